import { findEnglish, plainOfParagraphs, type EnglishUse } from '@dragoman/shared/domain';
import { useMemo, useState } from 'react';
import { Mark } from '../../../chrome/mark.js';
import { useAfterPaint } from '../../../chrome/use-after-paint.js';
import { useWords } from '../../../i18n/use-words.js';
import type { AidProps, Pen } from './aid.js';
import { termAidWords } from './term-aid-words.js';
import { MoreLines } from './more-lines.js';
import { useAidKey } from './use-aid-key.js';
import { useSegmentTerms, type SegmentTerm } from './use-translation-terms.js';

const FIRST_SHOWN = 8;

/** TermAid lists the terms of the open segment's Arabic with the desk's English for each, as the look's pairs. */
export function TermAid({ segment, text, pen, say }: AidProps) {
  const t = useWords(termAidWords);
  const terms = useSegmentTerms(segment.id);
  const english = useAfterPaint(plainOfParagraphs(text.paragraphs));
  const lines = useMemo(() => terms.map((found) => lineOf(found, english)), [terms, english]);
  const [whole, setWhole] = useState(false);
  const next = lines.find(({ use }) => use !== 'used');
  const insert = (line: Line) => {
    if (!pen) return;
    write(pen, line);
    say(t(line.banned ? 'exchanged' : 'inserted', { english: line.term.preferred }));
  };
  const insertNext = () => (next ? insert(next) : say(t('allUsed')));
  useAidKey('KeyT', pen && lines.length > 0 ? insertNext : null);
  const shown = whole ? lines : lines.slice(0, FIRST_SHOWN);
  const more = lines.length - shown.length;
  return (
    <>
      {shown.map((line) => (
        <TermLine
          key={line.term.id}
          line={line}
          onInsert={pen && (() => insert(line))}
          isNext={line === next}
        />
      ))}
      {more > 0 && <MoreLines label={t('more', { count: more })} onMore={() => setWhole(true)} />}
    </>
  );
}

interface Line extends SegmentTerm {
  readonly use: 'used' | 'unused' | 'usedBanned';
  /** The first place with a banned form. */
  readonly banned: EnglishUse | null;
}

/** Where a banned form stands, the preferred takes its place; else it comes in at the caret. */
function write(pen: Pen, { term, banned }: Line): void {
  if (banned) pen.exchange(banned.range, banned.text, term.preferred);
  else pen.insert(term.preferred);
}

function lineOf(found: SegmentTerm, english: string): Line {
  const uses = findEnglish(found.term, english);
  const banned = uses.find(({ standing }) => standing === 'banned') ?? null;
  return { ...found, banned, use: banned ? 'usedBanned' : uses.length > 0 ? 'used' : 'unused' };
}

const markOf = { used: 'm-confirmed', unused: 'm-untouched', usedBanned: 'f-warn' } as const;

function TermLine({
  line,
  onInsert,
  isNext,
}: {
  readonly line: Line;
  readonly onInsert: (() => void) | null;
  readonly isNext: boolean;
}) {
  const t = useWords(termAidWords);
  const { term, use } = line;
  const exchanges = use === 'usedBanned';
  return (
    <div className="pair">
      <p className="ar" lang="ar" dir="rtl">
        {term.arabic[0]}
      </p>
      <p className="spine">
        <Mark name={markOf[use]} />
        <span className="vh">{t(use)}</span>
      </p>
      <p className="en" dir="ltr">
        <span lang="en">{term.preferred}</span>
        {term.allowed.length > 0 && <Aside text={t('also', { allowed: quoted(term.allowed) })} />}
        {term.banned.length > 0 && <Aside text={t('not', { banned: quoted(term.banned) })} />}
        {term.note !== '' && <Aside text={term.note} />}
        {onInsert && use !== 'used' && (
          <span className="say">
            <button
              type="button"
              className="act go"
              aria-label={t(exchanges ? 'exchangeTerm' : 'insertTerm', { english: term.preferred })}
              // The caret stays where the words go.
              onMouseDown={(event) => event.preventDefault()}
              onClick={onInsert}
            >
              {t(exchanges ? 'exchange' : 'insert')} {isNext && <kbd>Alt T</kbd>}
            </button>
          </span>
        )}
      </p>
    </div>
  );
}

function Aside({ text }: { readonly text: string }) {
  return (
    <span className="say">
      <bdi>{text}</bdi>
    </span>
  );
}

function quoted(variants: readonly string[]): string {
  // English words keep their order and their quotes in an Arabic sentence.
  return `\u2066${variants.map((variant) => `“${variant}”`).join(', ')}\u2069`;
}
