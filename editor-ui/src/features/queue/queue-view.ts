import type { TranslationSummary } from '@dragoman/shared/contract';
import { isUrgent } from './group-translations.js';

/** The ready-made views of the queue. */
export const viewNames = [
  'all',
  'mine',
  'urgent',
  'changed',
  'returned',
  'ready',
  'waiting',
  'failed',
] as const;
export type ViewName = (typeof viewNames)[number];

type Belongs = (item: TranslationSummary, myId: string) => boolean;

const belongs: Readonly<Record<ViewName, Belongs>> = {
  all: () => true,
  mine: (item, myId) => item.state === 'editing' && item.assignee?.id === myId,
  urgent: isUrgent,
  changed: (item) => item.progress.changed > 0,
  returned: (item) => item.returnedNotes > 0,
  ready: (item) => item.state === 'ready',
  waiting: (item) => item.state === 'in_review',
  failed: (item) => item.state === 'failed',
};

/** inView picks what a view shows. */
export function inView(
  items: readonly TranslationSummary[],
  view: ViewName,
  myId: string,
): TranslationSummary[] {
  return items.filter((item) => belongs[view](item, myId));
}

/** viewNamed reads a view from an address; an unknown name is the whole queue. */
export function viewNamed(name: string | null): ViewName {
  return viewNames.find((view) => view === name) ?? 'all';
}

/** sectionsOf counts the sections of a list, the fullest first. */
export function sectionsOf(
  items: readonly TranslationSummary[],
): { section: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { article } of items)
    if (article.section) counts.set(article.section, (counts.get(article.section) ?? 0) + 1);
  return [...counts]
    .map(([section, count]) => ({ section, count }))
    .sort((a, b) => b.count - a.count || a.section.localeCompare(b.section));
}
