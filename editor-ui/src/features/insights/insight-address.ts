import type { InsightQuery } from '@dragoman/shared/contract';

/** The ready-made spans of the page. */
export const spans = ['weeks', 'month', 'year'] as const;
export type SpanName = (typeof spans)[number];

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const narrowings = ['section', 'model', 'prompt', 'editor'] as const;

/** spanNamed reads a span from an address; null where it names days of its own. */
export function spanNamed(params: URLSearchParams): SpanName | null {
  if (params.has('from') || params.has('to')) return null;
  return spans.find((span) => span === params.get('span')) ?? 'weeks';
}

/** queryOf turns the page's address into what is asked of the desk; what it cannot read it leaves out. */
export function queryOf(params: URLSearchParams, now: Date): InsightQuery {
  const day = (name: string) => {
    const value = params.get(name) ?? '';
    return isDay.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
  };
  const span = spanNamed(params);
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const from =
    span === 'month'
      ? dayOf(Date.UTC(year, month, 1))
      : span === 'year'
        ? dayOf(Date.UTC(year - 1, month, date + 1))
        : day('from');
  const to = day('to');
  const isOrdered = from === undefined || to === undefined || from <= to;
  return {
    ...(from !== undefined && isOrdered ? { from } : {}),
    ...(to === undefined ? {} : { to }),
    ...Object.fromEntries(
      narrowings.flatMap((name) => {
        const value = params.get(name);
        return value ? [[name, value]] : [];
      }),
    ),
  };
}

/** withParam gives an address with one part of it set, or taken out by null. */
export function withParam(
  params: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): string {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes))
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  return `?${next.toString()}`;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
