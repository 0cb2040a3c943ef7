import type { DraftReasonsView } from '@dragoman/shared/contract';
import type { ReactNode } from 'react';
import { moneyIn } from '../../../i18n/money.js';
import { Say } from '../../../i18n/say.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useWords } from '../../../i18n/use-words.js';
import { draftReasonsWords as words } from './draft-reasons-words.js';

interface ReasonLinesProps {
  readonly reasons: DraftReasonsView;
  readonly currency: string;
}

/** ReasonLines lists what went into one draft: terms, memory, corrections, and the work it took. */
export function ReasonLines({ reasons, currency }: ReasonLinesProps) {
  const t = useWords(words);
  const { percent } = useFormat();
  const { terms, examples, corrections, usages, reuse, instruction } = reasons;
  const told = [terms, examples, corrections, usages];
  const owesNothing = told.every(({ length }) => length === 0) && !reuse;
  return (
    <>
      {reuse && <Pair ar={reuse.ar} en={reuse.en} note={t('reused')} />}
      {terms.map(({ id, ar, en }) => (
        <Pair key={id} ar={ar} en={en} note={t('term')} />
      ))}
      {examples.map(({ id, ar, en, score }) => (
        <Pair key={id} ar={ar} en={en} note={t('example', { likeness: percent(score) })} />
      ))}
      {corrections.map(({ id, ar, draft, edited, score }) => (
        <Pair
          key={id}
          ar={ar}
          en={
            <>
              <span className="say">{t('machineSaid')}</span> <q>{draft}</q>{' '}
              <span className="say">{t('editorWrote')}</span> <q>{edited}</q>
            </>
          }
          note={score === 0 ? t('style') : t('corrected', { likeness: percent(score) })}
        />
      ))}
      {usages.map(({ id, words: shown, en }) => (
        <Pair key={id} ar={shown.join('، ')} en={en} note={t('usage')} />
      ))}
      <div className="pair whole">
        <div className="en">
          {owesNothing && reasons.origin === 'machine' && <p className="say">{t('nothing')}</p>}
          {instruction !== null && (
            <p className="say">
              <Say words={words} k="instruction" values={{ instruction }} />
            </p>
          )}
          <Passes reasons={reasons} />
          <Work reasons={reasons} currency={currency} />
        </div>
      </div>
    </>
  );
}

function Pair({ ar, en, note }: { ar: string; en: ReactNode; note: string }) {
  return (
    <div className="pair">
      <p className="ar" lang="ar" dir="rtl">
        {ar}
      </p>
      <p className="en">
        <span lang="en" dir="ltr">
          {en}
        </span>{' '}
        <span className="say">{note}</span>
      </p>
    </div>
  );
}

function Passes({ reasons: { passes } }: { readonly reasons: DraftReasonsView }) {
  const t = useWords(words);
  const [first, second] = passes;
  if (!first) return null;
  if (!second) return <p className="say">{t('once')}</p>;
  return (
    <p className="say">
      {t('twice', { count: first.findings.length })}{' '}
      <Say words={words} k="first" values={{ text: first.plain }} />
    </p>
  );
}

function Work({ reasons, currency }: ReasonLinesProps) {
  const t = useWords(words);
  const { language } = useFormat();
  const { call, model, promptVersion, style } = reasons;
  const facts = style === null ? [] : [t('houseStyle', { version: style })];
  if (call) {
    const { promptTokens: prompt, completionTokens: completion, cachedTokens: cached } = call;
    if (prompt !== null && completion !== null)
      facts.push(`${t('took', { prompt, completion })} ${t('tookFor', { count: call.segments })}`);
    if (cached) facts.push(t('cached', { cached }));
    if (call.costMicros !== null)
      facts.push(t('cost', { amount: moneyIn(currency, language)(call.costMicros) }));
  }
  return (
    <p className="say">
      <Say words={words} k="madeBy" values={{ model, prompt: promptVersion }} />
      {facts.map((fact) => (
        <span key={fact}> · {fact}</span>
      ))}
    </p>
  );
}
