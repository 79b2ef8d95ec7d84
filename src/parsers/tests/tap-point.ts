/** One TAP test point with what stands below it. */
import type { TestFailure } from '../../model/measurement.js';
import { placeOf, type TapDiagnostic } from './tap-yaml.js';

export interface Point {
  readonly ok: boolean;
  /** As it is written; undefined where it is not. */
  readonly id: number | undefined;
  readonly name: string;
  readonly directive: string | undefined;
  /** Its sub-tests follow in braces. */
  readonly buffered: boolean;
}

/** Lengths of the lists of cases and failures at some time. */
export interface Counted {
  readonly cases: number;
  readonly failures: number;
}

/** A point that waits for what follows it. */
export interface Held {
  readonly depth: number;
  readonly point: Point;
  /** What stands in it begins there in the lists of cases and failures; undefined where it has no sub-tests. */
  readonly below: Counted | undefined;
  readonly hasFailedChild: boolean;
  diagnostic: TapDiagnostic | undefined;
}

/** A failing TODO is no failure, and no success either. */
export function statusOf({ ok, directive }: Point): 'passed' | 'failed' | 'skipped' {
  if (directive === 'skip') return 'skipped';
  if (ok) return 'passed';
  return directive === 'todo' ? 'skipped' : 'failed';
}

const SUBTESTS = 'subtestsFailed';

/** `fields`: of its diagnostic; `suite`: the names of the sub-tests that it stands in. */
export function toFailure(
  { point, hasFailedChild, diagnostic }: Held,
  fields: ReadonlyMap<string, string>,
  suite: string,
): TestFailure {
  const place = placeOf(fields);
  // node:test says so where a hook failed beside the sub-tests.
  const isOwn = !hasFailedChild || (fields.get('failureType') ?? SUBTESTS) !== SUBTESTS;
  const said = (fields.get('error') ?? fields.get('message') ?? '').split('\n', 1)[0] ?? '';
  return {
    suite,
    name: point.name,
    status: isOwn && fields.get('type') === 'suite' ? 'errored' : 'failed',
    reason: fields.get('failureType') === 'testTimeoutFailure' ? 'timeout' : 'assertion',
    message: said === '' ? 'failed without a message' : said,
    details: diagnostic?.text() ?? '',
    ...(place === undefined ? {} : { place }),
    ...(isOwn ? {} : { isParentOfFailed: true }),
  };
}
