import { DeskError, type TermChange, type TermView } from '@dragoman/shared/contract';
import {
  appendAudit,
  changeTermRow,
  emitEvent,
  holdTerms,
  snapshotOf,
  termById,
  type TermAction,
  type TermRow,
} from '@dragoman/shared/db';
import type { Person, TermContent, TermStatus } from '@dragoman/shared/domain';
import type { DeskDeps } from '../desk-deps.js';
import { namesOfPeople } from '../translations/load-view.js';
import { refuseTwin, tidyOrRefuse } from './create-term.js';
import { presentTerm } from './present-term.js';

/** Where a term may go from where it stands, and what that is called. */
const steps: Readonly<Record<TermStatus, Partial<Record<TermStatus, TermAction>>>> = {
  candidate: { adopted: 'adopted', declined: 'declined' },
  adopted: { retired: 'retired' },
  declined: { adopted: 'adopted', candidate: 'restored' },
  retired: { adopted: 'restored' },
};

/** changeTerm changes what a term says or where it stands, from the version its reader saw. */
export async function changeTerm(
  { db, now }: DeskDeps,
  person: Person,
  termId: string,
  version: number,
  change: TermChange,
): Promise<TermView> {
  const at = now();
  return db.transaction().execute(async (trx) => {
    await holdTerms(trx);
    const before = await termById(trx, termId);
    if (!before) throw new DeskError('not_found', 'There is no such term.');
    const names = await namesOfPeople(trx);
    if (before.version !== version)
      throw new DeskError(
        'stale_term',
        'Somebody changed this term since you opened it. Look at theirs, then change it again.',
        { extra: { theirs: presentTerm(before, names) } },
      );
    const status = change.status ?? before.status;
    const action = actionOf(before, status);
    const content = changesText(change)
      ? tidyOrRefuse({ ...contentOf(before), ...given(change) })
      : contentOf(before);
    if (status === before.status && sameContent(content, before)) return presentTerm(before, names);
    if (status === 'adopted' || status === 'candidate') await refuseTwin(trx, content, termId);
    const row = await changeTermRow(trx, before, { content, status, action }, person.id, at);
    if (!row) throw new DeskError('stale_term', 'Somebody changed this term just now.');
    await emitEvent(trx, { kind: 'terms' });
    await appendAudit(
      trx,
      {
        actor: person.id,
        action: `term.${action}`,
        subject: termId,
        detail: { from: snapshotOf(before), to: snapshotOf(row) },
      },
      at,
    );
    return presentTerm(row, names);
  });
}

function actionOf(before: TermRow, status: TermStatus): TermAction {
  if (status === before.status) return 'changed';
  const action = steps[before.status][status];
  if (action) return action;
  throw new DeskError(
    'not_allowed_now',
    `A term that is ${before.status} cannot become ${status}; it can become ${Object.keys(steps[before.status]).join(' or ')}.`,
  );
}

function contentOf({ kind, arabic, preferred, allowed, banned, note }: TermRow): TermContent {
  return { kind, arabic, preferred, allowed, banned, note };
}

function changesText({ status: _, ...rest }: TermChange): boolean {
  return Object.values(rest).some((value) => value !== undefined);
}

function given({ status: _, ...change }: TermChange): Partial<TermContent> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function sameContent(content: TermContent, row: TermRow): boolean {
  return Object.entries(content).every(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(row[field as keyof TermRow]),
  );
}
