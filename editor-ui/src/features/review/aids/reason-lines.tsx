import type { DraftReasonsView } from '@dragoman/shared/contract';
import type { ReactNode } from 'react';
import { capital } from '../../../i18n/capital.js';
import { moneyIn } from '../../../i18n/money.js';
import { Say } from '../../../i18n/say.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useWords } from '../../../i18n/use-words.js';
import { DraftCourse } from './draft-course.js';
import { draftReasonsWords as words } from './draft-reasons-words.js';
import { ToldDiff } from './told-diff.js';

interface ReasonLinesProps {
  readonly reasons: DraftReasonsView;
  readonly currency: string;
}

/** ReasonLines tells what happened until a draft stood, lists what went into it, and the work it took. */
export function ReasonLines({ reasons, currency }: ReasonLinesProps) {
  const t = useWords(words);
  const { percent } = useFormat();
  const { terms, examples, corrections, usages, reuse } = reasons;
  return (
    <>
      <DraftCourse reasons={reasons} />
      {reuse && <Pair ar={reuse.ar} en={reuse.en} note={t('reused')} />}
      {terms.map(({ id, ar, en }) => (
        <TermPair key={id} ar={ar} en={en} />
      ))}
      {examples.map(({ id, ar, en, score }) => (
        <Pair key={id} ar={ar} en={en} note={t('example', { likeness: percent(score) })} />
      ))}
      {corrections.map(({ id, ar, draft, edited, score }) => (
        <Pair
          key={id}
          ar={ar}
          en={
            <ToldDiff
              before={draft}
              after={edited}
              wordsFor={{ before: t('machineSaid'), after: t('editorWrote') }}
            />
          }
          note={score === 0 ? t('style') : t('corrected', { likeness: percent(score) })}
        />
      ))}
      {usages.map(({ id, words: shown, en }) => (
        <Pair key={id} ar={shown.join('، ')} en={en} note={t('usage')} />
      ))}
      <Work reasons={reasons} currency={currency} />
    </>
  );
}

/** Few words: what they are stands beside them, as in the lines of the terms above. */
function TermPair({ ar, en }: { readonly ar: string; readonly en: string }) {
  const t = useWords(words);
  return (
    <div className="pair">
      <p className="ar" lang="ar" dir="rtl">
        {ar}
      </p>
      <p className="en" dir="ltr">
        <span lang="en">{en}</span>
        <span className="say">
          <bdi>{t('term')}</bdi>
        </span>
      </p>
    </div>
  );
}

function Pair({ ar, en, note }: { ar: string; en: ReactNode; note: string }) {
  const { direction: dir } = useFormat();
  return (
    <div className="pair why">
      <p className="ar" lang="ar" dir="rtl">
        {ar}
      </p>
      <div className="en" dir="ltr">
        <p lang="en">{en}</p>
        <p className="say" dir={dir}>
          {capital(note)}
        </p>
      </div>
    </div>
  );
}

function Work({ reasons, currency }: ReasonLinesProps) {
  const t = useWords(words);
  const { language, direction } = useFormat();
  const { call, model, promptVersion, style } = reasons;
  if (reasons.origin === 'memory') return null;
  const facts = [];
  if (style !== null)
    facts.push(style === 0 ? t('builtInStyle') : t('houseStyle', { version: style }));
  if (call) {
    const { promptTokens: prompt, completionTokens: completion, cachedTokens: cached } = call;
    if (prompt !== null && completion !== null)
      facts.push(`${t('took', { prompt, completion })} ${t('tookFor', { count: call.segments })}`);
    if (cached) facts.push(t('cached', { cached }));
    if (call.costMicros !== null)
      facts.push(t('cost', { amount: moneyIn(currency, language)(call.costMicros) }));
  }
  return (
    <div className="pair whole why">
      <p className="en" dir={direction}>
        <Say words={words} k="madeBy" values={{ model, prompt: promptVersion }} />
        {facts.map((fact) => (
          <span key={fact}> · {fact}</span>
        ))}
      </p>
    </div>
  );
}
