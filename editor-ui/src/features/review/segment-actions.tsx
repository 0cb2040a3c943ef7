import type { SegmentView } from '@dragoman/shared/contract';
import { useWords } from '../../i18n/use-words.js';
import { editingWords } from './editing-words.js';
import { HistoryDialog } from './history-dialog.js';
import { placeAfter } from './places.js';
import { ReasonForm } from './reason-form.js';
import { useReviewDesk, useReviewed } from './review-context.js';
import type { Panel } from './review-state.js';
import { reviewWords } from './review-words.js';
import type { SegmentText } from './segment-work.js';
import { splitAtCaret } from './split-at-caret.js';

interface SegmentActionsProps {
  readonly segment: SegmentView;
  readonly number: number;
  readonly text: SegmentText;
  readonly panel: Panel;
}

/** SegmentActions are what can be done with the open segment. */
export function SegmentActions({ segment, number, text, panel }: SegmentActionsProps) {
  const t = useWords(reviewWords);
  const own = useWords(editingWords);
  const desk = useReviewDesk();
  const { allowed, segments } = useReviewed();
  const { id, draft } = segment;
  const last = segments.at(-1)?.id === id;
  const split = () => {
    const at = desk.viewRef.current && splitAtCaret(desk.viewRef.current);
    if (at === null) return desk.viewRef.current?.focus();
    const blocks = segment.source?.blocks.length ?? 0;
    const sourceAt = blocks > 1 ? { sourceAt: Math.min(at, blocks - 1) } : {};
    void desk.run('split', { segmentId: id, at, ...sourceAt });
  };
  return (
    <>
      <div className="acts segment-acts" role="group" aria-label={t('actions', { number })}>
        <button type="button" className="btn primary" onClick={desk.confirmAndNext}>
          {t('confirmNext')} <kbd>Ctrl ↵</kbd>
        </button>
        {allowed.includes('comment') && (
          <Act
            name="comment"
            onClick={() => desk.openPanel(panel === 'comment' ? null : 'comment')}
          />
        )}
        {allowed.includes('cut') && (
          <Act name="cutIt" onClick={() => desk.openPanel(panel === 'cut' ? null : 'cut')} />
        )}
        {allowed.includes('split') && <Act name="split" onClick={split} />}
        {allowed.includes('merge') && !last && (
          <Act name="merge" onClick={() => void desk.run('merge', { segmentId: id })} />
        )}
        {draft && draft.origin !== 'not_drafted' && (
          <Act
            name="revert"
            onClick={() =>
              desk.write(
                id,
                draft.paragraphs.map((runs) => [...runs]),
              )
            }
          />
        )}
        {allowed.includes('add') && <Quiet onClick={() => desk.addAfter(id)}>{own('add')}</Quiet>}
        {allowed.includes('move') &&
          (['up', 'down'] as const).map(
            (direction) =>
              placeAfter(segments, id, direction) !== null && (
                <Quiet
                  key={direction}
                  label={own(direction === 'up' ? 'upLong' : 'downLong', { number })}
                  onClick={() => desk.move(id, direction)}
                >
                  {own(direction)}
                </Quiet>
              ),
          )}
        <Act name="history" onClick={() => desk.openPanel('history')} />
      </div>
      {panel === 'cut' && (
        <ReasonForm
          label={t('cutWhy')}
          action={t('doCut')}
          onCancel={() => desk.openPanel(null)}
          onGive={(reason) => {
            desk.openPanel(null);
            void desk.run('cut', { segmentId: id, reason });
          }}
        />
      )}
      {panel === 'history' && (
        <HistoryDialog
          segmentId={id}
          number={number}
          now={text.paragraphs}
          onTake={(paragraphs) => desk.write(id, paragraphs)}
          onClose={() => desk.openPanel(null)}
        />
      )}
    </>
  );
}

function Act({
  name,
  onClick,
}: {
  readonly name: 'comment' | 'cutIt' | 'split' | 'merge' | 'revert' | 'history';
  readonly onClick: () => void;
}) {
  const t = useWords(reviewWords);
  return <Quiet onClick={onClick}>{t(name)}</Quiet>;
}

function Quiet({
  label,
  onClick,
  children,
}: {
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: string;
}) {
  return (
    <button
      type="button"
      className="act"
      {...(label === undefined ? {} : { 'aria-label': label })}
      // The caret stays where it is: Split and Comment act on it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
