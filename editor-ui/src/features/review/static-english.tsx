import type { SegmentView } from '@dragoman/shared/contract';
import type { Finding, RichDiffPart } from '@dragoman/shared/domain';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { CleanText, DiffText } from '../story/diff-text.js';
import { storyWords } from '../story/story-words.js';
import { ConflictPanel } from './conflict-panel.js';
import { Proposal } from './proposal.js';
import { useReviewDesk } from './review-context.js';
import type { ReviewView } from './review-state.js';
import { reviewWords } from './review-words.js';
import type { SegmentText, SegmentWork } from './segment-work.js';
import { changeAt } from './change-at.js';
import { SideBySide } from './side-by-side.js';

interface StaticEnglishProps {
  readonly segment: SegmentView;
  readonly number: number;
  readonly text: SegmentText;
  readonly parts: readonly RichDiffPart[] | null;
  readonly findings: readonly Finding[];
  readonly quotes: readonly string[];
  readonly change: number | null;
  readonly view: ReviewView;
  readonly editable: boolean;
  readonly work: SegmentWork;
}

/** StaticEnglish is the English of a segment nobody has open: plain markup, cheap by the hundred. */
export function StaticEnglish(props: StaticEnglishProps) {
  const { segment, number, text, parts, view, editable, work } = props;
  const t = useWords(storyWords);
  const { open, tell } = useReviewDesk();
  const opens = editable && text.status !== 'cut';
  const enter = ({ clientX, clientY, target }: MouseEvent) => {
    if (!opens || window.getSelection()?.isCollapsed === false) return;
    open(segment.id, { left: clientX, top: clientY });
    tell({ type: 'pointed', change: changeAt(target) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (opens && event.code === 'Enter') {
      event.preventDefault();
      open(segment.id, 'start');
    }
  };
  const label = t('segmentLabel', { number });
  const isChanged = parts?.some((part) => part.change !== null) === true;
  const body =
    view === 'side' && parts ? (
      <SideBySide parts={parts} before={segment.draft?.paragraphs ?? []}>
        <DrawnEnglish {...props} />
      </SideBySide>
    ) : (
      <DrawnEnglish {...props} />
    );
  return (
    <div className="en" lang="en" dir="ltr">
      {opens ? (
        <div
          className="field"
          role="textbox"
          aria-readonly="true"
          aria-multiline="true"
          aria-label={label}
          {...(isChanged ? { 'aria-describedby': `c${number}` } : {})}
          tabIndex={0}
          onClick={enter}
          onKeyDown={onKeyDown}
        >
          {body}
        </div>
      ) : (
        <div className="field" role="group" aria-label={label}>
          {body}
        </div>
      )}
      <Proposal segment={segment} text={text} />
      {work.conflict && (
        <ConflictPanel segmentId={segment.id} conflict={work.conflict} mine={text} />
      )}
    </div>
  );
}

function DrawnEnglish({
  segment,
  text,
  parts,
  findings,
  quotes,
  change,
  view,
}: StaticEnglishProps) {
  const t = useWords(reviewWords);
  if (text.status === 'cut')
    return (
      <div>
        {(segment.draft?.paragraphs ?? text.paragraphs).map((paragraph, index) => (
          <p key={index}>
            <del>{paragraph.map((run) => run.text).join('')}</del>
          </p>
        ))}
      </div>
    );
  if (text.paragraphs.every((paragraph) => paragraph.length === 0) && !parts?.length)
    return <p className="soft none">{t('emptyHere')}</p>;
  if (view === 'clean' || !parts)
    return <CleanText paragraphs={text.paragraphs} findings={findings} quotes={quotes} />;
  return (
    <DiffText
      parts={parts}
      after={text.paragraphs}
      findings={findings}
      quotes={quotes}
      current={change}
    />
  );
}
