import type { TranslationView } from '@dragoman/shared/contract';
import { useMe, useRoles } from '../../api/use-me.js';
import { Due } from '../../chrome/due.js';
import { useProblemSentence } from '../../chrome/failing.js';
import { Mark } from '../../chrome/mark.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import type { CommandRun } from '../review/use-run-command.js';
import { approveWords } from './approve-words.js';
import { ApproveForm } from './approve-form.js';
import { PublishForm } from './publish-form.js';
import { ReturnForm } from './return-form.js';
import { countBlocking, type Risk, storyEffort } from './story-risks.js';
import type { ReturnNotes } from './use-return-notes.js';

export interface DecisionPanelProps {
  readonly view: TranslationView;
  readonly risks: readonly Risk[];
  readonly commands: CommandRun;
  readonly notes: ReturnNotes;
}

/** DecisionPanel is where the approver decides: approve, return, publish, take back; or why they may not. */
export function DecisionPanel({ view, risks, commands, notes }: DecisionPanelProps) {
  const t = useWords(approveWords);
  const sentence = useProblemSentence();
  const { allowed, article, publication } = view;
  const blocked = countBlocking(risks) > 0;
  return (
    <aside className="decide" id="decide" aria-label={t('decision')}>
      {article.dueAt !== null && publication.status !== 'live' && (
        <p className="due">
          <Due at={article.dueAt} />
        </p>
      )}
      {commands.problem && (
        <p className="alarm" role="alert">
          <Mark name="f-block" /> {sentence(commands.problem)}
        </p>
      )}
      {allowed.includes('approve') && !blocked ? (
        // Other words are attested anew.
        <ApproveForm key={view.contentHash} view={view} commands={commands} />
      ) : (
        view.state === 'in_review' && <WhyNot view={view} blocked={blocked} />
      )}
      {(allowed.includes('publish') ||
        allowed.includes('withdraw') ||
        publication.status === 'live') && <PublishForm view={view} commands={commands} />}
      {allowed.includes('return') && <ReturnForm commands={commands} notes={notes} />}
      <Facts view={view} />
    </aside>
  );
}

function WhyNot({ view, blocked }: { readonly view: TranslationView; readonly blocked: boolean }) {
  const t = useWords(approveWords);
  const { person, desk } = useMe();
  const approver = useRoles('approver');
  const own = desk.fourEyes && view.lastEditor?.id === person.id;
  const why = !approver
    ? 'mayNotRole'
    : view.article.withdrawnAt !== null
      ? 'mayNotFrozen'
      : own
        ? 'mayNotFourEyes'
        : blocked
          ? 'mayNotBlocked'
          : null;
  return (
    <section>
      <h2>
        {view.revision ? t('approveRevision', { number: view.revision.number }) : t('approveThis')}
      </h2>
      {why && (
        <p className={why === 'mayNotBlocked' || why === 'mayNotFrozen' ? 'alarm' : 'soft'}>
          {t(why)}
        </p>
      )}
    </section>
  );
}

function Facts({ view }: { readonly view: TranslationView }) {
  const format = useFormat();
  const { lastEditor } = view;
  const mine = view.allowed.includes('approve');
  return (
    <section className="soft facts">
      {lastEditor && (
        <p>
          <Say
            words={approveWords}
            k={mine ? 'mayApprove' : 'lastChange'}
            values={{ name: lastEditor.name }}
          />
        </p>
      )}
      <p>
        <Say
          words={approveWords}
          k="effort"
          values={{ share: format.percent(storyEffort(view)) }}
        />
      </p>
    </section>
  );
}
