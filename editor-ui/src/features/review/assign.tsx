import { useState } from 'react';
import { useMe, useRoles } from '../../api/use-me.js';
import { useWords } from '../../i18n/use-words.js';
import { GiveTo } from '../queue/give-to.js';
import { editingWords } from './editing-words.js';
import { useReviewed } from './review-context.js';
import type { CommandRun } from './use-run-command.js';

/**
 * Assign changes whose story this is: who runs the desk gives it to an editor or frees it; an editor may
 * only take it over.
 */
export function Assign({ commands: { run, running } }: { readonly commands: CommandRun }) {
  const t = useWords(editingWords);
  const { person } = useMe();
  const edits = useRoles('editor');
  const runsDesk = useRoles('approver', 'admin');
  const { allowed, assignee, state } = useReviewed();
  const [asking, setAsking] = useState(false);
  const busy = running !== null;
  if (!allowed.includes('assign')) return null;
  const give = (personId: string) => {
    setAsking(false);
    void run('assign', { personId });
  };
  const free = () => {
    setAsking(false);
    void run('unassign', {});
  };
  return (
    <>
      {edits && state === 'editing' && assignee?.id !== person.id && (
        <button type="button" className="act" disabled={busy} onClick={() => give(person.id)}>
          {t('takeOver')}
        </button>
      )}
      {runsDesk && !asking && (
        <button type="button" className="act" onClick={() => setAsking(true)}>
          {t('assign')}
        </button>
      )}
      {runsDesk && asking && (
        <span className="assign">
          <GiveTo busy={busy} give={give} except={assignee?.id} />{' '}
          {allowed.includes('unassign') && (
            <button type="button" className="act" disabled={busy} onClick={free}>
              {t('free')}
            </button>
          )}{' '}
          <button type="button" className="act" onClick={() => setAsking(false)}>
            {t('cancelAssign')}
          </button>
        </span>
      )}
    </>
  );
}
