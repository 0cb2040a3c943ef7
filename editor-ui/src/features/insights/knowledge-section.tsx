import type { InsightKnowledge, Insights } from '@dragoman/shared/contract';
import { useId } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../i18n/use-words.js';
import { CsvButton } from './csv-button.js';
import type { Column } from './figure-table.js';
import { insightsWords } from './insights-words.js';
import { useFigures } from './use-figures.js';

/** Terms are words and units are sentences: side by side they take about the same room. */
const shown = { term: { best: 8, worst: 4 }, memory: { best: 4, worst: 2 } } as const;

/** Changed more often than kept: a person should look at it. */
const isIdle = ({ used, kept }: InsightKnowledge) => 2 * kept < used;

/** Where a person can change or remove it; a sentence is found by its first words, or by those it showed. */
function placeOf({ kind, ar }: InsightKnowledge): string {
  const [first = ''] = ar.split(' … ');
  const q = first.split(/\s+/u).slice(0, 8).join(' ');
  return `/${kind === 'term' ? 'terms' : 'memory'}?${new URLSearchParams({ q }).toString()}`;
}

interface KnowledgeSectionProps {
  readonly insights: Insights;
  readonly kind: InsightKnowledge['kind'];
}

/** KnowledgeSection shows which terms or memory units survive editing, and which mostly do not. */
export function KnowledgeSection({ insights, kind }: KnowledgeSectionProps) {
  const t = useWords(insightsWords);
  const figures = useFigures();
  const id = useId();
  const rows = insights.knowledge.filter((each) => each.kind === kind);
  const title = t(kind === 'term' ? 'termsTitle' : 'memoryTitle');
  const kept = rows.filter((row) => !isIdle(row)).slice(0, shown[kind].best);
  const idle = rows
    .filter(isIdle)
    .toSorted((a, b) => b.used - b.kept - (a.used - a.kept))
    .slice(0, shown[kind].worst);
  const fate = ({ used, kept: held }: InsightKnowledge) =>
    held === 0
      ? t('changedAll', { count: used })
      : t('keptOf', { kept: figures.number(held), used: figures.number(used) });
  const columns: readonly Column<InsightKnowledge>[] = [
    { key: 'arabic', label: t('arabic'), value: ({ ar }) => ar },
    { key: 'english', label: t('english'), value: ({ en }) => en },
    { key: 'used', label: t('used'), value: ({ used }) => used },
    { key: 'in_draft', label: t('followed'), value: ({ followed }) => followed },
    { key: 'kept', label: t('kept'), value: (row) => row.kept },
  ];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="soft">
        {rows.length === 0
          ? t(kind === 'term' ? 'termsNone' : 'memoryNone')
          : t(kind === 'term' ? 'termsNote' : 'memoryNote')}
      </p>
      {rows.length > 0 && (
        <>
          <ul className="earn" dir="ltr">
            {[...kept, ...idle].map((row) => (
              <li key={row.id} className={isIdle(row) ? 'idle' : undefined}>
                <p className="ar" lang="ar" dir="rtl">
                  <Link to={placeOf(row)}>{row.ar}</Link>
                </p>
                <p className="count">
                  <span aria-hidden="true">{figures.number(row.kept)}</span>
                  <span className="vh">
                    {t('keptOf', {
                      kept: figures.number(row.kept),
                      used: figures.number(row.used),
                    })}
                  </span>
                </p>
                <p className="en" lang="en">
                  {row.en} {isIdle(row) && <bdi className="soft">{fate(row)}</bdi>}
                </p>
              </li>
            ))}
          </ul>
          <p>
            <CsvButton name={kind === 'term' ? 'terms' : 'memory'} {...{ title, columns, rows }} />
          </p>
        </>
      )}
    </section>
  );
}
