import type { TermChange, TermView } from '@dragoman/shared/contract';
import { TermKind } from '@dragoman/shared/domain';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { ApiProblem } from '../../api/api-problem.js';
import { TextField } from '../../chrome/text-field.js';
import { useWords } from '../../i18n/use-words.js';
import { fieldErrors } from '../settings/field-errors.js';
import { Refused } from '../settings/refused.js';
import { kindWord } from './kind-word.js';
import { TermHistory } from './term-history.js';
import { termsWords } from './terms-words.js';
import { useKeepTerm, useMayDecide } from './use-terms.js';

/** TermDialog makes a term or changes one; whoever may not decide proposes, or looks at it. */
export function TermDialog({
  term: opened,
  onClose,
}: {
  readonly term: TermView | null;
  readonly onClose: () => void;
}) {
  const t = useWords(termsWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const [term, setTerm] = useState(opened);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="dialog term-dialog"
      aria-labelledby="term-title"
      onClose={onClose}
    >
      <h2 id="term-title">{t(opened === null ? 'newTerm' : 'changeTerm')}</h2>
      <TermForm
        key={term?.version ?? 0}
        term={term}
        onTheirs={setTerm}
        onDone={() => dialog.current?.close()}
      />
      {opened !== null && <TermHistory termId={opened.id} />}
    </dialog>
  );
}

interface TermFormProps {
  readonly term: TermView | null;
  readonly onTheirs: (theirs: TermView) => void;
  readonly onDone: () => void;
}

function TermForm({ term, onTheirs, onDone }: TermFormProps) {
  const t = useWords(termsWords);
  const mayDecide = useMayDecide();
  const keeping = useKeepTerm();
  const [arabic, setArabic] = useState(lines(term?.arabic));
  const [preferred, setPreferred] = useState(term?.preferred ?? '');
  const [allowed, setAllowed] = useState(lines(term?.allowed));
  const [banned, setBanned] = useState(lines(term?.banned));
  const [kind, setKind] = useState<TermKind>(term?.kind ?? 'word');
  const [note, setNote] = useState(term?.note ?? '');
  const adopts = mayDecide && term?.status === 'candidate';
  const mayKeep = mayDecide || term === null;
  const wrong = fieldErrors(keeping.error);
  const under = (field: string) =>
    Object.entries(wrong).find(([name]) => name.split('.')[0] === field)?.[1];
  const theirs = theirsOf(keeping.error);
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    const change: TermChange = {
      arabic: listed(arabic),
      preferred,
      allowed: listed(allowed),
      banned: listed(banned),
      kind,
      note,
      ...(adopts ? { status: 'adopted' } : {}),
    };
    keeping.mutate({ term, change }, { onSuccess: onDone });
  };
  return (
    <form className="form" onSubmit={keep}>
      <div className="f two">
        <TextField
          id="term-arabic"
          label={t('arabic')}
          aside={t('arabicAside')}
          lang="ar"
          dir="rtl"
          rows={3}
          className="n"
          required
          value={arabic}
          wrong={under('arabic')}
          onChange={setArabic}
        />
        <TextField
          id="term-english"
          label={t('preferred')}
          lang="en"
          dir="ltr"
          required
          value={preferred}
          wrong={under('preferred')}
          onChange={setPreferred}
        />
        <TextField
          id="term-allowed"
          label={t('allowed')}
          aside={t('allowedAside')}
          lang="en"
          dir="ltr"
          rows={2}
          value={allowed}
          wrong={under('allowed')}
          onChange={setAllowed}
        />
        <TextField
          id="term-banned"
          label={t('banned')}
          aside={t('allowedAside')}
          lang="en"
          dir="ltr"
          rows={2}
          value={banned}
          wrong={under('banned')}
          onChange={setBanned}
        />
        <div>
          <label htmlFor="term-kind">{t('kind')}</label>
          <span className="sel">
            <select
              id="term-kind"
              value={kind}
              onChange={({ target }) => setKind(TermKind.parse(target.value))}
            >
              {TermKind.options.map((each) => (
                <option key={each} value={each}>
                  {t(kindWord(each))}
                </option>
              ))}
            </select>
          </span>
        </div>
        <TextField id="term-note" label={t('note')} dir="auto" value={note} onChange={setNote} />
      </div>
      {theirs ? (
        <p className="wrong" role="alert">
          {t('stale', { theirs: theirs.preferred })}{' '}
          <button type="button" className="act go" onClick={() => onTheirs(theirs)}>
            {t('takeTheirs')}
          </button>
        </p>
      ) : (
        <Refused error={Object.keys(wrong).length > 0 ? null : keeping.error} />
      )}
      <p className="acts">
        {mayKeep && (
          <button type="submit" className="btn primary" disabled={keeping.isPending}>
            {t(adopts ? 'saveAdopt' : mayDecide ? 'save' : 'propose')}
          </button>
        )}
        <button type="button" className="btn" onClick={onDone}>
          {t('close')}
        </button>
      </p>
    </form>
  );
}

function theirsOf(error: Error | null): TermView | null {
  const stale = error instanceof ApiProblem && error.code === 'stale_term';
  return stale ? ((error.body['theirs'] as TermView | undefined) ?? null) : null;
}

function lines(forms: readonly string[] = []): string {
  return forms.join('\n');
}

function listed(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
