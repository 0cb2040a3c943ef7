import { DeskError } from '@dragoman/shared/contract';
import {
  lockArticle,
  sourceExists,
  storedBlock,
  versionHashOf,
  type Trx,
} from '@dragoman/shared/db';
import type { Caller } from '../access/caller.js';
import type { IntakeDeps } from '../intake-deps.js';
import type { Accepted, Arrival, ReadyArrival } from './arrival.js';
import { readArticle } from './read-article.js';
import { storeNewArticle } from './store-new-article.js';
import { updateArticle } from './update-article.js';

/**
 * acceptArticle takes an article in, for good once it returns: as a new one, as the next version of one
 * that is known, or as one that has not changed. One transaction; afterwards the workers are told.
 */
export async function acceptArticle(
  deps: IntakeDeps,
  caller: Caller,
  arrival: Arrival,
): Promise<Accepted> {
  const read = readArticle(arrival.input);
  const blocks = read.blocks.map(storedBlock);
  const contentHash = versionHashOf(blocks.map(({ hash }) => hash));
  const ready = { ...arrival, caller, read, blocks, contentHash, now: deps.now() };
  const accepted = await deps.db.transaction().execute((trx) => storeArrival(trx, ready));
  // The article is safe already: its sender does not wait for a queue that is slow or away.
  if (accepted.wantsDraft) void tellWorkers(deps, accepted.receipt.translation.id);
  return accepted;
}

async function storeArrival(trx: Trx, arrival: ReadyArrival): Promise<Accepted> {
  const { name, caller } = arrival;
  // A key exists only with its source; a person may name any.
  if (caller.kind === 'person' && !(await sourceExists(trx, name.source)))
    throw new DeskError('not_found', `There is no source ${name.source}.`);
  const accepted = await storeNewArticle(trx, arrival);
  if (accepted) return accepted;
  const known = await lockArticle(trx, name);
  if (!known) throw new DeskError('unavailable', 'The article could not be stored. Send it again.');
  return updateArticle(trx, known, arrival);
}

async function tellWorkers(deps: IntakeDeps, translationId: string): Promise<void> {
  try {
    await deps.enqueueDraft(translationId);
  } catch (error) {
    deps.logger.warn({ err: error, translationId }, 'the queue did not answer; the sweep follows');
  }
}
