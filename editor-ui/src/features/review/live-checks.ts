import type { SegmentView, TranslationView } from '@dragoman/shared/contract';
import {
  type CheckContext,
  type CheckedSegment,
  type CheckLevels,
  checkSegment,
  checkStory,
  createTermMatcher,
  NO_CONTEXT,
  plainOfParagraphs,
  type RichText,
} from '@dragoman/shared/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { callRoute } from '../../api/call-route.js';
import { type SegmentText, textOf } from './segment-work.js';
import { serverTextOf } from './server-text.js';
import type { SessionStore } from './session-store.js';

interface LiveStory {
  readonly view: TranslationView;
  readonly store: SessionStore;
  readonly context: CheckContext;
}

// The story on this page: there is one at a time, and rows, keys and counts all ask about it.
let live: LiveStory | null = null;

/** Settings and terms change a few times a day. */
const FRESH_FOR = 60_000;

/** useLiveChecks tells the checks of this page what the desk's own checks know of the story. */
export function useLiveChecks(view: TranslationView, store: SessionStore): void {
  const settings = useQuery({
    queryKey: ['check-settings'],
    queryFn: ({ signal }) => callRoute('getCheckSettings', { signal }),
    staleTime: FRESH_FOR,
  });
  const terms = useQuery({
    queryKey: ['translation', view.id, 'terms'],
    queryFn: ({ signal }) => callRoute('getTranslationTerms', { params: { id: view.id }, signal }),
    staleTime: FRESH_FOR,
  });
  const { publishedAt } = view.article;
  const context = useMemo((): CheckContext => {
    const levels: CheckLevels = {};
    for (const { kind, level } of settings.data?.checks ?? [])
      if (level !== null) levels[kind] = level;
    // The story's own terms are enough to find them again in it.
    return { publishedAt, levels, terms: terms.data ? createTermMatcher(terms.data.terms) : null };
  }, [publishedAt, settings.data, terms.data]);
  useEffect(() => readAhead(view, context), [view, context]);
  useLayoutEffect(() => {
    const told: LiveStory = { view, store, context };
    live = told;
    return () => {
      if (live === told) live = null;
    };
  }, [view, store, context]);
}

/**
 * readAhead has the checks read the story while nobody types, some segments at a time: what they have read
 * they remember, and the first key need not wait for a thousand segments. Returns what ends it.
 */
function readAhead({ segments }: TranslationView, context: CheckContext): () => void {
  const story = segments.map((segment) => checkedOf(segment, serverTextOf(segment)));
  const headlines = story.filter(({ kind }) => kind === 'headline');
  let next = 0;
  let waiting = 0;
  const read: IdleRequestCallback = (idle) => {
    while (next < story.length && idle.timeRemaining() > 4) {
      const segment = story[next++];
      if (!segment) continue;
      checkSegment(segment, context);
      checkStory([...headlines, segment], context);
    }
    if (next < story.length) waiting = requestIdleCallback(read);
  };
  // Safari has no idle callbacks; there the first key reads.
  if (!('requestIdleCallback' in window)) return () => {};
  waiting = requestIdleCallback(read);
  return () => cancelIdleCallback(waiting);
}

/** liveContext is what the checks of this page know beside the texts. */
export function liveContext(): CheckContext {
  return live?.context ?? NO_CONTEXT;
}

/** liveMoment is one object as long as nothing the checks read has changed; null when there is no story. */
export function liveMoment(): object | null {
  if (!live) return null;
  const session = live.store.session();
  if (moment?.live !== live || moment.session !== session) moment = { live, session };
  return moment;
}

let moment: { readonly live: LiveStory; readonly session: object } | null = null;

/** liveLength is how many segments the story on this page has. */
export function liveLength(): number {
  return live?.view.segments.length ?? 1;
}

/** liveStory gives the whole story as it reads on this page, with one segment as it is being written, and its place. */
export function liveStory(
  segment: SegmentView,
  checked: CheckedSegment,
): { readonly segments: readonly CheckedSegment[]; readonly at: number } {
  const at = live?.view.segments.findIndex(({ id }) => id === segment.id) ?? -1;
  if (!live || at < 0) return { segments: [checked], at: 0 };
  const session = live.store.session();
  const segments = live.view.segments.map((each, index) => {
    const work = session.segments.get(each.id);
    return index === at ? checked : checkedOf(each, work ? textOf(work) : serverTextOf(each));
  });
  return { segments, at };
}

/** checkedOf hands a segment to the checks as it reads with this text. */
export function checkedOf(segment: SegmentView, text: SegmentText): CheckedSegment {
  const { draft, source } = segment;
  return {
    kind: segment.kind,
    source: source && {
      text: source.plain,
      hrefs: source.blocks.flatMap((block) => hrefsOf(block.text)),
    },
    target: { text: plainOfParagraphs(text.paragraphs), hrefs: text.paragraphs.flatMap(hrefsOf) },
    status: text.status,
    draft: draft?.origin === 'machine' ? draft.plain : null,
    drafted: draft?.origin !== 'not_drafted',
    stale: segment.sourceChange === 'changed' && text.status !== 'untouched',
  };
}

function hrefsOf(text: RichText): string[] {
  return text.flatMap(({ marks = [] }) =>
    marks.flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])),
  );
}
