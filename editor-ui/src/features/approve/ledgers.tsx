import type { SegmentView } from '@dragoman/shared/contract';
import {
  type LedgerLine,
  nameLedger,
  numberLedger,
  quotationLedger,
  type Snippet,
} from '@dragoman/shared/domain';
import { useMemo, useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { capital } from '../../i18n/capital.js';
import { approveWords } from './approve-words.js';

interface Entry extends LedgerLine {
  readonly number: number;
}

const FIRST_SHOWN = 6;

/** Ledgers set every number, every name and every quotation of the two languages side by side, disagreements first. */
export function Ledgers({ segments }: { readonly segments: readonly SegmentView[] }) {
  const t = useWords(approveWords);
  const [numbers, names, quotations] = useMemo(
    () => [
      entriesOf(segments, numberLedger),
      firstMentions(segments),
      entriesOf(segments, quotationLedger),
    ],
    [segments],
  );
  return (
    <>
      <Ledger
        name={t('numbers')}
        entries={numbers}
        agree={(count) => t('numbersAgree', { count })}
        differ={(all, differ) => t('numbersDiffer', { all, differ })}
      />
      <Ledger
        name={t('names')}
        entries={names}
        agree={(count) => t('namesHeard', { count })}
        differ={(count) => t('namesHeard', { count })}
      />
      <Ledger
        name={t('quotations')}
        entries={quotations}
        agree={(count) => t('quotationsAgree', { count })}
        differ={(all, differ) => t('quotationsDiffer', { all, differ })}
      />
    </>
  );
}

interface LedgerProps {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly agree: (count: number) => string;
  readonly differ: (all: number, differ: number) => string;
}

function Ledger({ name, entries, agree, differ }: LedgerProps) {
  const t = useWords(approveWords);
  const [whole, setWhole] = useState(false);
  if (entries.length === 0) return null;
  const off = entries.filter((entry) => !entry.agrees);
  const ordered = [...off, ...entries.filter((entry) => entry.agrees)];
  const shown = whole ? ordered : ordered.slice(0, Math.max(FIRST_SHOWN, off.length));
  const more = ordered.length - shown.length;
  return (
    <li className="ledger" aria-label={name}>
      <h2>
        {capital(off.length === 0 ? agree(entries.length) : differ(entries.length, off.length))}
      </h2>
      {shown.map((entry, index) => (
        <Pair key={index} entry={entry} />
      ))}
      {more > 0 && (
        <p className="more">
          <button type="button" className="act" onClick={() => setWhole(true)}>
            {t('more', { count: more })}
          </button>
        </p>
      )}
    </li>
  );
}

function Pair({ entry: { arabic, english, agrees, number } }: { readonly entry: Entry }) {
  const t = useWords(approveWords);
  const format = useFormat();
  const nothing = <span className="say">{t('noPartner')}</span>;
  return (
    <div className={`pair${agrees ? '' : ' off'}`}>
      {arabic ? (
        <p className="ar" lang="ar" dir="rtl">
          <Marked snippet={arabic} />
        </p>
      ) : (
        <p className="ar" dir="rtl">
          {nothing}
        </p>
      )}
      <p className="spine">{format.number(number)}</p>
      {english ? (
        <p className="en" lang="en" dir="ltr">
          <Marked snippet={english} />
        </p>
      ) : (
        <p className="en">{nothing}</p>
      )}
    </div>
  );
}

function Marked({ snippet: { text, mark } }: { readonly snippet: Snippet }) {
  const whole = mark.start === 0 && mark.end === text.length;
  if (whole) return text;
  return (
    <>
      {text.slice(0, mark.start)}
      <b>{text.slice(mark.start, mark.end)}</b>
      {text.slice(mark.end)}
    </>
  );
}

function entriesOf(
  segments: readonly SegmentView[],
  ledger: (source: string, target: string) => LedgerLine[],
): Entry[] {
  return segments.flatMap(({ source, target }, index) =>
    source && target && target.status !== 'cut'
      ? ledger(source.plain, target.plain).map((line) => ({ ...line, number: index + 1 }))
      : [],
  );
}

/** Every name once, where it comes first; a surname alone was said with its first name before. */
function firstMentions(segments: readonly SegmentView[]): Entry[] {
  const told: string[] = [];
  // Headlines give every word a capital.
  const prose = entriesOf(
    segments.map((segment) =>
      segment.kind === 'headline' || segment.kind === 'heading'
        ? { ...segment, target: null }
        : segment,
    ),
    nameLedger,
  );
  return prose.filter(({ english }) => {
    const name = ` ${english?.text.toLowerCase() ?? ''} `;
    if (told.some((known) => known.includes(name))) return false;
    told.push(name);
    return true;
  });
}
