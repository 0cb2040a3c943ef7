import type { CommentView, SegmentView } from '@dragoman/shared/contract';
import type { Finding, RichText } from '@dragoman/shared/domain';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { useAfterPaint } from '../../chrome/use-after-paint.js';
import { ArabicText } from '../story/arabic-text.js';
import { compared } from '../story/compared.js';
import { countChanges } from '../story/rewritten.js';
import { segmentInk } from '../story/segment-ink.js';
import { SegmentSpine } from '../story/segment-spine.js';
import { ActiveEnglish } from './active-english.js';
import { SegmentAids } from './aids/segment-aids.js';
import { useTermRanges } from './aids/use-translation-terms.js';
import { liveFindings } from './live-findings.js';
import { useWork } from './review-context.js';
import type { Panel, ReviewView } from './review-state.js';
import type { Entrance } from './segment-editor.js';
import { SegmentMargin } from './segment-margin.js';
import { isUnsaved, textOf } from './segment-work.js';
import { SparePart } from '../../chrome/spare-part.js';
import { StaticEnglish } from './static-english.js';

export interface SegmentRowProps {
  readonly segment: SegmentView;
  readonly number: number;
  readonly before: readonly RichText[] | null;
  readonly comments: readonly CommentView[];
  readonly editable: boolean;
  readonly view: ReviewView;
  readonly active: boolean;
  readonly entrance: Entrance;
  readonly change: number | null;
  readonly panel: Panel;
}

/** SegmentRow is one segment: its Arabic, the spine, its English, its margin. Only the open one can be typed in. */
export const SegmentRow = memo(function SegmentRow(props: SegmentRowProps) {
  const { segment, number, active, editable, before, comments, change, entrance, panel } = props;
  const row = useRef<HTMLElement>(null);
  const work = useWork(segment.id);
  const text = textOf(work);
  const parts = useMemo(() => compared(before, text.paragraphs), [before, text.paragraphs]);
  const checked = useAfterPaint(text);
  const found = useMemo(() => liveFindings(segment, checked), [segment, checked]);
  // The margin and the Arabic are drawn again only where a check says something else than before.
  const [findings, setFindings] = useState(found);
  if (findings !== found && !sameFindings(findings, found)) setFindings(found);
  const quotes = useMemo(
    () => comments.flatMap(({ quote }) => (quote === null ? [] : [quote])),
    [comments],
  );
  const changes = parts && text.status !== 'cut' ? countChanges(parts) : 0;
  const sameAsDraft = !parts?.some((part) => part.change !== null);
  const ink = segmentInk(segment, text.status, sameAsDraft);

  useEffect(() => {
    if (active) stand(row.current, entrance === 'none', change !== null);
  }, [active, entrance, change]);

  const shown = { segment, number, text, parts, findings, quotes, change };
  // Words that are not saved yet can be typed on, copied or taken back, whatever became of the story.
  const live = active && (editable || isUnsaved(work)) && text.status !== 'cut';
  return (
    <article
      ref={row}
      id={`s${number}`}
      className={`row k-${segment.kind} ${ink.className}${active ? ' is-active' : ''}`}
      tabIndex={-1}
      {...(active ? { 'aria-current': true } : {})}
    >
      {active ? (
        <OpenArabic segment={segment} findings={findings} />
      ) : (
        <ArabicText segment={segment} findings={findings} />
      )}
      <SegmentSpine number={number} ink={ink} />
      {live ? (
        <ActiveEnglish {...shown} {...props} work={work} />
      ) : (
        <StaticEnglish {...shown} view={props.view} editable={editable} work={work} />
      )}
      <SegmentMargin
        segment={segment}
        number={number}
        findings={findings}
        comments={comments}
        active={active}
        panel={panel}
        status={text.status}
        changes={changes}
      />
      {active && segment.source && (
        <SparePart>
          <SegmentAids segment={segment} number={number} text={text} editable={live} />
        </SparePart>
      )}
    </article>
  );
});

/** The Arabic of the open segment, its terms underlined. The other rows need not ask for theirs. */
function OpenArabic(props: {
  readonly segment: SegmentView;
  readonly findings: readonly Finding[];
}) {
  return <ArabicText {...props} terms={useTermRanges(props.segment.id, true)} />;
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}

/** The open row comes into sight; walked to by key, it takes the focus, so that the next key works. */
function stand(row: HTMLElement | null, focus: boolean, onChange: boolean): void {
  if (!row) return;
  if (focus) row.focus({ preventScroll: true });
  const target = (onChange ? row.querySelector('.is-current') : null) ?? row;
  const box = target.getBoundingClientRect();
  // The tools stay on top of the page, and are higher on a narrow screen.
  const top = (document.querySelector('.tools')?.getBoundingClientRect().bottom ?? 0) + 16;
  const bottom = window.innerHeight - 60;
  if (box.top < top || box.height > bottom - top) window.scrollBy({ top: box.top - top });
  else if (box.bottom > bottom) window.scrollBy({ top: box.bottom - bottom });
}
