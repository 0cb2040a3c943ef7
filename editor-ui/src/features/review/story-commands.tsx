import { lazy, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useRoles } from '../../api/use-me.js';
import { SparePart } from '../../chrome/spare-part.js';
import { useWords } from '../../i18n/use-words.js';
import { editingWords } from './editing-words.js';
import { useReviewed } from './review-context.js';
import { reviewWords } from './review-words.js';
import type { StoryCounts } from './story-counts.js';
import type { CommandRun } from './use-run-command.js';

const Assign = lazy(async () => ({ default: (await import('./assign.js')).Assign }));

type StoryCommand = 'claim' | 'recall' | 'unspike' | 'redraft' | 'release' | 'reopen' | 'spike';

/** MainCommands is the one thing to do with the whole story now; submitting says why it cannot be done yet. */
export function MainCommands({
  counts,
  commands,
}: {
  readonly counts: StoryCounts;
  readonly commands: CommandRun;
}) {
  const t = useWords(reviewWords);
  const { id, state, allowed } = useReviewed();
  const approves = useRoles('approver');
  const main: readonly StoryCommand[] = [
    'claim',
    'recall',
    'unspike',
    ...(state === 'failed' ? (['redraft'] as const) : []),
  ];
  return (
    <div className="acts commands">
      {allowed.includes('submit') && (
        <Submit
          counts={counts}
          busy={commands.running !== null}
          give={() => void commands.run('submit', {})}
        />
      )}
      <Buttons names={main} className="btn" commands={commands} />
      {approves && (state === 'in_review' || state === 'approved') && (
        <Link className="btn" to={`/translations/${id}/approve`}>
          {t('toApproval')}
        </Link>
      )}
    </div>
  );
}

/** QuietCommands are what can also be done with the whole story. */
export function QuietCommands({ commands }: { readonly commands: CommandRun }) {
  const t = useWords(editingWords);
  const { allowed, lastReshape } = useReviewed();
  const undoing = useRef(false);
  const undo = async () => {
    if (commands.running !== null) return;
    undoing.current = true;
    if (!(await commands.run('undo_reshape', {}))) undoing.current = false;
  };
  // Where nothing is left to undo the button goes; the focus must not be lost with it.
  useEffect(() => {
    if (undoing.current && document.activeElement === document.body)
      focusFirst('.row.is-active', '.row');
    undoing.current = false;
  }, [lastReshape]);
  return (
    <p className="acts quiet">
      {lastReshape && allowed.includes('undo_reshape') && (
        <button
          type="button"
          className="act"
          aria-disabled={commands.running !== null}
          onClick={() => void undo()}
        >
          {t(`undo_${lastReshape.command}`)}
        </button>
      )}
      <SparePart>
        <Assign commands={commands} />
      </SparePart>
      <Buttons names={['release', 'reopen', 'spike']} className="act" commands={commands} />
      <button type="button" className="act" onClick={() => window.print()}>
        {t('print')}
      </button>
    </p>
  );
}

function Buttons({
  names,
  className,
  commands: { running, run },
}: {
  readonly names: readonly StoryCommand[];
  readonly className: string;
  readonly commands: CommandRun;
}) {
  const t = useWords(reviewWords);
  const { allowed } = useReviewed();
  const give = (name: StoryCommand) =>
    name === 'reopen' || name === 'spike' ? run(name, { reason: null }) : run(name, {});
  return names
    .filter((name) => allowed.includes(name))
    .map((name) => (
      <button
        key={name}
        type="button"
        className={className}
        disabled={running !== null}
        onClick={() => void give(name)}
      >
        {t(name)}
      </button>
    ));
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

function focusFirst(...selectors: readonly string[]): void {
  const found = selectors.map((selector) => document.querySelector<HTMLElement>(selector));
  found.find((element) => element !== null)?.focus({ preventScroll: true });
}
