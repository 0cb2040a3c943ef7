import { useRoles } from '../../api/use-me.js';
import { useWords } from '../../i18n/use-words.js';
import { GiveTo } from './give-to.js';
import { queueWords } from './queue-words.js';
import type { Chosen } from './use-chosen.js';

/** GiveChosen is what can be done with the chosen stories: take them, give them to an editor, free them. */
export function GiveChosen({ chosen }: { readonly chosen: Chosen }) {
  const t = useWords(queueWords);
  const edits = useRoles('editor');
  const runsDesk = useRoles('approver', 'admin');
  return (
    <>
      {t('chosen', { count: chosen.ids.size })}{' '}
      {edits && (
        <button type="button" className="act go" disabled={chosen.busy} onClick={chosen.claim}>
          {t('claimAll')}
        </button>
      )}{' '}
      {runsDesk && (
        <>
          <GiveTo busy={chosen.busy} give={chosen.giveTo} />{' '}
          <button
            type="button"
            className="act"
            disabled={chosen.busy}
            onClick={() => chosen.giveTo(null)}
          >
            {t('free')}
          </button>
        </>
      )}{' '}
      <button type="button" className="act" onClick={chosen.clear}>
        {t('clear')}
      </button>
    </>
  );
}
