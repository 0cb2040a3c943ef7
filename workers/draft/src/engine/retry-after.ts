const DEFAULT_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 24 * 3_600_000;

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/**
 * waitOf reads how long a busy engine asks us to wait, in milliseconds, from the first that speaks:
 * `retry-after-ms`, `retry-after` (seconds or an HTTP date), `x-ratelimit-reset*` of whatever has run
 * out, the words of the message; 10 seconds when nothing does.
 */
export function waitOf(headers: Headers, message: string, now: number): number {
  const told =
    milliseconds(headers.get('retry-after-ms')) ??
    retryAfter(headers.get('retry-after'), now) ??
    rateLimitReset(headers, now) ??
    inWords(message) ??
    DEFAULT_WAIT_MS;
  return Math.min(Math.max(Math.ceil(told), 0), LONGEST_WAIT_MS);
}

function milliseconds(value: string | null): number | undefined {
  return numberOf(value);
}

function retryAfter(value: string | null, now: number): number | undefined {
  const seconds = numberOf(value);
  if (seconds !== undefined) return seconds * 1_000;
  const date = Date.parse(value ?? '');
  return Number.isNaN(date) ? undefined : date - now;
}

// OpenAI and its kin: `x-ratelimit-remaining-tokens: 0`, `x-ratelimit-reset-tokens: 6m0s`.
// OpenRouter: one `x-ratelimit-reset`, the hour in epoch milliseconds.
function rateLimitReset(headers: Headers, now: number): number | undefined {
  const waits = ['', '-requests', '-tokens'].flatMap((what) => {
    const remaining = headers.get(`x-ratelimit-remaining${what}`);
    const reset = headers.get(`x-ratelimit-reset${what}`);
    const wait = reset && remaining === '0' ? resetWait(reset, now) : undefined;
    return wait === undefined ? [] : [wait];
  });
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

function resetWait(value: string, now: number): number | undefined {
  const bare = numberOf(value);
  if (bare === undefined) return durationOf(value);
  if (bare > 1e12) return bare - now;
  return bare > 1e9 ? bare * 1_000 - now : bare * 1_000;
}

// "Please try again in 1.28s", "Please retry after 24 seconds", "retryDelay": "34s".
function inWords(message: string): number | undefined {
  const found =
    /(?:again in|retry after|retry in|retryDelay"?:?)\s*"?([\d.]+\s*[a-z]+(?:[\d.]+[a-z]+)*)/iu.exec(
      message,
    );
  return durationOf(found?.[1] ?? '');
}

function durationOf(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*(ms|h|m|s)/giu)];
  if (parts.length === 0) return undefined;
  const times = parts.map(
    (part) => Number(part[1]) * (UNIT_MS[(part[2] ?? '').toLowerCase()] ?? 0),
  );
  return times.reduce((sum, time) => sum + time, 0);
}

function numberOf(value: string | null): number | undefined {
  return value !== null && /^\s*\d+(\.\d+)?\s*$/u.test(value) ? Number(value) : undefined;
}
