import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { storyWords } from '../story/story-words.js';
import { useReviewed } from './review-context.js';

/** HeadlineFacts stands beside the headline: who wrote the Arabic, when, and what they told the desk. */
export function HeadlineFacts() {
  const t = useWords(storyWords);
  const format = useFormat();
  const { byline, publishedAt, receivedAt, url, note } = useReviewed().article;
  const at = format.moment(publishedAt ?? receivedAt);
  return (
    <>
      <p>
        {byline !== null && (
          <>
            <Say words={storyWords} k="by" values={{ name: byline }} />
            <br />
          </>
        )}
        {url === null ? (
          <span className="soft">{t('arabicEdition', { at })}</span>
        ) : (
          <a className="soft" href={url} target="_blank" rel="noopener">
            {t('arabicEdition', { at })}
          </a>
        )}
      </p>
      {note !== null && (
        <p className="note">
          <span className="soft">{t('noteFromArabic')}</span>
          <span lang="ar" dir="auto">
            {note}
          </span>
        </p>
      )}
    </>
  );
}
