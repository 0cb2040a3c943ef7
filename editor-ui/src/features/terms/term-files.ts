import { TermImportReport, type TermImportQuery } from '@dragoman/shared/contract';
import { problemFrom } from '../../api/api-problem.js';
import { addressOf } from '../../api/call-route.js';

/** bringTerms sends a file of terms as it is; `dryRun` asks what it would do. */
export async function bringTerms(
  file: File,
  query: Pick<TermImportQuery, 'dryRun' | 'conflicts'>,
): Promise<TermImportReport> {
  const asked = { conflicts: query.conflicts, dryRun: String(query.dryRun) };
  const answer = await fetch(addressOf('/terms/import', { query: asked }), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
    body: file,
  });
  if (!answer.ok) throw await problemFrom(answer);
  return TermImportReport.parse(await answer.json());
}

/** exportAddress is where the term base is to be had as a file. */
export function exportAddress(format: 'csv' | 'tbx'): string {
  return addressOf('/terms/export', { query: { format } });
}
