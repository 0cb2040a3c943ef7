import { readingSeconds } from '@dragoman/shared/domain';
import { useAfterPaint } from '../../chrome/use-after-paint.js';
import { useWords } from '../../i18n/use-words.js';
import { useReviewDesk, useReviewed, useSession } from './review-context.js';
import { reviewWords } from './review-words.js';
import { textOf } from './segment-work.js';
import { wordsOf } from './story-counts.js';

/** StoryLength tells how long the story is in both languages, and how long its English takes to read. */
export function StoryLength() {
  const t = useWords(reviewWords);
  const { store } = useReviewDesk();
  const { article } = useReviewed();
  const session = useAfterPaint(useSession(store));
  const english = [...session.segments.values()]
    .map(textOf)
    .filter(({ status }) => status !== 'cut')
    .reduce((sum, { paragraphs }) => sum + wordsOf(paragraphs), 0);
  const seconds = readingSeconds(english);
  const time =
    seconds < 60
      ? t('readingSeconds', { seconds })
      : t('readingTime', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  return t('words', {
    arabic: t('arabicWords', { count: article.words }),
    english: t('arabicWords', { count: english }),
    time,
  });
}
