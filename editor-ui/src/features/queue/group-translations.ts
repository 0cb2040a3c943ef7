import type { TranslationSummary } from '@dragoman/shared/contract';

/** The groups of the queue, in the order they stand on the page. */
const groupNames = [
  'urgent',
  'mine',
  'ready',
  'waiting',
  'drafting',
  'failed',
  'others',
  'approved',
] as const;
export type GroupName = (typeof groupNames)[number];

export interface Group {
  readonly name: GroupName;
  readonly items: readonly TranslationSummary[];
}

/** groupTranslations lays open translations into the groups of the queue, keeping the desk's order in each. */
export function groupTranslations(
  items: readonly TranslationSummary[],
  myId: string,
): readonly Group[] {
  return groupNames
    .map((name) => ({ name, items: items.filter((item) => groupOf(item, myId) === name) }))
    .filter((group) => group.items.length > 0);
}

/** groupOf tells where a translation stands: what cannot wait comes before what is mine. */
function groupOf(item: TranslationSummary, myId: string): GroupName | null {
  if (item.state === 'spiked') return null;
  if (item.state === 'approved') return 'approved';
  if (isUrgent(item)) return 'urgent';
  if (item.state === 'editing') return item.assignee?.id === myId ? 'mine' : 'others';
  return byState[item.state];
}

/** isUrgent tells whether a translation cannot wait; one whose Arabic was withdrawn waits for good. */
export function isUrgent({ article, state }: TranslationSummary): boolean {
  const isOpen = state !== 'approved' && state !== 'spiked';
  return isOpen && article.priority === 'urgent' && article.withdrawnAt === null;
}

const byState = {
  queued: 'drafting',
  drafting: 'drafting',
  failed: 'failed',
  ready: 'ready',
  in_review: 'waiting',
} as const satisfies Record<string, GroupName>;
