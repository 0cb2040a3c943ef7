import type { Insights } from '@dragoman/shared/contract';
import { useWords } from '../../i18n/use-words.js';
import { insightsWords } from './insights-words.js';
import { useFigures } from './use-figures.js';

const when = { day: 'onDay', week: 'inWeek', month: 'inMonth' } as const;

/** useInsightNews tells the page's news: how much is changed now, and how much when the span began. */
export function useInsightNews({ periods, totals, scope, step }: Insights): string {
  const t = useWords(insightsWords);
  const figures = useFigures();
  if (totals.stories === 0) return t('newsNone');
  const told = periods.filter(({ hter }) => hter !== null);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return t('newsNoDraft');
  const isOwn = scope === 'own';
  if (first === last)
    return t(isOwn ? 'newsOwnOne' : 'newsOne', { now: figures.share(totals.hter) });
  return t(isOwn ? 'newsOwnTwo' : 'newsTwo', {
    now: figures.share(last.hter),
    then: figures.share(first.hter),
    day: t(when[step], { day: figures.day(first.start, step) }),
  });
}
