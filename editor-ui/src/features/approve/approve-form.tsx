import type { TranslationView } from '@dragoman/shared/contract';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { CommandRun } from '../review/use-run-command.js';
import { approveWords } from './approve-words.js';
import { firstTime, type When, WhenFields } from './when-fields.js';

const attestations = ['tickNumbers', 'tickNames', 'tickQuotes', 'tickHeadline'] as const;

/** ApproveForm approves exactly the words on the page, once every line has been attested, and may publish them. */
export function ApproveForm({
  view,
  commands,
}: {
  readonly view: TranslationView;
  readonly commands: CommandRun;
}) {
  const t = useWords(approveWords);
  const { contentHash, publication, revision, article } = view;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [when, setWhen] = useState<When>({ kind: 'now', at: firstTime(article.dueAt) });
  const [correction, setCorrection] = useState('');
  const corrects = publication.status === 'live';
  const told = corrects ? correction.trim() : null;
  const all = ticked.size === attestations.length;
  const ready =
    all && commands.running === null && (!corrects || when.kind === 'later' || told !== '');
  const decide = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || !(await commands.run('approve', { contentHash }))) return;
    if (when.kind === 'now') await commands.run('publish', { contentHash, correctionNote: told });
    if (when.kind === 'at')
      await commands.run('schedule', { contentHash, at: new Date(when.at).toISOString() });
  };
  const action = { now: 'approveNow', at: 'approveAt', later: 'approveLater' } as const;
  return (
    <form onSubmit={(event) => void decide(event)}>
      <section>
        <h2>{revision ? t('approveRevision', { number: revision.number }) : t('approveThis')}</h2>
        <p className="soft">
          {t('exactly')}{' '}
          <span className="hash" dir="ltr">
            {groupsOf(contentHash)}
          </span>
        </p>
        <ul className="ticks">
          {attestations.map((name) => (
            <li key={name}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.has(name)}
                  onChange={({ target }) => setTicked(toggled(ticked, name, target.checked))}
                />{' '}
                {t(name)}
              </label>
            </li>
          ))}
        </ul>
        <WhenFields when={when} onChange={setWhen} scheduling={!corrects} />
        {corrects && when.kind !== 'later' && (
          <CorrectionField value={correction} onChange={setCorrection} />
        )}
        {!all && (
          <p className="ghost" id="tick-first">
            {t('tickFirst')}
          </p>
        )}
        <button
          type="submit"
          className="btn primary wide"
          aria-disabled={!ready}
          {...(all ? {} : { 'aria-describedby': 'tick-first' })}
        >
          {t(action[when.kind])}
        </button>
      </section>
    </form>
  );
}

/** CorrectionField asks what readers are told; a correction is never silent. */
export function CorrectionField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const t = useWords(approveWords);
  return (
    <label className="stacked">
      {t('correction')}
      <textarea
        lang="en"
        dir="ltr"
        rows={2}
        maxLength={2000}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

function toggled(ticked: ReadonlySet<string>, name: string, on: boolean): ReadonlySet<string> {
  const next = new Set(ticked);
  if (on) next.add(name);
  else next.delete(name);
  return next;
}

/** The first 64 bits in groups of four, as people read a fingerprint out to each other. */
function groupsOf(hash: string): string {
  return (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}
