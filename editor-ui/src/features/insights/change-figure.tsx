import type { InsightPeriod, Insights } from '@dragoman/shared/contract';
import { useWords } from '../../i18n/use-words.js';
import type { Column } from './figure-table.js';
import { Figure, type PlotSize } from './figure.js';
import { insightsWords } from './insights-words.js';
import { scale, spread, ticksTo } from './scale.js';
import { useFigures, type Figures } from './use-figures.js';

const steps = { day: 'stepDay', week: 'stepWeek', month: 'stepMonth' } as const;

/** ChangeFigure shows how much of the draft editors change, over time, and when prompts changed. */
export function ChangeFigure({ insights }: { readonly insights: Insights }) {
  const t = useWords(insightsWords);
  const figures = useFigures();
  const { step, totals } = insights;
  const periods = insights.periods.filter(({ hter }) => hter !== null);
  const columns: readonly Column<InsightPeriod>[] = [
    {
      key: 'start',
      label: t('period'),
      value: ({ start }) => start,
      show: ({ start }) => figures.day(start, step),
    },
    {
      key: 'stories',
      label: t('stories'),
      value: ({ stories }) => stories,
      show: ({ stories }) => figures.number(stories),
    },
    {
      key: 'words',
      label: t('words'),
      value: ({ words }) => words,
      show: ({ words }) => figures.number(words),
    },
    {
      key: 'hter_lower',
      label: t('lowerQuarter'),
      value: ({ hterLower }) => hterLower,
      show: ({ hterLower }) => figures.share(hterLower),
    },
    {
      key: 'hter',
      label: t('changed'),
      value: ({ hter }) => hter,
      show: ({ hter }) => figures.share(hter),
    },
    {
      key: 'hter_upper',
      label: t('upperQuarter'),
      value: ({ hterUpper }) => hterUpper,
      show: ({ hterUpper }) => figures.share(hterUpper),
    },
    {
      key: 'untouched',
      label: t('untouched'),
      value: ({ untouched }) => untouched,
      show: ({ untouched }) => figures.share(untouched),
    },
    {
      key: 'chrf',
      label: t('chrf'),
      value: ({ chrf }) => chrf,
      show: ({ chrf }) => figures.number(chrf, 1),
    },
    {
      key: 'bleu',
      label: t('bleu'),
      value: ({ bleu }) => bleu,
      show: ({ bleu }) => figures.number(bleu, 1),
    },
    {
      key: 'minutes_per_1000_words',
      label: t('pace'),
      value: (row) => row.minutesPerThousandWords,
      show: (row) => figures.number(row.minutesPerThousandWords, 1),
    },
  ];
  return (
    <Figure
      name="change"
      title={t('changeTitle')}
      note={t('changeNote', { step: t(steps[step]), count: totals.stories })}
      columns={columns}
      rows={periods}
      wide={[820, 300]}
      narrow={[354, 230]}
      empty={t('none')}
      plot={(size) => <ChangePlot {...{ insights, periods, size, figures }} />}
    />
  );
}

interface ChangePlotProps {
  readonly insights: Insights;
  readonly periods: readonly InsightPeriod[];
  readonly size: PlotSize;
  readonly figures: Figures;
}

function ChangePlot({ insights, periods, size, figures }: ChangePlotProps) {
  const t = useWords(insightsWords);
  const { width, height, isNarrow } = size;
  const most = Math.max(...periods.map(({ hterUpper, hter }) => hterUpper ?? hter ?? 0), 0.1);
  const ticks = ticksTo(most);
  const [left, right] = [44, width - (isNarrow ? 58 : 150)];
  const y = scale([0, ticks.at(-1) ?? 1], [height - 34, 18]);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return null;
  const x = scale([Date.parse(first.start), Date.parse(last.start)], [left, right]);
  const at = ({ start }: InsightPeriod) => x(Date.parse(start));
  const line = (read: (period: InsightPeriod) => number | null) =>
    periods.map((period) => `${round(at(period))},${round(y(read(period) ?? 0))}`);
  const band = [
    ...line(({ hterUpper }) => hterUpper),
    ...line(({ hterLower }) => hterLower).toReversed(),
  ];
  const started = insights.prompts
    .slice(1)
    .filter(({ day }) => day > first.start && day <= last.start);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className="ax" x={left - 8} y={y(tick) + 4} textAnchor="end">
            {figures.share(tick)}
          </text>
        </g>
      ))}
      {spread(periods, isNarrow ? 3 : 6).map((period) => (
        <text key={period.start} className="ax" x={at(period)} y={height - 8} textAnchor="middle">
          {figures.day(period.start, insights.step)}
        </text>
      ))}
      {started.map(({ promptVersion, day }, index) => (
        <g key={promptVersion}>
          <line
            className="event"
            x1={x(Date.parse(day))}
            x2={x(Date.parse(day))}
            y1={18}
            y2={y(0)}
          />
          {!isNarrow && (
            <text className="note" x={x(Date.parse(day)) + 6} y={28 + (index % 3) * 15}>
              {t('promptFrom', { version: shortOf(promptVersion) })}
            </text>
          )}
        </g>
      ))}
      <polygon className="band" points={band.join(' ')} />
      <polyline className="main" points={line(({ hter }) => hter).join(' ')} />
      <circle className="dot" cx={at(first)} cy={y(first.hter ?? 0)} r={3.5} />
      <circle className="dot" cx={at(last)} cy={y(last.hter ?? 0)} r={3.5} />
      <text className="val" x={right + 9} y={y(last.hter ?? 0) + 5}>
        {figures.share(last.hter)}
      </text>
      {!isNarrow && last.hterUpper !== last.hterLower && (
        <>
          <Beside
            x={right + 9}
            y={Math.min(y(last.hterUpper ?? 0), y(last.hter ?? 0) - 20)}
            text={t('upper')}
          />
          <Beside
            x={right + 9}
            y={Math.max(y(last.hterLower ?? 0), y(last.hter ?? 0) + 20) + 8}
            text={t('lower')}
          />
        </>
      )}
    </>
  );
}

function Beside({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  return (
    <text className="ax" x={x} y={y}>
      {text}
    </text>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A prompt version may be a long hash: its beginning tells it from others. */
function shortOf(version: string): string {
  return version.length > 14 ? `${version.slice(0, 12)}…` : version;
}
