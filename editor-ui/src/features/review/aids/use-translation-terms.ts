import type { MatchedTerm } from '@dragoman/shared/contract';
import type { TextRange } from '@dragoman/shared/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { callRoute } from '../../../api/call-route.js';
import { useReviewed } from '../review-context.js';

/** Terms change a few times a day. */
const FRESH_FOR = 60_000;

/** A term of a segment's Arabic, and where it stands there. */
export interface SegmentTerm {
  readonly term: MatchedTerm;
  readonly ranges: readonly TextRange[];
}

const none: readonly SegmentTerm[] = [];

/** useSegmentTerms gives the terms of a segment's Arabic in reading order; it asks once for the whole story. */
export function useSegmentTerms(segmentId: string, wanted = true): readonly SegmentTerm[] {
  const { id } = useReviewed();
  const { data } = useQuery({
    queryKey: ['translation', id, 'terms'],
    queryFn: ({ signal }) => callRoute('getTranslationTerms', { params: { id }, signal }),
    staleTime: FRESH_FOR,
    enabled: wanted,
  });
  return useMemo(() => {
    const matches =
      wanted && data?.segments.find((known) => known.segmentId === segmentId)?.matches;
    if (!data || !matches) return none;
    const terms = new Map(data.terms.map((term) => [term.id, term]));
    const found = new Map<string, TextRange[]>();
    for (const { termId, range } of matches)
      found.set(termId, [...(found.get(termId) ?? []), range]);
    return [...found].flatMap(([termId, ranges]) => {
      const term = terms.get(termId);
      return term ? [{ term, ranges }] : [];
    });
  }, [data, segmentId, wanted]);
}

/** useTermRanges gives the places to mark in a segment's Arabic while it is open. */
export function useTermRanges(segmentId: string, open: boolean): readonly TextRange[] {
  const terms = useSegmentTerms(segmentId, open);
  return useMemo(() => terms.flatMap(({ ranges }) => ranges), [terms]);
}
