import { DeskError } from '@dragoman/shared/contract';

/** The UTC days that are looked at, both included, and how they are summed up. */
export interface InsightSpan {
  readonly from: string;
  readonly to: string;
  readonly since: Date;
  readonly before: Date;
  readonly step: 'day' | 'week' | 'month';
}

const dayMs = 24 * 60 * 60 * 1_000;
const twelveWeeks = 84;
const tenYears = 3_660;

/** insightSpan reads a span of days: the twelve weeks up to `to` or today, unless told. Throws when it runs backwards. */
export function insightSpan(
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  now: Date,
): InsightSpan {
  const to = asked.to ?? dayOf(now);
  const before = new Date(Date.parse(to) + dayMs);
  const from = asked.from ?? dayOf(new Date(before.getTime() - twelveWeeks * dayMs));
  const since = new Date(from);
  const days = Math.round((before.getTime() - since.getTime()) / dayMs);
  if (days < 1) throw refusal('from', 'The span ends before it begins.');
  if (days > tenYears) throw refusal('from', 'Ask for ten years at most.');
  return { from, to, since, before, step: days <= 31 ? 'day' : days <= 190 ? 'week' : 'month' };
}

function refusal(field: string, message: string): DeskError {
  return new DeskError('invalid_request', message, { errors: [{ field, message }] });
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
