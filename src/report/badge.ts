/** The verdict as a badge: https://shields.io/badges/endpoint-badge */
import type { VerdictKind } from '../model/policy.js';
import { cutText } from './escape/cut.js';
import { revealInvisible } from './escape/invisible.js';
import type { ReportJson } from './report-schema.js';

const COLOURS: Readonly<Record<VerdictKind, string>> = {
  pass: 'brightgreen',
  degraded: 'yellow',
  inconclusive: 'orange',
  block: 'red',
};
const LEG_CHARACTERS = 60;

/** The report's verdict for the endpoint badge of shields.io; that of a leg bears its name. */
export function renderBadge({ verdict, deploy, leg }: ReportJson): string {
  const named = leg === undefined ? '' : ` ${revealInvisible(cutText(leg, LEG_CHARACTERS))}`;
  const badge = {
    schemaVersion: 1,
    label: `tollgate${named}`,
    message: verdict.kind,
    color: COLOURS[verdict.kind],
    // No parameter of the badge's URL may paint it in another colour.
    ...(deploy ? {} : { isError: true }),
  };
  return `${JSON.stringify(badge, undefined, 2)}\n`;
}
