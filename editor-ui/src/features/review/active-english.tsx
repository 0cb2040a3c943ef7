import type { SegmentView } from '@dragoman/shared/contract';
import type { Finding, RichDiffPart, RichText } from '@dragoman/shared/domain';
import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { DiffText } from '../story/diff-text.js';
import { countChanges, isRewritten } from '../story/rewritten.js';
import { storyWords } from '../story/story-words.js';
import { ConflictPanel } from './conflict-panel.js';
import type { Drawing } from './editor-plugins.js';
import type { EditorWishes } from './editor-keys.js';
import { LinkForm } from './link-form.js';
import { Proposal } from './proposal.js';
import { useReviewDesk } from './review-context.js';
import type { Panel, ReviewView } from './review-state.js';
import { reviewWords } from './review-words.js';
import { SegmentActions } from './segment-actions.js';
import { SegmentEditor, type Entrance } from './segment-editor.js';
import type { SegmentText, SegmentWork } from './segment-work.js';
import { SideBySide } from './side-by-side.js';

interface ActiveEnglishProps {
  readonly segment: SegmentView;
  readonly number: number;
  readonly text: SegmentText;
  readonly work: SegmentWork;
  readonly before: readonly RichText[] | null;
  readonly parts: readonly RichDiffPart[] | null;
  readonly findings: readonly Finding[];
  readonly quotes: readonly string[];
  readonly change: number | null;
  readonly view: ReviewView;
  readonly entrance: Entrance;
  readonly panel: Panel;
}

/** ActiveEnglish is the English of the open segment: the editor, and what can be done with the segment. */
export function ActiveEnglish(props: ActiveEnglishProps) {
  const { segment, number, text, work, before, parts, findings, quotes, change, view, panel } =
    props;
  const t = useWords(storyWords);
  const desk = useReviewDesk();
  // Drawn again only where a mark moved: most keys move none.
  const [drawn, setDrawn] = useState(findings);
  if (drawn !== findings && !drawsSame(drawn, findings)) setDrawn(findings);
  const drawing = useMemo<Drawing>(
    () => ({ before: view === 'clean' ? null : before, findings: drawn, quotes, current: change }),
    [before, drawn, quotes, change, view],
  );
  const wishes: EditorWishes = {
    confirmAndNext: desk.confirmAndNext,
    goTo: desk.goTo,
    nextUnconfirmed: desk.nextUnconfirmed,
    fixFinding: desk.fixFinding,
    find: () => desk.tell({ type: 'find', shown: true }),
    move: (direction) => desk.move(segment.id, direction),
    editLink: () => desk.openPanel('link'),
    leave: desk.leaveField,
  };
  const rewritten = parts !== null && isRewritten(parts);
  const editor = (
    <SegmentEditor
      key={segment.id}
      paragraphs={text.paragraphs}
      label={t('segmentLabel', { number })}
      describedBy={`m${number}`}
      drawing={drawing}
      entrance={props.entrance}
      wishes={wishes}
      typesSmart={desk.typesSmart}
      memory={desk.memory}
      memoryKey={segment.id}
      onWrite={(paragraphs) => {
        if (change !== null) desk.tell({ type: 'pointed', change: null });
        desk.type(segment.id, paragraphs);
      }}
      onPoint={(pointed) => {
        if (pointed !== change) desk.tell({ type: 'pointed', change: pointed });
      }}
      onLeave={() => desk.store.dispatch({ type: 'hurried', segmentId: segment.id })}
      viewRef={desk.viewRef}
    />
  );
  return (
    <div className="en" lang="en" dir="ltr">
      {view === 'side' && parts ? (
        <SideBySide parts={parts} before={segment.draft?.paragraphs ?? []}>
          {editor}
        </SideBySide>
      ) : (
        editor
      )}
      {rewritten && view === 'changes' && (
        <div className="was-of">
          <DiffText parts={parts} after={[]} current={change} />
        </div>
      )}
      {change !== null && parts && <ChangeBar change={change} all={countChanges(parts)} />}
      {panel === 'link' && <LinkForm />}
      <SegmentActions segment={segment} number={number} text={text} panel={panel} />
      <Proposal segment={segment} text={text} />
      {work.conflict && (
        <ConflictPanel segmentId={segment.id} conflict={work.conflict} mine={text} />
      )}
    </div>
  );
}

/** The change that n and p stand on, and the way to take it back. */
function ChangeBar({ change, all }: { readonly change: number; readonly all: number }) {
  const t = useWords(reviewWords);
  const { revertChange } = useReviewDesk();
  if (change >= all) return null;
  return (
    <p className="acts change-bar" role="status">
      <span className="soft">{t('thisChange', { number: change + 1, all })}</span>
      <button type="button" className="act go" onClick={revertChange}>
        {t('revertChange')} <kbd>R</kbd>
      </button>
    </p>
  );
}

function drawsSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  const placeOf = ({ range, severity }: Finding) => `${range?.start}-${range?.end} ${severity}`;
  return a.map(placeOf).join() === b.map(placeOf).join();
}
