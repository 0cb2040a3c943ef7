import { NotificationKind } from '@dragoman/shared/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../api/call-route.js';
import { useRoles } from '../../api/use-me.js';
import { useProblemSentence } from '../../chrome/failing.js';
import { useWords } from '../../i18n/use-words.js';
import { notificationWords } from './notification-words.js';

const queryKey = ['muted-kinds'];
const ofTheArabicEdition: readonly NotificationKind[] = ['question_asked', 'published'];

/** MutedKinds lets a person choose what they are told of. */
export function MutedKinds() {
  const t = useWords(notificationWords);
  const sentence = useProblemSentence();
  const client = useQueryClient();
  const atDesk = useRoles('editor', 'approver', 'admin');
  const handsIn = useRoles('submitter');
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => callRoute('getMutedKinds', { signal }),
  });
  const choosing = useMutation({
    mutationFn: (muted: NotificationKind[]) => callRoute('putMutedKinds', { body: { muted } }),
    onSuccess: (answer) => client.setQueryData(queryKey, answer),
  });
  if (!data) return null;
  const { muted } = choosing.isPending ? { muted: choosing.variables } : data;
  const kinds = NotificationKind.options.filter((kind) =>
    ofTheArabicEdition.includes(kind) ? handsIn || kind === 'published' : atDesk,
  );
  return (
    <fieldset className="muted-kinds">
      <legend>{t('choose')}</legend>
      {kinds.map((kind) => (
        <label key={kind} className="r">
          <input
            type="checkbox"
            checked={!muted.includes(kind)}
            onChange={({ target }) =>
              choosing.mutate(
                target.checked ? muted.filter((other) => other !== kind) : [...muted, kind],
              )
            }
          />{' '}
          {t(`k_${kind}`)}
        </label>
      ))}
      <p className="soft">{t('chooseHow')}</p>
      {choosing.error && <p role="alert">{sentence(choosing.error)}</p>}
    </fieldset>
  );
}
