import type { SegmentView } from '@dragoman/shared/contract';
import type { TargetStatus } from '@dragoman/shared/domain';
import type { MarkName } from '../../chrome/mark.js';
import type { RulerPart } from '../../chrome/ruler.js';
import type { WordKey } from '../../i18n/words.js';
import type { storyWords } from './story-words.js';

/** How a segment is drawn: the class of its row, its mark in the spine, what the mark says, its part of the ruler. */
export interface SegmentInk {
  readonly className: string;
  readonly mark: MarkName;
  readonly says: WordKey<typeof storyWords>;
  readonly ruler: RulerPart['kind'];
}

/** segmentInk chooses the ink: graphite for the machine, pencil for the hand, black for what is settled. */
export function segmentInk(
  segment: SegmentView,
  status: TargetStatus,
  sameAsDraft: boolean,
): SegmentInk {
  const own = statusInk(segment, status, sameAsDraft);
  const { sourceChange } = segment;
  if (sourceChange === 'none' || status === 'cut') return own;
  return {
    ...own,
    className: `${own.className} is-changed`,
    mark: 'm-changed',
    says: sourceChange,
  };
}

function statusInk(segment: SegmentView, status: TargetStatus, sameAsDraft: boolean): SegmentInk {
  switch (status) {
    case 'cut':
      return { className: 'is-cut', mark: 'm-cut', says: 'cut', ruler: 'cut' };
    case 'confirmed':
      return {
        className: 'is-confirmed',
        mark: 'm-confirmed',
        says: sameAsDraft ? 'confirmedAsDrafted' : 'confirmed',
        ruler: 'confirmed',
      };
    case 'edited':
      return { className: 'is-edited', mark: 'm-edited', says: 'edited', ruler: 'edited' };
    case 'untouched':
      return machineInk(segment);
  }
}

function machineInk({ draft, drafting }: SegmentView): SegmentInk {
  if (draft?.origin === 'memory')
    return { className: 'is-memory', mark: 'm-memory', says: 'memory', ruler: 'memory' };
  const says = drafting
    ? 'drafting'
    : draft?.origin === 'not_drafted' || !draft
      ? 'notDrafted'
      : 'untouched';
  return { className: 'is-untouched', mark: 'm-untouched', says, ruler: 'untouched' };
}
