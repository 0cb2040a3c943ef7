import type { Command } from '@dragoman/shared/domain';
import { Link } from 'react-router';
import { useRoles } from '../../api/use-me.js';
import { useWords } from '../../i18n/use-words.js';
import { useReviewed } from './review-context.js';
import { reviewWords } from './review-words.js';
import type { StoryCounts } from './story-counts.js';
import type { CommandRun } from './use-run-command.js';

/** The commands on the whole story, the one to reach for first. Never two primary buttons at once. */
const order = [
  'submit',
  'claim',
  'recall',
  'redraft',
  'reopen',
  'unspike',
  'release',
  'spike',
] as const;
const first = ['claim', 'recall', 'unspike'] as const satisfies readonly Command[];

/** StoryCommands are the buttons that are open to me now; submitting says why it cannot be done yet. */
export function StoryCommands({
  counts,
  commands,
}: {
  readonly counts: StoryCounts;
  readonly commands: CommandRun;
}) {
  const t = useWords(reviewWords);
  const view = useReviewed();
  const approves = useRoles('approver');
  const busy = commands.running !== null;
  const give = (command: (typeof order)[number]) =>
    void (command === 'submit' ||
    command === 'claim' ||
    command === 'recall' ||
    command === 'release' ||
    command === 'unspike'
      ? commands.run(command, {})
      : command === 'redraft'
        ? commands.run('redraft', {})
        : commands.run(command, { reason: null }));
  const shown = order.filter(
    (command) =>
      view.allowed.includes(command) && (command !== 'redraft' || view.state === 'failed'),
  );
  return (
    <div className="acts commands">
      {shown.map((command) =>
        command === 'submit' ? (
          <Submit key={command} counts={counts} busy={busy} give={() => give('submit')} />
        ) : (
          <button
            key={command}
            type="button"
            className={(first as readonly Command[]).includes(command) ? 'btn' : 'act'}
            disabled={busy}
            onClick={() => give(command)}
          >
            {t(command)}
          </button>
        ),
      )}
      {approves && (view.state === 'in_review' || view.state === 'approved') && (
        <Link className="btn" to={`/translations/${view.id}/approve`}>
          {t('toApproval')}
        </Link>
      )}
    </div>
  );
}

function Submit({
  counts: { blocking, undecided, drafting },
  busy,
  give,
}: {
  readonly counts: StoryCounts;
  readonly busy: boolean;
  readonly give: () => void;
}) {
  const t = useWords(reviewWords);
  const reason =
    blocking > 0
      ? t('blocks', { count: blocking })
      : undecided > 0
        ? t('undecided', { count: undecided })
        : drafting > 0
          ? t('notDraftedYet', { count: drafting })
          : null;
  return (
    <>
      {reason !== null && (
        <span id="no-submit" className={blocking > 0 ? 'vh' : 'soft'}>
          {reason}
        </span>
      )}
      <button
        type="button"
        className={reason === null ? 'btn submit-ready' : 'btn'}
        aria-disabled={reason !== null || busy}
        {...(reason === null ? {} : { 'aria-describedby': 'no-submit' })}
        onClick={() => {
          if (reason === null && !busy) give();
        }}
      >
        {t('submit')}
      </button>
    </>
  );
}
