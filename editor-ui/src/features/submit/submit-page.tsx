import type { Submission } from '@dragoman/shared/contract';
import { PageTitle } from '../../chrome/page-title.js';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { callRoute } from '../../api/call-route.js';
import { Say } from '../../i18n/say.js';
import { useWords } from '../../i18n/use-words.js';
import { useProblemSentence } from '../../chrome/failing.js';
import { inProgress } from './standing-of.js';
import { MyArticles } from './my-articles.js';
import { QuestionList, useMyQuestions } from './question-list.js';
import { questionWords } from './question-words.js';
import { draftOf } from './submission-draft.js';
import { SubmitForm } from './submit-form.js';
import { submitWords } from './submit-words.js';
import { useSubmissions } from './use-submissions.js';
import { useSubmitting } from './use-submitting.js';
import { WithdrawDialog } from './withdraw-dialog.js';
import { capital } from '../../i18n/capital.js';

/** SubmitPage is the Arabic edition's page: hand an article in, and follow what becomes of it. */
export function SubmitPage() {
  const t = useWords(submitWords);
  const problem = useProblemSentence();
  const sources = useQuery({
    queryKey: ['sources'],
    queryFn: ({ signal }) => callRoute('listSources', { signal }),
  });
  const list = useSubmissions();
  const questions = useMyQuestions();
  const asked = useWords(questionWords)('waiting', { count: questions.open.length });
  const submitting = useSubmitting(sources.data?.items ?? []);
  const [leaving, setLeaving] = useState<Submission | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);

  const count = inProgress(list.items);
  const sentence = !list.data
    ? t('page')
    : count === 0
      ? t(list.items.length === 0 ? 'firstNews' : 'noneInProgress')
      : t('inProgress', { count });

  const update = ({ article }: Submission) => {
    setFailed(null);
    callRoute('getArticle', { params: { id: article.id } })
      .then((whole) => {
        submitting.open(draftOf(whole, article.note));
        document.getElementById('headline')?.focus();
      })
      .catch(setFailed);
  };
  return (
    <main className="page submit" id="page">
      <PageTitle>{t('jump')}</PageTitle>
      <h1>
        {capital(sentence)} {questions.open.length > 0 && capital(asked)}
      </h1>
      <a className="btn jump" href="#new">
        {t('jump')}
      </a>
      <div role="status">
        {submitting.handedIn && (
          <p className="thanks">
            <Say
              words={submitWords}
              k={thanksFor(submitting.handedIn.receipt.article.version)}
              values={{ headline: submitting.handedIn.headline }}
            />
          </p>
        )}
      </div>
      {(failed ?? sources.error) && (
        <p className="wrong" role="alert">
          {problem((failed ?? sources.error) as Error)}
        </p>
      )}
      {sources.data?.items.length === 0 && <p className="wrong">{t('noSource')}</p>}
      <div className="cols">
        <SubmitForm submitting={submitting} sources={sources.data?.items ?? []} />
        <div className="asked-and-mine">
          <QuestionList list={questions} />
          <MyArticles list={list} onUpdate={update} onWithdraw={setLeaving} />
        </div>
      </div>
      {leaving && <WithdrawDialog submission={leaving} onClose={() => setLeaving(null)} />}
    </main>
  );
}

function thanksFor(version: number): 'handedIn' | 'updated' {
  return version > 1 ? 'updated' : 'handedIn';
}
