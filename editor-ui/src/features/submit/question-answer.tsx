import type { QuestionView } from '@dragoman/shared/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/api-problem.js';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { useProblemSentence } from '../../chrome/failing.js';
import { useWords } from '../../i18n/use-words.js';
import { questionWords } from './question-words.js';

/** QuestionAnswer takes the answer to one question. What was written stays until it has been stored. */
export function QuestionAnswer({
  question: { id, headline },
}: {
  readonly question: QuestionView;
}) {
  const t = useWords(questionWords);
  const sentence = useProblemSentence();
  const client = useQueryClient();
  const field = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const answering = useMutation({
    mutationFn: () =>
      callRoute('answerQuestion', {
        params: { questionId: id },
        body: { answer: text.trim() },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.questions }),
  });
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && !answering.isPending) answering.mutate();
  };
  if (!open)
    return (
      <button
        type="button"
        className="btn"
        aria-label={t('answerNamed', { headline })}
        onClick={() => setOpen(true)}
      >
        {t('answer')}
      </button>
    );
  return (
    <form
      className="answer-form"
      onSubmit={give}
      onKeyDown={(event) => {
        if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) give(event);
      }}
    >
      <label htmlFor={field}>{t('yourAnswer')}</label>
      <textarea
        id={field}
        dir="auto"
        rows={3}
        autoFocus
        required
        maxLength={5_000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {answering.error && (
        <p className="wrong" role="alert">
          {answering.error instanceof ApiProblem && answering.error.code === 'not_allowed_now'
            ? t('answeredBefore')
            : sentence(answering.error)}
        </p>
      )}
      <p className="acts">
        <button type="submit" className="btn primary" disabled={answering.isPending}>
          {t('send')}
        </button>
        <button type="button" className="act" onClick={() => setOpen(false)}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
