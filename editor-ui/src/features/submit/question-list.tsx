import './question.css';
import type { QuestionView } from '@dragoman/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { Failing } from '../../chrome/failing.js';
import { useNow } from '../../chrome/use-now.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { QuestionAnswer } from './question-answer.js';
import { questionWords } from './question-words.js';

/** useMyQuestions gives the questions of the English desk that I may answer, open ones first. */
export function useMyQuestions() {
  const query = useQuery({
    queryKey: [...queryKeys.questions, 'mine'],
    queryFn: ({ signal }) => callRoute('questionsToMe', { signal }),
  });
  const items = query.data?.items ?? [];
  const open = items.filter(({ state }) => state === 'open');
  return { ...query, open, answered: items.filter(({ state }) => state === 'answered') };
}

/** QuestionList shows what the English desk asks, each beside its Arabic, and what was answered. */
export function QuestionList({ list }: { readonly list: ReturnType<typeof useMyQuestions> }) {
  const t = useWords(questionWords);
  const section = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  const { open, answered } = list;
  const shown = open.length + answered.length > 0;
  useEffect(() => {
    if (hash === '#questions' && shown) section.current?.scrollIntoView();
  }, [hash, shown]);
  if (list.error && !list.data)
    return <Failing error={list.error} retry={() => void list.refetch()} />;
  if (!shown) return null;
  return (
    <section ref={section} className="mine questions" id="questions" aria-labelledby="asked">
      <h2 id="asked">{t('title')}</h2>
      <ol>
        {open.map((question) => (
          <Asked key={question.id} question={question} />
        ))}
      </ol>
      {answered.length > 0 && (
        <details>
          <summary>{t('earlier', { count: answered.length })}</summary>
          <ol>
            {answered.map((question) => (
              <Asked key={question.id} question={question} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function Asked({ question }: { readonly question: QuestionView }) {
  const { headline, number, by, quote, body, answer } = question;
  const t = useWords(questionWords);
  const k = number === null ? 'asks' : 'asksOf';
  return (
    <li className={answer === null ? 'asked' : 'asked is-answered'}>
      <h3 className="ar" lang="ar" dir="rtl">
        {headline}
      </h3>
      <p>
        <Say words={questionWords} k={k} values={{ name: by.name, number: number ?? 0 }} />
      </p>
      <blockquote lang="ar" dir="rtl" aria-label={t('theArabic')}>
        {quote}
      </blockquote>
      <p className="body" dir="auto">
        {body}
      </p>
      {answer === null ? <QuestionAnswer question={question} /> : <Answered question={question} />}
    </li>
  );
}

function Answered({ question }: { readonly question: QuestionView }) {
  const format = useFormat();
  const now = useNow();
  const { answer, answeredBy, answeredAt } = question;
  const at = answeredAt === null ? '' : format.timeOrDay(answeredAt, now);
  return (
    <>
      <p className="soft">
        <Say words={questionWords} k="answered" values={{ name: answeredBy?.name ?? '', at }} />
      </p>
      <p className="body" dir="auto">
        {answer}
      </p>
    </>
  );
}
