import type { TermImportQuery, TermImportReport } from '@dragoman/shared/contract';
import {
  allTerms,
  appendAudit,
  changeTermRow,
  emitEvent,
  holdTerms,
  insertTerms,
  type NewTermRow,
  type TermAction,
  type Trx,
} from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import type { DeskDeps } from '../../desk-deps.js';
import type { FileReading, FileTerm } from './file-term.js';
import { planRow, type RowPlan } from './plan-import.js';
import { TermShelf } from './term-shelf.js';

const MOST_REFUSALS = 1_000;

/**
 * importTerms takes a file's terms in one transaction: every row is added, changes a term, changes nothing
 * or is refused, and the report names each that was. A file that breaks off leaves nothing behind.
 */
export async function importTerms(
  { db, now }: DeskDeps,
  person: Person,
  file: FileReading,
  query: TermImportQuery & { readonly format: TermImportReport['format'] },
): Promise<TermImportReport> {
  const at = now();
  return db.transaction().execute(async (trx) => {
    await holdTerms(trx);
    const { plans, report } = await planned(trx, file, query);
    if (query.dryRun) return report;
    await carryOut(trx, plans, person.id, at);
    if (report.added + report.changed > 0) {
      await emitEvent(trx, { kind: 'terms' });
      await appendAudit(
        trx,
        {
          actor: person.id,
          action: 'terms.imported',
          subject: 'terms',
          detail: { ...counts(report), format: query.format, conflicts: query.conflicts },
        },
        at,
      );
    }
    return report;
  });
}

async function planned(
  trx: Trx,
  file: FileReading,
  query: TermImportQuery & { readonly format: TermImportReport['format'] },
): Promise<{ plans: RowPlan[]; report: TermImportReport }> {
  const shelf = new TermShelf(await allTerms(trx));
  const plans: RowPlan[] = [];
  const tally = { add: 0, change: 0, nothing: 0, refuse: 0 };
  const refusals: TermImportReport['refusals'] = [];
  for await (const term of file.terms) {
    const plan = planRow(shelf, term, query);
    tally[plan.does] += 1;
    if (plan.does === 'add' || plan.does === 'change') plans.push(plan);
    if (plan.does === 'refuse' && refusals.length < MOST_REFUSALS) {
      const { code, message } = plan;
      refusals.push({ line: term.line, code, message, text: textOf(term) });
    }
  }
  const report = {
    format: query.format,
    dryRun: query.dryRun,
    rows: tally.add + tally.change + tally.nothing + tally.refuse,
    added: tally.add,
    changed: tally.change,
    unchanged: tally.nothing,
    refused: tally.refuse,
    refusals,
    ignored: [...file.ignored].slice(0, 100),
  };
  return { plans, report };
}

async function carryOut(trx: Trx, plans: readonly RowPlan[], by: string, now: Date): Promise<void> {
  const added = plans.flatMap((plan): NewTermRow[] =>
    plan.does === 'add' ? [{ content: plan.content, status: plan.status, origin: 'file' }] : [],
  );
  await insertTerms(trx, added, by, now);
  // A term may be changed by two rows; each starts from what the one before it made.
  const rows = new Map<string, Extract<RowPlan, { does: 'change' }>>();
  for (const plan of plans) if (plan.does === 'change') rows.set(plan.row.id, plan);
  for (const { row, content, status } of rows.values())
    await changeTermRow(
      trx,
      row,
      { content, status, action: actionOf(row.status, status) },
      by,
      now,
    );
}

function actionOf(before: string, after: string): TermAction {
  if (before === after) return 'changed';
  if (after === 'adopted') return before === 'candidate' ? 'adopted' : 'restored';
  if (after === 'declined' || after === 'retired') return after;
  return 'restored';
}

function counts({ rows, added, changed, unchanged, refused }: TermImportReport) {
  return { rows, added, changed, unchanged, refused };
}

function textOf({ arabic, preferred }: FileTerm): string {
  return `${arabic.join(' | ')} = ${preferred}`.slice(0, 300);
}
