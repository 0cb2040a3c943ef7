import { useWords } from '../../i18n/use-words.js';
import type { ReviewState } from './review-state.js';
import { reviewWords } from './review-words.js';

/** MendedNews tells those who hear the page what a mending by key has written: the caret stays where it was. */
export function MendedNews({ mended }: Pick<ReviewState, 'mended'>) {
  const t = useWords(reviewWords);
  return (
    <p className="vh" role="status">
      {mended && (
        // The same words again are news again.
        <span key={mended.time}>
          {mended.fix === null
            ? t('nothingToMend')
            : mended.fix.trim() === ''
              ? t('mendedAway')
              : t('mendedTo', { fix: mended.fix })}
        </span>
      )}
    </p>
  );
}
