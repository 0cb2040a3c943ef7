import { matchPath, useParams } from 'react-router';
import { queryClient } from '../../api/query-client.js';
import { useTranslation, wholeTranslation } from '../../api/translations.js';
import { Failing } from '../../chrome/failing.js';
import { useWords } from '../../i18n/use-words.js';
import { storyWords } from '../story/story-words.js';
import { Review } from './review.js';

// This chunk comes while the desk is still asking who is there: the story is asked for beside that.
const opened = matchPath('/translations/:id', location.pathname)?.params.id;
if (opened !== undefined) void queryClient.prefetchQuery(wholeTranslation(opened));

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
