import { DeskError, type NewTerm, type TermView } from '@dragoman/shared/contract';
import {
  appendAudit,
  emitEvent,
  holdTerms,
  insertTerms,
  snapshotOf,
  termsSharing,
  type TermRow,
  type Trx,
} from '@dragoman/shared/db';
import {
  arabicKey,
  tidyTerm,
  type Person,
  type TermContent,
  type TermStatus,
} from '@dragoman/shared/domain';
import type { DeskDeps } from '../desk-deps.js';
import { namesOfPeople } from '../translations/load-view.js';
import { presentTerm } from './present-term.js';

/** mayDecide tells whether a person's word makes a term the desk's. */
function mayDecide(person: Person): boolean {
  return person.roles.some((role) => role === 'approver' || role === 'admin');
}

/** createTerm adds a term: adopted at once by who may decide, a candidate from everybody else. */
export async function createTerm(
  { db, now }: DeskDeps,
  person: Person,
  { status, ...asked }: NewTerm,
): Promise<TermView> {
  if (status === 'adopted' && !mayDecide(person))
    throw new DeskError(
      'forbidden_role',
      'An approver or an admin adopts terms. Leave `status` out to propose it.',
    );
  const content = tidyOrRefuse(asked);
  const stands: TermStatus = status ?? (mayDecide(person) ? 'adopted' : 'candidate');
  const at = now();
  return db.transaction().execute(async (trx) => {
    await holdTerms(trx);
    await refuseTwin(trx, content);
    const [row] = await insertTerms(
      trx,
      [{ content, status: stands, origin: 'person' }],
      person.id,
      at,
    );
    if (!row) throw new DeskError('internal', 'The term was not stored.');
    const view = presentTerm(row, await namesOfPeople(trx));
    await emitEvent(trx, { kind: 'terms' });
    await appendAudit(
      trx,
      {
        actor: person.id,
        action: 'term.created',
        subject: row.id,
        detail: { term: snapshotOf(row) },
      },
      at,
    );
    return view;
  });
}

/** tidyOrRefuse gives a term's content as it is stored, or says what is wrong with it. */
export function tidyOrRefuse(content: TermContent): TermContent {
  const { term, faults } = tidyTerm(content);
  if (faults.length === 0) return term;
  throw new DeskError('invalid_request', 'This term cannot be kept as it is.', {
    errors: faults.map(({ field, message }) => ({ field, message })),
  });
}

/** refuseTwin refuses a term that stands already: an Arabic form and the preferred English in common. */
export async function refuseTwin(trx: Trx, content: TermContent, except?: string): Promise<void> {
  const sharing = await termsSharing(trx, content.arabic.map(arabicKey), ['adopted', 'candidate']);
  const twin = sharing.find((row) => row.id !== except && isTwin(row, content));
  if (twin)
    throw new DeskError(
      'already_exists',
      `The term base has ${twin.arabic[0] ?? ''} as “${twin.preferred}” already. Change that term instead.`,
      { extra: { termId: twin.id } },
    );
}

/** isTwin tells whether a stored term prefers the same English as another content. */
function isTwin(row: TermRow, content: Pick<TermContent, 'preferred'>): boolean {
  return row.preferred.toLowerCase() === content.preferred.toLowerCase();
}
