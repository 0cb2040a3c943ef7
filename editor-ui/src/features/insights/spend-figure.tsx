import type { Insights, SpendDay } from '@dragoman/shared/contract';
import { useWords } from '../../i18n/use-words.js';
import type { Column } from './figure-table.js';
import { Figure, type PlotSize } from './figure.js';
import { insightsWords } from './insights-words.js';
import { scale, ticksTo } from './scale.js';
import { useFigures } from './use-figures.js';

type Spend = NonNullable<Insights['spend']>;

/** In pixels: the one bar of a desk's first day is a bar, not a box. */
const WIDEST_BAR = 28;

interface DaySum {
  readonly day: string;
  readonly value: number;
}

interface SpendFigureProps {
  readonly insights: Insights;
  readonly spend: Spend;
}

/** SpendFigure shows what engines cost by day, or how many tokens they took where no price is known. */
export function SpendFigure({ insights, spend }: SpendFigureProps) {
  const t = useWords(insightsWords);
  const figures = useFigures();
  const { currency, budget, days } = spend;
  const cost = sum(days.map(({ costMicros }) => costMicros));
  const tokens = sum(days.map(tokensOf));
  const unpriced = sum(days.map((day) => day.unpriced));
  const isPriced = cost > 0;
  const spent = figures.money(cost, currency);
  const columns: readonly Column<SpendDay>[] = [
    { key: 'day', label: t('day'), value: ({ day }) => day, show: ({ day }) => figures.day(day) },
    {
      key: 'model',
      label: t('model'),
      value: ({ model }) => model,
      show: ({ model }) => <bdi>{model}</bdi>,
    },
    {
      key: 'engine',
      label: t('engine'),
      value: ({ engine }) => engine,
      show: ({ engine }) => <bdi>{engine}</bdi>,
    },
    {
      key: 'calls',
      label: t('calls'),
      value: ({ calls }) => calls,
      show: ({ calls }) => figures.number(calls),
    },
    {
      key: 'prompt_tokens',
      label: t('tokensIn'),
      value: (day) => day.promptTokens,
      show: (day) => figures.number(day.promptTokens),
    },
    {
      key: 'cached_tokens',
      label: t('tokensCached'),
      value: (day) => day.cachedTokens,
      show: (day) => figures.number(day.cachedTokens),
    },
    {
      key: 'completion_tokens',
      label: t('tokensOut'),
      value: (day) => day.completionTokens,
      show: (day) => figures.number(day.completionTokens),
    },
    {
      key: `cost_${currency.toLowerCase()}`,
      label: t('costDay'),
      value: (day) => day.costMicros / 1e6,
      show: (day) => figures.money(day.costMicros, currency),
    },
  ];
  // A month's limit says nothing of a longer span.
  const title = !isPriced
    ? t('spendTokens', { tokens: figures.number(tokens) })
    : budget.perMonth === null || insights.from.slice(0, 7) !== insights.to.slice(0, 7)
      ? t('spendTitle', { spent })
      : t('spendBudget', { spent, limit: figures.money(budget.perMonth * 1e6, currency) });
  const note = isPriced ? t('spendNote') : t('spendNoteTokens');
  const sums = sumsByDay(insights, days, isPriced);
  const warning = isPriced && budget.perDay !== null ? budget.perDay * budget.warnAt * 1e6 : null;
  return (
    <Figure
      name="spend"
      title={title}
      note={isPriced && unpriced > 0 ? `${note}. ${t('spendUnpriced', { count: unpriced })}` : note}
      columns={columns}
      rows={days}
      empty={t('noSpend')}
      plot={(size) => (
        <SpendPlot
          {...{ sums, size, warning, to: insights.to }}
          write={(value) => (isPriced ? figures.money(value, currency) : figures.number(value))}
        />
      )}
    />
  );
}

interface SpendPlotProps {
  readonly sums: readonly DaySum[];
  readonly size: PlotSize;
  readonly warning: number | null;
  readonly to: string;
  readonly write: (value: number) => string;
}

function SpendPlot({ sums, size, warning, to, write }: SpendPlotProps) {
  const t = useWords(insightsWords);
  const figures = useFigures();
  const { width, height, isNarrow } = size;
  const [left, right] = [72, width - (isNarrow ? 6 : 96)];
  const ticks = ticksTo(Math.max(...sums.map(({ value }) => value), warning ?? 0));
  const y = scale([0, ticks.at(-1) ?? 1], [height - 30, 20]);
  const pitch = (right - left) / Math.max(sums.length, 1);
  const bar = Math.min(Math.max(pitch * 0.7, 0.5), WIDEST_BAR);
  const labelled = new Set([0, Math.floor(sums.length / 2), sums.length - 1]);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className="ax" x={left - 8} y={y(tick) + 4} textAnchor="end">
            {write(tick)}
          </text>
        </g>
      ))}
      {sums.map(({ day, value }, index) => (
        <rect
          key={day}
          className={day === to ? 'bar today' : 'bar'}
          x={left + (index + 0.5) * pitch - bar / 2}
          width={bar}
          y={y(value)}
          height={Math.max(y(0) - y(value), 0)}
        />
      ))}
      {sums.map(({ day }, index) =>
        labelled.has(index) ? (
          <text
            key={day}
            className="ax"
            x={left + (index + 0.5) * pitch}
            y={height - 8}
            textAnchor={sums.length > 2 ? anchorAt(index, sums.length) : 'middle'}
          >
            {figures.day(day)}
          </text>
        ) : null,
      )}
      {warning !== null && (
        <>
          <line className="limit" x1={left} x2={right} y1={y(warning)} y2={y(warning)} />
          <text
            className="note"
            x={isNarrow ? right : right + 8}
            y={y(warning) + (isNarrow ? -6 : 4)}
            textAnchor={isNarrow ? 'end' : 'start'}
          >
            {t('dailyWarning')}
          </text>
        </>
      )}
    </>
  );
}

/** The first and the last day stay inside the plot; few days stand under their bars. */
function anchorAt(index: number, days: number): 'start' | 'middle' | 'end' {
  return index === 0 ? 'start' : index === days - 1 ? 'end' : 'middle';
}

const dayMs = 24 * 60 * 60 * 1_000;

/** Every day of the span has its place, those without a call too; a long span begins with its first call. */
function sumsByDay({ from, to }: Insights, days: readonly SpendDay[], isPriced: boolean): DaySum[] {
  const sums = new Map<string, number>();
  for (const day of days)
    sums.set(day.day, (sums.get(day.day) ?? 0) + (isPriced ? day.costMicros : tokensOf(day)));
  const first = [...sums.keys()].sort()[0] ?? from;
  const all: DaySum[] = [];
  for (let at = Date.parse(first); at <= Date.parse(to); at += dayMs) {
    const day = new Date(at).toISOString().slice(0, 10);
    all.push({ day, value: sums.get(day) ?? 0 });
  }
  return all;
}

function tokensOf({ promptTokens, completionTokens }: SpendDay): number {
  return promptTokens + completionTokens;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
