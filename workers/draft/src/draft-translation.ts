import {
  attemptsWithoutProgress,
  checkContextOf,
  claimDraft,
  engineWait,
  failDrafting,
  finishDrafting,
  handBackDraft,
  leaveEngineAlone,
  liftPause,
  mayAskEngine,
  pauseEngine,
  spendSettings,
  type DraftClaim,
} from '@dragoman/shared/db';
import type { DraftDeps } from './draft-deps.js';
import { backoffMs, failureOf, MAX_ATTEMPTS, CUT_SHORT } from './draft-failure.js';
import { checkingWith } from './check-draft.js';
import { draftArticle } from './engine/draft-article.js';
import type { UndraftedSegment } from './engine/drafted-call.js';
import type { AskEngine } from './engine/engine-client.js';
import { EngineError } from './engine/engine-error.js';
import type { CheckDraft } from './engine/second-pass.js';
import { keepLease, type KeptLease } from './keep-lease.js';
import { loadArticle, type LoadedSegment } from './load-article.js';
import { openPurse, type Purse } from './purse.js';
import { ClaimLost, recordCalls, type CallRecord } from './record-calls.js';

/** What came of looking at a translation; `later` tells after how many milliseconds to look again. */
export type DraftOutcome =
  | { readonly kind: 'drafted' }
  | { readonly kind: 'failed'; readonly code: string }
  /** Nothing to do, or somebody else does it. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'later'; readonly ms: number; readonly why: Why };

/** How often money set aside for a call under way is said to be still needed. */
const RENEW_EVERY_MS = 60_000;

/** Why the work waits. */
type Why = 'engine_busy' | 'engine_paused' | 'engine_trouble' | 'stopping';

/**
 * draftTranslation drafts whatever a translation's rows say is wanted, under a claim of its own. Safe to
 * call at any time, any number of times, from anywhere: the rows decide, and every accepted segment is
 * stored before the next call to the engine.
 */
export async function draftTranslation(
  deps: DraftDeps,
  translationId: string,
  stopping: AbortSignal,
): Promise<DraftOutcome> {
  const { ms, paused } = await engineWait(deps.db);
  if (ms > 0) return { kind: 'later', ms, why: paused ? 'engine_paused' : 'engine_busy' };
  const claim = await claimDraft(deps.db, translationId);
  if (!claim) return { kind: 'nothing' };
  if (claim.attempts > MAX_ATTEMPTS) return fail(deps, claim, CUT_SHORT);
  const lease = keepLease(deps.db, claim, stopping);
  try {
    if (paused && !(await mayAskEngine(deps.db)))
      return await handBack(deps, claim, 0, 'engine_paused');
    return await draftClaimed(deps, claim, lease.signal);
  } catch (error) {
    return await settle(deps, claim, lease, error);
  } finally {
    lease.stop();
  }
}

async function draftClaimed(
  deps: DraftDeps,
  claim: DraftClaim,
  signal: AbortSignal,
): Promise<DraftOutcome> {
  const purse = openPurse(deps);
  try {
    return await draftAll(deps, claim, purse, signal);
  } finally {
    // With the database away it runs out by itself, and what went wrong is what matters.
    await purse.settle().catch(() => undefined);
  }
}

/** draftAll drafts until no segment wants a draft: an update may bring more while it works. */
async function draftAll(
  deps: DraftDeps,
  claim: DraftClaim,
  purse: Purse,
  signal: AbortSignal,
): Promise<DraftOutcome> {
  let answered = false;
  for (;;) {
    const article = await loadArticle(deps.db, claim.translationId);
    const check = await checkFor(deps, claim);
    const record = recordCalls(deps, claim, article, purse);
    const undrafted = await draftArticle(article.segments, {
      ask: paid(deps.ask, record, purse),
      signal,
      style: article.style,
      house: article.house,
      ...(check ? { check } : {}),
      onCall: async (call) => {
        // A refusal is an answer, too; a text from the memory is none.
        if (!answered && call.request) {
          await liftPause(deps.db, deps.now());
          answered = true;
        }
        await record.keepCall(call);
      },
      ...(deps.limits ? { limits: deps.limits } : {}),
    });
    await record.keepUndrafted([...undrafted, ...withoutArabic(article.segments)]);
    const end = await finishDrafting(deps.db, claim, deps.now());
    if (end === 'done') return { kind: 'drafted' };
    if (end === 'lost') return { kind: 'nothing' };
  }
}

