import { APIConnectionTimeoutError, APIError } from 'openai';
import { EngineError, type EngineTrouble, type PauseReason } from './engine-error.js';
import { namesParameter } from './provider-profile.js';
import { waitOf } from './retry-after.js';

/** classifyFailure turns whatever the client threw into what it means, with a message fit to show. */
export function classifyFailure(failure: unknown, apiKey: string | null, now: number): EngineError {
  if (failure instanceof EngineError) return failure;
  const words = wordsOf(failure, apiKey);
  if (failure instanceof APIError && failure.status !== undefined) {
    const trouble = troubleOfStatus(failure, words, now);
    return new EngineError(trouble, words, failure.requestID ?? null);
  }
  if (asError(failure)?.name === 'SyntaxError') {
    return new EngineError({ kind: 'bad_reply' }, 'The engine answered with broken JSON.');
  }
  const reason = failure instanceof APIConnectionTimeoutError ? 'timeout' : 'unreachable';
  return new EngineError({ kind: 'retry', reason }, words);
}

function troubleOfStatus(failure: APIError, words: string, now: number): EngineTrouble {
  const status = failure.status ?? 0;
  const code = `${failure.code ?? ''} ${failure.type ?? ''}`;
  const hasRetryAfter = failure.headers?.has('retry-after') ?? false;
  if (status === 402 || /insufficient_quota|billing_(hard_limit|not_active)/u.test(code)) {
    return pause('quota');
  }
  if (status === 429) {
    return QUOTA.test(words) && !hasRetryAfter
      ? pause('quota')
      : { kind: 'wait', ms: waitOf(failure.headers ?? new Headers(), words, now) };
  }
  if (status === 503 && hasRetryAfter) {
    return { kind: 'wait', ms: waitOf(failure.headers ?? new Headers(), words, now) };
  }
  if (status === 401) return pause('unauthorised');
  if (status === 403) return QUOTA.test(words) ? pause('quota') : pause('forbidden');
  if (/content_filter|content_policy/u.test(code) || FILTERED.test(words))
    return { kind: 'refused' };
  if (status === 413 || TOO_LONG.test(`${code} ${words}`)) return { kind: 'too_long' };
  if (/json_validate_failed/u.test(code)) return { kind: 'bad_reply' };
  if (isUnsupported(failure, words)) return { kind: 'unsupported_parameter' };
  if (NO_MODEL.test(`${code} ${words}`)) return pause('model_not_found');
  if (status === 404 || status === 405) return pause('wrong_address');
  if (status >= 500 || status === 408 || status === 409) {
    return { kind: 'retry', reason: 'server_error' };
  }
  return { kind: 'bad_request' };
}

const QUOTA =
  /exceeded your current quota|insufficient (balance|credit|quota|funds)|credit balance|billing/iu;
const FILTERED = /content (management|filter) policy|content_filter|ResponsibleAIPolicyViolation/iu;
const TOO_LONG =
  /context_length_exceeded|maximum context length|context (length|size|window)|exceeds? the available context|too (large|long|many tokens)|input is longer than/iu;
const NO_MODEL =
  /model_not_found|DeploymentNotFound|model\b.{0,120}?\b(not found|does not exist|not exist|not available|no longer)|(unknown|invalid|no such) model|no models? loaded/iu;
const UNSUPPORTED =
  /unsupported|not supported|does not support|doesn't support|unrecognized|unrecognised|unknown (name|field|param)|extra (inputs|fields)|not permitted|unavailable|unexpected keyword|must be (one of|'json_schema'|'text')|only the default|enabled only for|(invalid|failed).{0,40}(schema|grammar|response_format|format)/iu;
// OpenRouter, when no provider of the model takes all the parameters.
const NO_ROUTE = /no endpoints found that can handle/iu;

// A 5xx names a parameter only when a local server's grammar compiler fell over it.
function isUnsupported(failure: APIError, words: string): boolean {
  const status = failure.status ?? 0;
  if (/unsupported_(parameter|value)/u.test(failure.code ?? '')) return true;
  const named = namesParameter(`${failure.param ?? ''} ${words}`);
  if (status >= 500) return named && /grammar|json_schema|response_format|for format/iu.test(words);
  if (status === 404) return (named && UNSUPPORTED.test(words)) || NO_ROUTE.test(words);
  return [400, 422].includes(status) && UNSUPPORTED.test(words);
}

function pause(reason: PauseReason): EngineTrouble {
  return { kind: 'pause', reason };
}

function wordsOf(failure: unknown, apiKey: string | null): string {
  const words = `${asError(failure)?.message ?? String(failure)}${causesOf(failure)}`;
  const safe = apiKey ? words.replaceAll(apiKey, '…') : words;
  return safe
    .replace(/\b(sk|key)-[\w*-]{4,}/gu, '…')
    .replace(/<[^>]{0,500}>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 500);
}

// `fetch failed` says nothing; the address and the system's code are in the causes below it.
function causesOf(failure: unknown): string {
  const cause = asError(asError(failure)?.cause);
  return cause ? ` (${cause.message})${causesOf(cause)}` : '';
}

// By shape, since an error may come from another realm, where `instanceof` says no.
function asError(value: unknown): { name: string; message: string; cause?: unknown } | null {
  const isError = typeof value === 'object' && value !== null && 'name' in value;
  return isError && 'message' in value ? (value as Error) : null;
}
