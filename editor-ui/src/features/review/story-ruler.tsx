import { memo } from 'react';
import { Ruler } from '../../chrome/ruler.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { useReviewDesk } from './review-context.js';
import { reviewWords } from './review-words.js';
import type { StoryCounts } from './story-counts.js';

/** StoryRuler is the story as a line; it is drawn again only when the count is. */
export const StoryRuler = memo(function StoryRuler({ counts }: { readonly counts: StoryCounts }) {
  const t = useWords(reviewWords);
  const format = useFormat();
  const { open: openSegment } = useReviewDesk();
  const { confirmed, all, cut, ruler } = counts;
  const parts = ruler.map((part) =>
    part.label === undefined ? part : { ...part, label: format.number(Number(part.label)) },
  );
  const open = parts.flatMap(({ label }) => (label === undefined ? [] : [label])).join(', ');
  return (
    <Ruler
      parts={parts}
      label={t('ruler', { confirmed, all, cut, open })}
      onPick={(id) => openSegment(id, 'start')}
    />
  );
});