/** checkFor gives what drafts are checked with before they are stored; null where nothing is asked twice. */
async function checkFor(
  { db, secondPass }: DraftDeps,
  { translationId }: DraftClaim,
): Promise<CheckDraft | null> {
  if (!secondPass || !(await spendSettings(db)).secondPass) return null;
  return checkingWith((await checkContextOf(db, translationId)).context);
}

/** A call that was stopped before it went out tells nothing of an engine. */
function isWorthARow({ trouble, taken }: EngineError): boolean {
  return trouble.kind !== 'cancelled' || taken !== null;
}

/**
 * paid asks only what the budget reaches for, and writes down the calls that brought no answer, too: they
 * cost time and tell of an engine.
 */
function paid(ask: AskEngine, record: CallRecord, purse: Purse): AskEngine {
  return async (request, signal) => {
    const started = performance.now();
    let isPaid = false;
    const holding = setInterval(() => void purse.renew().catch(() => undefined), RENEW_EVERY_MS);
    holding.unref();
    try {
      return await ask(request, signal, async (most) => {
        isPaid = false;
        await purse.reserve(most);
        isPaid = true;
      });
    } catch (error) {
      if (isPaid && error instanceof EngineError && isWorthARow(error)) {
        const milliseconds = Math.round(performance.now() - started);
        await record.keepFailedCall(error, request, milliseconds);
      }
      await purse.settle();
      throw error;
    } finally {
      clearInterval(holding);
    }
  };
}

// Nothing to translate is nothing to wait for.
function withoutArabic(article: readonly LoadedSegment[]): UndraftedSegment[] {
  return article
    .filter(({ wanted, source }) => wanted && source.flat().every(({ text }) => text.trim() === ''))
    .map(({ key }) => ({ key, problem: 'empty' }));
}

/** settle gives a claim back, or up, after trouble, and says when to look again. */
async function settle(
  deps: DraftDeps,
  claim: DraftClaim,
  lease: KeptLease,
  error: unknown,
): Promise<DraftOutcome> {
  if (error instanceof ClaimLost || lease.isLost()) return { kind: 'nothing' };
  if (!(error instanceof EngineError)) {
    // Ours to mend. The lease would run out by itself if the database is what failed.
    await tryAgain(deps, claim, null).catch(() => undefined);
    throw error;
  }
  const { trouble } = error;
  switch (trouble.kind) {
    case 'cancelled':
      return handBack(deps, claim, 0, 'stopping');
    case 'wait':
      await leaveEngineAlone(deps.db, trouble.ms);
      return handBack(deps, claim, trouble.ms, 'engine_busy');
    case 'pause':
      await pauseEngine(
        deps.db,
        { reason: trouble.reason, message: error.message, until: trouble.until ?? null },
        deps.now(),
      );
      return handBack(deps, claim, 0, 'engine_paused');
    case 'retry':
      return tryAgain(deps, claim, error);
    default:
      return fail(deps, claim, failureOf(error));
  }
}

/** tryAgain spends an attempt: backs off, or gives up when there are none left. */
async function tryAgain(
  deps: DraftDeps,
  claim: DraftClaim,
  error: EngineError | null,
): Promise<DraftOutcome> {
  const attempts = await attemptsWithoutProgress(deps.db, claim);
  if (attempts >= MAX_ATTEMPTS) return fail(deps, claim, error ? failureOf(error) : CUT_SHORT);
  const ms = backoffMs(attempts);
  await handBackDraft(deps.db, claim, { ms, spendsAttempt: true });
  return { kind: 'later', ms, why: 'engine_trouble' };
}

async function handBack(
  deps: DraftDeps,
  claim: DraftClaim,
  ms: number,
  why: Why,
): Promise<DraftOutcome> {
  await handBackDraft(deps.db, claim, { ms, spendsAttempt: false });
  return { kind: 'later', ms, why };
}

async function fail(
  deps: DraftDeps,
  claim: DraftClaim,
  failure: { code: string; message: string },
): Promise<DraftOutcome> {
  await failDrafting(deps.db, claim, failure, deps.now());
  return { kind: 'failed', code: failure.code };
}
