/** Links to the run, and to a place in the repository at the judged commit: of checked parts alone. */
import type { Place } from '../model/problem.js';
import { repositoryPath, urlPath } from './escape/path.js';
import type { ReportJson } from './report-schema.js';

/** The URL of a place on the server, safe inside `<a href="…">` and `](…)`; undefined where any part is doubtful. */
export function blobUrl(context: ReportJson['context'], place: Place): string | undefined {
  const { serverUrl, repository, headCommit } = context;
  const path = repositoryPath(place.file);
  if (path === undefined) return undefined;
  if (!/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/i.test(serverUrl)) return undefined;
  if (!/^[A-Za-z0-9][\w.-]*\/[\w.-]+$/.test(repository)) return undefined;
  if (!/^[0-9a-f]{7,64}$/.test(headCommit)) return undefined;
  const line = place.line === undefined ? '' : `#L${place.line}`;
  return `${serverUrl}/${repository}/blob/${headCommit}/${urlPath(path)}${line}`;
}

/** The URL of the run, safe as above. */
export function runLink({ runUrl }: ReportJson['context']): string | undefined {
  return runUrl !== undefined && /^https?:\/\/[\w./:-]+$/.test(runUrl) ? runUrl : undefined;
}
