import type { SegmentView } from '@dragoman/shared/contract';
import { lazy } from 'react';
import { SparePart } from '../../chrome/spare-part.js';
import { usePeopleAt } from './presence-board.js';

const SegmentPeople = lazy(async () => ({
  default: (await import('./presence-segment.js')).SegmentPeople,
}));

interface PresenceMarginProps {
  readonly segment: SegmentView;
  readonly active: boolean;
}

/** PresenceMargin is what the margin says of people; most rows have nothing, and load nothing. */
export function PresenceMargin({ segment, active }: PresenceMarginProps) {
  const people = usePeopleAt(segment.id);
  if (!people && !active) return null;
  return (
    <SparePart>
      <SegmentPeople segment={segment} active={active} people={people} />
    </SparePart>
  );
}
