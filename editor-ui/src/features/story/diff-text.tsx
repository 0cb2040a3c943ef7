import type { Finding, Mark, RichDiffPart, RichText } from '@dragoman/shared/domain';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { diffLines, type DiffPiece, placedRuns, type PlacedRun } from './diff-lines.js';
import { markRanges, type MarkedRange } from './mark-ranges.js';
import { isRewritten } from './rewritten.js';
import { storyWords } from './story-words.js';

interface DiffTextProps {
  readonly parts: readonly RichDiffPart[];
  readonly after: readonly RichText[];
  readonly findings?: readonly Finding[];
  readonly quotes?: readonly string[];
  readonly current?: number | null;
}

/** DiffText draws a text with what changed in it: insertions underlined, deletions struck, in words too. */
export function DiffText({
  parts,
  after,
  findings = [],
  quotes = [],
  current = null,
}: DiffTextProps) {
  const t = useWords(storyWords);
  if (isRewritten(parts))
    return (
      <>
        <CleanText paragraphs={after} findings={findings} quotes={quotes} />
        <p className="was">
          <span className="vh">{t('rewrittenFrom')} </span>
          {parts
            .filter(({ type }) => type === 'delete')
            .map(({ runs }, index) => (
              <del key={index} className={classOf('delete', current === 0)} data-change={0}>
                {runs
                  .map(({ text }) => text)
                  .join('')
                  .replaceAll('\n', ' ')}
              </del>
            ))}
        </p>
      </>
    );
  const marked = markRanges(after, findings, quotes);
  return diffLines(parts).map((pieces, line) => (
    <p key={line}>
      {pieces.map((piece, index) => (
        <Piece key={index} piece={piece} marked={marked} current={current} />
      ))}
    </p>
  ));
}

/** CleanText draws a text alone. */
export function CleanText({
  paragraphs,
  findings = [],
  quotes = [],
}: {
  readonly paragraphs: readonly RichText[];
  readonly findings?: readonly Finding[];
  readonly quotes?: readonly string[];
}) {
  return (
    <PlacedText lines={placedRuns(paragraphs)} marked={markRanges(paragraphs, findings, quotes)} />
  );
}

/** PlacedText draws paragraphs with what points at them. */
export function PlacedText({
  lines,
  marked,
}: {
  readonly lines: readonly (readonly PlacedRun[])[];
  readonly marked: readonly MarkedRange[];
}) {
  return lines.map((runs, line) => (
    <p key={line}>
      {runs.map(({ text, marks, from }) => (
        <Fragment key={from}>{withMarks(cutAt(text, from, marked), marks)}</Fragment>
      ))}
    </p>
  ));
}

function Piece({
  piece: { type, text, marks, change, from },
  marked,
  current,
}: {
  readonly piece: DiffPiece;
  readonly marked: readonly MarkedRange[];
  readonly current: number | null;
}) {
  const t = useWords(storyWords);
  const inside = withMarks(
    type === 'delete' ? shownDeletion(text) : cutAt(text, from, marked),
    marks,
  );
  if (type === 'equal') return inside;
  const blank = text.trim() === '' ? ' blank' : '';
  const className = classOf(type, change === current && current !== null) + blank;
  const told = (
    <span className="vh">
      {' '}
      {t(type === 'insert' ? 'inserted' : type === 'delete' ? 'deleted' : 'formatted')}{' '}
    </span>
  );
  const props = { className, 'data-change': change ?? undefined };
  if (type === 'insert')
    return (
      <ins {...props}>
        {told}
        {inside}
      </ins>
    );
  if (type === 'delete')
    return (
      <del {...props}>
        {told}
        {inside}
      </del>
    );
  return (
    <span {...props}>
      {told}
      {inside}
    </span>
  );
}

/** shownDeletion makes what was deleted visible where it was nothing but space. */
export function shownDeletion(text: string): string {
  if (text.trim() !== '') return text.replaceAll('\n', '¶');
  return text.replaceAll('\n', '¶').replaceAll(' ', '·').replaceAll('\t', '⇥').replace(/\s/gu, '⍽');
}

function classOf(type: string, here: boolean): string {
  return `change ${type}${here ? ' is-current' : ''}`;
}

/** cutAt marks the stretches of a text that ranges of the whole paragraph list touch. */
function cutAt(text: string, from: number, marked: readonly MarkedRange[]): ReactNode {
  const inside = marked.filter(({ start, end }) => start < from + text.length && end > from);
  if (inside.length === 0) return text;
  const pieces: ReactNode[] = [];
  let at = from;
  for (const { start, end, className } of inside) {
    const [first, last] = [Math.max(start, at), Math.min(end, from + text.length)];
    if (last <= first) continue;
    if (first > at) pieces.push(text.slice(at - from, first - from));
    pieces.push(
      <mark key={first} className={className}>
        {text.slice(first - from, last - from)}
      </mark>,
    );
    at = last;
  }
  pieces.push(text.slice(at - from));
  return pieces;
}

/** withMarks wraps words in their strong, emphasis and link. */
function withMarks(inside: ReactNode, marks: readonly Mark[]): ReactNode {
  return marks.reduce<ReactNode>((wrapped, mark) => {
    if (mark.type === 'strong') return <strong>{wrapped}</strong>;
    if (mark.type === 'em') return <em>{wrapped}</em>;
    return (
      <span className="link" title={mark.href}>
        {wrapped}
      </span>
    );
  }, inside);
}
