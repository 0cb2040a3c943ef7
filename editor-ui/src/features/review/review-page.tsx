import { useParams } from 'react-router';
import { useTranslation } from '../../api/translations.js';
import { Failing } from '../../chrome/failing.js';
import { useWords } from '../../i18n/use-words.js';
import { storyWords } from '../story/story-words.js';
import { Review } from './review.js';

/** ReviewPage is where an editor revises a draft beside its Arabic. */
export function ReviewPage() {
  const { id = '' } = useParams();
  const t = useWords(storyWords);
  const { data, error, refetch } = useTranslation(id);
  if (data) return <Review key={id} view={data} />;
  return (
    <main className="page" id="page">
      {error ? (
        <Failing error={error} retry={() => void refetch()} />
      ) : (
        <p className="loading" role="status">
          {t('loading')}
        </p>
      )}
    </main>
  );
}
