import type { SegmentView } from '@dragoman/shared/contract';
import { type Finding, richDiff, richTextOf, type TextRange } from '@dragoman/shared/domain';
import { memo } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { placedRuns } from './diff-lines.js';
import { DiffText, PlacedText } from './diff-text.js';
import { storyWords } from './story-words.js';

interface ArabicTextProps {
  readonly segment: SegmentView;
  readonly findings?: readonly Finding[];
  /** Where terms stand, to be marked lightly. */
  readonly terms?: readonly TextRange[];
  /** Draw what the last update changed in the Arabic. */
  readonly showChange?: boolean;
}

/** ArabicText is the Arabic of a segment, with what findings point at or what an update changed. */
export const ArabicText = memo(function ArabicText({
  segment,
  findings = noFindings,
  terms = noTerms,
  showChange = true,
}: ArabicTextProps) {
  const t = useWords(storyWords);
  const { source, previousSource } = segment;
  if (!source) {
    if (previousSource === null) return <p className="ar soft none">{t('noArabic')}</p>;
    return (
      <div className="ar" lang="ar" dir="rtl">
        <p>
          <del>{previousSource}</del>
        </p>
      </div>
    );
  }
  if (showChange && previousSource !== null && segment.sourceChange !== 'none') {
    const after = source.plain.split('\n').map(richTextOf);
    return (
      <div className="ar" lang="ar" dir="rtl">
        <DiffText
          parts={richDiff(previousSource.split('\n').map(richTextOf), after)}
          after={after}
        />
      </div>
    );
  }
  const found = findings.flatMap(({ sourceRange, severity }) =>
    sourceRange ? [{ ...sourceRange, className: severity }] : [],
  );
  const marked = [...found, ...terms.map((range) => ({ ...range, className: 'term' }))].sort(
    (a, b) => a.start - b.start,
  );
  return (
    <div className="ar" lang="ar" dir="rtl">
      <PlacedText lines={placedRuns(source.blocks.map(({ text }) => text))} marked={marked} />
    </div>
  );
});

const noFindings: readonly Finding[] = [];
const noTerms: readonly TextRange[] = [];
