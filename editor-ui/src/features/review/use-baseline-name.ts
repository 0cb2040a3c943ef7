import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import type { Baseline } from './review-state.js';
import { reviewWords } from './review-words.js';

/** useBaselineName gives the words for what the English is compared with. */
export function useBaselineName(visitedAt: string | null): (choice: Baseline) => string {
  const t = useWords(reviewWords);
  const format = useFormat();
  return (choice) => {
    if (choice === 'draft') return t('fromDraft');
    if (choice !== 'visit') return t('fromRevision', { number: choice });
    return visitedAt === null ? t('fromVisit') : t('fromVisitAt', { at: format.moment(visitedAt) });
  };
}
