import type { Insights } from '@dragoman/shared/contract';
import { capital } from '../../i18n/capital.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import type { Column } from './figure-table.js';
import { Figure } from './figure.js';
import { insightsWords } from './insights-words.js';
import { useFigures } from './use-figures.js';

const stages = ['drafting', 'waiting', 'editing', 'review', 'release'] as const;

interface Stage {
  readonly name: (typeof stages)[number];
  readonly seconds: number;
}

/** StagesFigure shows where the time goes between the Arabic's arrival and publication. */
export function StagesFigure({ insights }: { readonly insights: Insights }) {
  const t = useWords(insightsWords);
  const figures = useFigures();
  const { direction } = useFormat();
  const rows = stages.flatMap((name): Stage[] => {
    const seconds = insights.stages[name];
    return seconds === null ? [] : [{ name, seconds }];
  });
  const total = rows.reduce((sum, { seconds }) => sum + seconds, 0);
  const columns: readonly Column<Stage>[] = [
    { key: 'stage', label: t('stage'), value: ({ name }) => name, show: ({ name }) => t(name) },
    {
      key: 'median_minutes',
      label: t('median'),
      value: ({ seconds }) => seconds / 60,
      show: ({ seconds }) => figures.number(seconds / 60, 1),
    },
  ];
  return (
    <Figure
      name="stages"
      title={capital(t('stagesTitle', { span: figures.span(total) }))}
      note={t('stagesNote')}
      columns={columns}
      rows={rows}
      wide={[620, 44]}
      narrow={[354, 44]}
      empty={t('stagesNone')}
      plot={({ width }) => (
        <StagesPlot rows={rows} width={width} total={total} direction={direction} />
      )}
    >
      <ol className="stages">
        {rows.map(({ name, seconds }) => (
          <li key={name} className={isWork(name) ? 'work' : undefined}>
            <span>{t(name)}</span> <b>{figures.span(seconds)}</b>
          </li>
        ))}
      </ol>
    </Figure>
  );
}

interface StagesPlotProps {
  readonly rows: readonly Stage[];
  readonly width: number;
  readonly total: number;
  /** The bar runs as the list of its parts is read. */
  readonly direction: 'ltr' | 'rtl';
}

function StagesPlot({ rows, width, total, direction }: StagesPlotProps) {
  const gap = 3.5;
  const least = 1.5;
  // What is too short to be seen gets a line of its own, and the rest share what that leaves.
  const room = width - gap * (rows.length - 1) - 2 - least * rows.length;
  const widths = rows.map(({ seconds }) => least + (seconds / Math.max(total, 1)) * room);
  return rows.map(({ name }, index) => {
    const long = widths[index] ?? 0;
    const before = widths.slice(0, index).reduce((sum, each) => sum + each + gap, 1);
    return (
      <rect
        key={name}
        className={isWork(name) ? 'bar-c' : 'bar-a'}
        x={direction === 'rtl' ? width - before - long : before}
        y={4}
        width={long}
        height={34}
      />
    );
  });
}

/** Somebody, or the engine, works on the story. */
function isWork(name: Stage['name']): boolean {
  return name === 'drafting' || name === 'editing';
}
