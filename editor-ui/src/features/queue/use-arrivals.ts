import type { TranslationSummary } from '@dragoman/shared/contract';
import { useState } from 'react';

/** Translations that came while the page was open, held back until they are asked for. */
export interface Arrivals {
  readonly shown: readonly TranslationSummary[];
  readonly arrived: readonly TranslationSummary[];
  readonly since: Date;
  show(): void;
}

/**
 * useArrivals keeps new rows from pushing the others about under somebody's hands. `pages` is how many
 * pages were asked for: what a further page brings was asked for too.
 */
export function useArrivals(items: readonly TranslationSummary[], pages: number): Arrivals {
  const [seen, setSeen] = useState({ ids: new Set<string>(), pages: 0, since: new Date() });
  const showAll = () =>
    setSeen({ ids: new Set(items.map(({ id }) => id)), pages, since: new Date() });
  if (pages !== seen.pages) showAll();
  return {
    shown: items.filter(({ id }) => seen.ids.has(id)),
    arrived: items.filter(({ id }) => !seen.ids.has(id)),
    since: seen.since,
    show: showAll,
  };
}
