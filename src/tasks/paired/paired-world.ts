import type { ProcessRunner } from '../../model/ports.js';
import type { OpenReader } from '../yield-groups.js';

/** All that measuring by turns needs of the world. */
export interface PairedWorld {
  readonly processes: ProcessRunner;
  readonly signal: AbortSignal;
  readonly openReader: OpenReader;
  /** A folder for what is built, absolute; gone afterwards. */
  readonly scratch: string;
  /** A name that nothing in the scratch folder has. */
  nextName(): string;
  exists(path: string): Promise<boolean>;
}
