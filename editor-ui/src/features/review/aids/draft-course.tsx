import type { DraftReasonsView } from '@dragoman/shared/contract';
import type { AnswerProblem } from '@dragoman/shared/domain';
import { Say } from '../../../i18n/say.js';
import { useCheckName } from '../../../i18n/use-check-name.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useWords } from '../../../i18n/use-words.js';
import { answerProblemWords } from './answer-problem-words.js';
import { draftReasonsWords as words } from './draft-reasons-words.js';

/** DraftCourse tells in plain sentences what happened until the draft stood: what was asked, how often, and what was kept. */
export function DraftCourse({ reasons }: { readonly reasons: DraftReasonsView }) {
  const t = useWords(words);
  const why = useWhy();
  const { direction: dir } = useFormat();
  const { instruction, refused, passes } = reasons;
  const owes = owesSomething(reasons);
  if (owes && instruction === null && refused.length + passes.length === 0) return null;
  return (
    <div className="pair whole why">
      <div className="en" dir={dir}>
        {!owes && <p className="say">{t('nothing')}</p>}
        {instruction !== null && (
          <p className="say">
            <Say words={words} k="instruction" values={{ instruction }} />
          </p>
        )}
        {refused.length > 0 && (
          <p className="say">{t('again', { count: refused.length, why: why(refused) })}</p>
        )}
        <Passes passes={passes} />
      </div>
    </div>
  );
}

function owesSomething({ origin, reuse, ...reasons }: DraftReasonsView): boolean {
  const { terms, examples, corrections, usages } = reasons;
  return (
    origin !== 'machine' ||
    reuse !== null ||
    [terms, examples, corrections, usages].some(({ length }) => length > 0)
  );
}

function Passes({ passes }: Pick<DraftReasonsView, 'passes'>) {
  const t = useWords(words);
  const outcome = useOutcome();
  const checks = useChecks();
  const [first, second] = passes;
  if (!first) return null;
  if (!second) return <p className="say">{t('once', { checks: checks(first) })}</p>;
  const other = first.plain === second.plain ? null : otherOf(first, second);
  return (
    <>
      <p className="say">
        {t('found', { checks: checks(first) })} {outcome(first, second)}{' '}
        {other && t(other === first ? 'first' : 'second')}
      </p>
      {other && (
        <p className="other" lang="en" dir="ltr">
          {other.plain}
        </p>
      )}
    </>
  );
}

/** The text that was not kept, where it is known which was. */
function otherOf(first: Pass, second: Pass): Pass | null {
  if (second.kept) return first;
  return first.kept && second.problem === null ? second : null;
}

type Pass = DraftReasonsView['passes'][number];

function useOutcome(): (first: Pass, second: Pass) => string {
  const t = useWords(words);
  const why = useWhy();
  const checks = useChecks();
  return (first, second) => {
    if (second.problem !== null) return t('secondRefused', { why: why([second.problem]) });
    if (second.kept)
      return second.findings.length === 0
        ? t('secondClean')
        : t('secondBetter', { checks: checks(second) });
    return t(first.kept ? 'firstStands' : 'betterStands');
  };
}

function useChecks(): (pass: Pass) => string {
  const nameOf = useCheckName();
  const { language } = useFormat();
  // Some names of checks are lists themselves.
  return ({ findings }) => [...new Set(findings.map(nameOf))].join(language === 'ar' ? '؛ ' : '; ');
}

function useWhy(): (problems: readonly AnswerProblem[]) => string {
  const t = useWords(answerProblemWords);
  const { list } = useFormat();
  return (problems) => list([...new Set(problems.map((problem) => t(problem)))]);
}
