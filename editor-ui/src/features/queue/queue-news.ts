import type { TranslationSummary } from '@dragoman/shared/contract';
import type { Tell } from '../../i18n/use-words.js';
import { capital } from '../../i18n/capital.js';
import { isUrgent } from './group-translations.js';
import type { queueWords } from './queue-words.js';

/** One thing the queue has to say, weightiest first. */
export interface Clause {
  readonly key: 'urgent' | 'failed' | 'changed' | 'returned' | 'waiting' | 'ready' | 'mine';
  readonly count: number;
}

interface Reader {
  readonly id: string;
  readonly approves: boolean;
}

/** queueNews tells what is news to somebody: at most two things, those that stop the line before the rest. */
export function queueNews(items: readonly TranslationSummary[], reader: Reader): Clause[] {
  const count = (holds: (item: TranslationSummary) => boolean) => items.filter(holds).length;
  const mine = items.filter((item) => item.state === 'editing' && item.assignee?.id === reader.id);
  const clauses: Clause[] = [
    { key: 'urgent', count: count(isUrgent) },
    { key: 'failed', count: count((item) => item.state === 'failed') },
    { key: 'changed', count: mine.filter((item) => item.progress.changed > 0).length },
    { key: 'returned', count: mine.filter((item) => item.returnedNotes > 0).length },
    {
      key: 'waiting',
      count: reader.approves ? count((item) => item.state === 'in_review') : 0,
    },
    { key: 'ready', count: count((item) => item.state === 'ready') },
    { key: 'mine', count: mine.length },
  ];
  return clauses.filter((clause) => clause.count > 0).slice(0, 2);
}

/** sentenceOf writes the news as the sentence that opens the page. */
export function sentenceOf(clauses: readonly Clause[], t: Tell<typeof queueWords>): string {
  const [first, second] = clauses.map(({ key, count }) => t(`${key}News`, { count }));
  if (first === undefined) return t('noNews');
  return capital(second === undefined ? t('oneNews', { first }) : t('twoNews', { first, second }));
}
