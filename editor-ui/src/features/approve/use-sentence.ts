import type { TranslationView } from '@dragoman/shared/contract';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { capital } from '../../i18n/capital.js';
import { approveWords } from './approve-words.js';
import { countBlocking, type Risk } from './story-risks.js';

/** useSentence writes the sentence the page opens with: what stands in the way, and how much there is to read. */
export function useSentence(view: TranslationView, risks: readonly Risk[]): string {
  const t = useWords(approveWords);
  const format = useFormat();
  const { state, publication } = view;
  if (state === 'approved') {
    if (publication.status === 'live') return t('isLive');
    if (publication.status === 'scheduled' && publication.scheduledAt !== null)
      return t('isScheduled', { at: format.moment(publication.scheduledAt) });
    return t(publication.status === 'withdrawn' ? 'isWithdrawn' : 'isApproved');
  }
  if (state !== 'in_review') return t('notWaiting');
  const blocking = countBlocking(risks);
  const first = blocking === 0 ? t('nothingBlocks') : t('blocking', { count: blocking });
  const rest = risks.length - blocking;
  const second = rest > 0 ? t('readFirst', { count: rest }) : blocking === 0 ? t('standsOut') : '';
  return [first, second].filter(Boolean).map(capital).join(' ');
}
