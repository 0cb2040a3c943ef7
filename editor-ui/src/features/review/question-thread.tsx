import type { QuestionView, SegmentView } from '@dragoman/shared/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { useRoles } from '../../api/use-me.js';
import { useProblemSentence } from '../../chrome/failing.js';
import { useNow } from '../../chrome/use-now.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { presenceWords } from './presence-words.js';
import { ReasonForm } from './reason-form.js';
import { useReviewed } from './review-context.js';

interface QuestionThreadProps {
  readonly segment: SegmentView;
  readonly active: boolean;
  readonly questions: readonly QuestionView[];
}

/** QuestionThread is what the Arabic edition was asked about a segment, what it answered, and a way to ask. */
export function QuestionThread({ segment, active, questions }: QuestionThreadProps) {
  const t = useWords(presenceWords);
  const sentence = useProblemSentence();
  const client = useQueryClient();
  const { id, article } = useReviewed();
  const asks = useRoles('editor', 'approver');
  const [asking, setAsking] = useState(false);
  const refresh = () => client.invalidateQueries({ queryKey: queryKeys.questions });
  const ask = useMutation({
    mutationFn: (body: string) =>
      callRoute('askQuestion', { params: { id }, body: { segmentId: segment.id, body } }),
    onSettled: refresh,
  });
  const withdraw = useMutation({
    mutationFn: (questionId: string) =>
      callRoute('withdrawQuestion', { params: { questionId }, body: {} }),
    onSettled: refresh,
  });
  const problem = ask.error ?? withdraw.error;
  const mayAsk = active && asks && segment.source !== null && article.withdrawnAt === null;
  if (questions.length === 0 && !mayAsk) return null;
  return (
    <div className="thread asked-thread">
      {questions.map((question) => (
        <AskedQuestion
          key={question.id}
          question={question}
          onWithdraw={asks ? () => withdraw.mutate(question.id) : null}
        />
      ))}
      {problem && (
        <p className="alarm" role="alert">
          {sentence(problem)}
        </p>
      )}
      {mayAsk &&
        (asking ? (
          <ReasonForm
            label={t('askLabel')}
            action={t('send')}
            onCancel={() => setAsking(false)}
            onGive={(body) => {
              setAsking(false);
              ask.mutate(body);
            }}
          />
        ) : (
          <p className="acts">
            <button type="button" className="act" onClick={() => setAsking(true)}>
              {t('ask')}
            </button>
          </p>
        ))}
    </div>
  );
}

/** AskedQuestion is one question and its answer. */
export function AskedQuestion({
  question: { by, at, body, answer, answeredBy, answeredAt },
  onWithdraw,
}: {
  readonly question: QuestionView;
  readonly onWithdraw: (() => void) | null;
}) {
  const t = useWords(presenceWords);
  const format = useFormat();
  const now = useNow();
  const when = (moment: string | null) => (moment === null ? '' : format.timeOrDay(moment, now));
  return (
    <div>
      <p>
        <Say words={presenceWords} k="asked" values={{ name: by.name, at: when(at) }} />
        <br />
        <span dir="auto">{body}</span>
      </p>
      {answer === null ? (
        <p className="acts">
          <span className="soft">{t('noAnswer')}</span>{' '}
          {onWithdraw && (
            <button type="button" className="act" onClick={onWithdraw}>
              {t('withdrawQuestion')}
            </button>
          )}
        </p>
      ) : (
        <p className="answer">
          <Say
            words={presenceWords}
            k="answered"
            values={{ name: answeredBy?.name ?? '', at: when(answeredAt) }}
          />
          <br />
          <span dir="auto">{answer}</span>
        </p>
      )}
    </div>
  );
}
