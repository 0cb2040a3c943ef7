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
 * useArrivals keeps new rows from pushing the others about under somebody's hands. `asked` names what was
 * asked for: another narrowing, or a further page, was asked for with all that it brings.
 */
export function useArrivals(items: readonly TranslationSummary[], asked: string): Arrivals {
  const [seen, setSeen] = useState({ ids: new Set<string>(), asked: '', since: new Date() });
  const showAll = () =>
    setSeen({ ids: new Set(items.map(({ id }) => id)), asked, since: new Date() });
  if (asked !== seen.asked) showAll();
  return {
    shown: items.filter(({ id }) => seen.ids.has(id)),
    arrived: items.filter(({ id }) => !seen.ids.has(id)),
    since: seen.since,
    show: showAll,
  };
}
