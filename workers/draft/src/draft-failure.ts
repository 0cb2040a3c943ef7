import type { EngineError, RetryReason } from './engine/engine-error.js';

/** Tries without progress before a translation is handed to people. */
export const MAX_ATTEMPTS = 5;

/** backoffMs is the pause after the nth try without progress: 2 s, 8 s, 32 s, … up to 5 minutes. */
export function backoffMs(attempt: number): number {
  return Math.min(2_000 * 4 ** (attempt - 1), 300_000);
}

const WHAT_HAPPENED: Readonly<Record<RetryReason, string>> = {
  timeout: 'The engine gave no answer in time.',
  unreachable: 'The engine could not be reached.',
  server_error: 'The engine answered with errors of its own.',
};

const WHAT_TO_DO = 'Ask for a new draft, or claim the translation and write it from the Arabic.';

/** failureOf words, for the desk, why a translation was not drafted. */
export function failureOf({ trouble, message }: EngineError): { code: string; message: string } {
  if (trouble.kind === 'retry') {
    const what = `${WHAT_HAPPENED[trouble.reason]} It was tried ${MAX_ATTEMPTS} times.`;
    return { code: `engine_${trouble.reason}`, message: `${what} ${WHAT_TO_DO}` };
  }
  const said = message === '' ? '' : ` It said: “${message}”`;
  return {
    code: `engine_${trouble.kind}`,
    message: `The engine refused the request.${said} ${WHAT_TO_DO}`,
  };
}

/** What the desk reads when every try ended before the engine was at fault: a killed worker, a bug. */
export const CUT_SHORT = {
  code: 'cut_short',
  message: `Drafting was cut short ${MAX_ATTEMPTS} times without progress. ${WHAT_TO_DO}`,
};
