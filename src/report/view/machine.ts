/** What the machine did while it measured, in a few words. */
import type { MachineConditions } from '../../model/ports.js';

/** `load 2.1, busy 74 %, stolen 3 %`; empty where nothing is known. */
export function machineText(conditions: MachineConditions | undefined): string {
  const { load1, busyShare, stealShare, clockMhz, governor } = conditions ?? {};
  const share = (value: number) => `${Math.round(value * 100)} %`;
  return [
    ...(load1 === undefined ? [] : [`load ${load1.toFixed(1)}`]),
    ...(busyShare === undefined ? [] : [`busy ${share(busyShare)}`]),
    ...(stealShare === undefined || stealShare < 0.005 ? [] : [`stolen ${share(stealShare)}`]),
    ...(clockMhz === undefined || clockMhz.high < clockMhz.low * 1.1
      ? []
      : [`clock ${Math.round(clockMhz.low)} to ${Math.round(clockMhz.high)} MHz`]),
    ...(governor === undefined || governor === 'performance' ? [] : [`governor ${governor}`]),
  ].join(', ');
}
