import type { Submission } from '@dragoman/shared/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { useProblemSentence } from '../../chrome/failing.js';
import { TextField } from '../../chrome/text-field.js';
import { Say } from '../../i18n/say.js';
import { useWords } from '../../i18n/use-words.js';
import { submitWords } from './submit-words.js';

interface WithdrawDialogProps {
  readonly submission: Submission;
  readonly onClose: () => void;
}

/** WithdrawDialog asks once more before an article is taken from the English desk. */
export function WithdrawDialog({ submission, onClose }: WithdrawDialogProps) {
  const t = useWords(submitWords);
  const sentence = useProblemSentence();
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const { source, externalId, headline } = submission.article;
  const withdrawing = useMutation({
    mutationFn: () =>
      callRoute('withdrawArticle', {
        params: { source, externalId },
        body: { reason: reason.trim() === '' ? null : reason.trim() },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: queryKeys.submissions });
      dialog.current?.close();
    },
  });
  const withdraw = (event: SubmitEvent) => {
    event.preventDefault();
    withdrawing.mutate();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="withdraw" onClose={onClose}>
      <form className="form" onSubmit={withdraw}>
        <h2 id="withdraw">{t('withdrawTitle')}</h2>
        <p>
          <Say words={submitWords} k="withdrawHint" values={{ headline }} />
        </p>
        <div className="f">
          <TextField
            id="reason"
            label={t('withdrawReason')}
            dir="auto"
            value={reason}
            onChange={setReason}
          />
        </div>
        {withdrawing.error && (
          <p className="wrong" role="alert">
            {sentence(withdrawing.error)}
          </p>
        )}
        <p className="acts">
          <button type="submit" className="btn" disabled={withdrawing.isPending}>
            {t('withdrawDo')}
          </button>
          <button type="button" className="act" onClick={() => dialog.current?.close()}>
            {t('keep')}
          </button>
        </p>
      </form>
    </dialog>
  );
}
