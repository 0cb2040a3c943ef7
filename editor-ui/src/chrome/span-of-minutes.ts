/** A span of time as a sentence takes it: under an hour in minutes, under a day in hours, then days. */
export type Span =
  | { readonly key: 'minutes'; readonly count: number }
  | { readonly key: 'hours'; readonly count: number; readonly minutes: number }
  | { readonly key: 'days'; readonly count: number };

const HOUR = 60;
const DAY = 24 * HOUR;

/** minutesLeft counts whole minutes from now to an instant; negative when it has passed. */
export function minutesLeft(at: string, now: Date): number {
  return Math.round((Date.parse(at) - now.getTime()) / 60_000);
}

/** spanOf words a number of minutes. */
export function spanOf(minutes: number): Span {
  if (minutes < HOUR) return { key: 'minutes', count: minutes };
  if (minutes < DAY)
    return {
      key: 'hours',
      count: Math.floor(minutes / HOUR),
      minutes: minutes % HOUR,
    };
  return { key: 'days', count: Math.floor(minutes / DAY) };
}
