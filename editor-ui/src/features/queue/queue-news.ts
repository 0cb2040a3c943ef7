import type { QueueCounts, QueueMatter, TranslationSummary } from '@dragoman/shared/contract';
import type { Tell } from '../../i18n/use-words.js';
import { capital } from '../../i18n/capital.js';
import { isUrgent } from './group-translations.js';
import type { queueWords } from './queue-words.js';

/** One thing the queue has to say, weightiest first. */
export interface Clause {
  readonly key: QueueMatter;
  readonly count: number;
}

/** queueNews tells what is news to somebody: at most two things, those that stop the line before the rest. */
export function queueNews(matters: QueueCounts['matters'], approves: boolean): Clause[] {
  const { urgent, failed, changed, returned, waiting, ready, mine } = matters;
  const clauses: Clause[] = [
    { key: 'urgent', count: urgent },
    { key: 'failed', count: failed },
    { key: 'changed', count: changed },
    { key: 'returned', count: returned },
    { key: 'waiting', count: approves ? waiting : 0 },
    { key: 'ready', count: ready },
    { key: 'mine', count: mine },
  ];
  return clauses.filter((clause) => clause.count > 0).slice(0, 2);
}

/** mattersIn counts what the rows on the page hold, for as long as the desk has not said what all of them do. */
export function mattersIn(
  items: readonly TranslationSummary[],
  myId: string,
): QueueCounts['matters'] {
  const count = (holds: (item: TranslationSummary) => boolean) => items.filter(holds).length;
  const mine = items.filter((item) => item.state === 'editing' && item.assignee?.id === myId);
  return {
    urgent: count(isUrgent),
    failed: count(({ state }) => state === 'failed'),
    changed: mine.filter(({ progress }) => progress.changed > 0).length,
    returned: mine.filter(({ returnedNotes }) => returnedNotes > 0).length,
    waiting: count(({ state }) => state === 'in_review'),
    ready: count(({ state }) => state === 'ready'),
    mine: mine.length,
  };
}

/** sentenceOf writes the news as the sentence that opens the page. */
export function sentenceOf(clauses: readonly Clause[], t: Tell<typeof queueWords>): string {
  const [first, second] = clauses.map(({ key, count }) => t(`${key}News`, { count }));
  if (first === undefined) return t('noNews');
  return capital(second === undefined ? t('oneNews', { first }) : t('twoNews', { first, second }));
}
