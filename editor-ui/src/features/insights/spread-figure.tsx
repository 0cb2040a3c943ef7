import type { InsightBin, Insights } from '@dragoman/shared/contract';
import { useWords } from '../../i18n/use-words.js';
import type { Column } from './figure-table.js';
import { Figure, type PlotSize } from './figure.js';
import { insightsWords } from './insights-words.js';
import { scale, ticksTo } from './scale.js';
import { useFigures, type Figures } from './use-figures.js';

/** SpreadFigure shows how evenly the changes lie: segments by how much of them was changed. */
export function SpreadFigure({ insights }: { readonly insights: Insights }) {
  const t = useWords(insightsWords);
  const figures = useFigures();
  const bins = insights.distribution;
  const hasAny = bins.some(({ segments }) => segments > 0);
  const columns: readonly Column<InsightBin>[] = [
    {
      key: 'hter_up_to',
      label: t('upTo'),
      value: ({ to }) => to,
      show: (bin) => labelOf(bin, figures, t('asDrafted'), t('above')),
    },
    {
      key: 'segments',
      label: t('segments'),
      value: ({ segments }) => segments,
      show: ({ segments }) => figures.number(segments),
    },
  ];
  return (
    <Figure
      name="spread"
      title={t('spreadTitle', { share: figures.share(insights.totals.untouched) })}
      note={t('spreadNote')}
      columns={columns}
      rows={hasAny ? bins : []}
      empty={t('none')}
      plot={(size) => <SpreadPlot {...{ bins, size, figures }} />}
    />
  );
}

interface SpreadPlotProps {
  readonly bins: readonly InsightBin[];
  readonly size: PlotSize;
  readonly figures: Figures;
}

function SpreadPlot({ bins, size, figures }: SpreadPlotProps) {
  const t = useWords(insightsWords);
  const { width, height, isNarrow } = size;
  const [left, right] = [44, width - 6];
  const ticks = ticksTo(Math.max(...bins.map(({ segments }) => segments)));
  const y = scale([0, ticks.at(-1) ?? 1], [height - 30, 20]);
  const pitch = (right - left) / bins.length;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className="ax" x={left - 8} y={y(tick) + 4} textAnchor="end">
            {figures.number(tick, Number.isInteger(tick) ? 0 : 1)}
          </text>
        </g>
      ))}
      {bins.map((bin, index) => (
        <g key={bin.to ?? 'more'}>
          <rect
            className={index === 0 ? 'bar-a' : 'bar-c'}
            x={left + index * pitch + 2}
            width={pitch - 4}
            y={y(bin.segments)}
            height={y(0) - y(bin.segments)}
          />
          {(!isNarrow || index % 5 === 0 || index === bins.length - 1) && (
            <text
              className="ax"
              x={left + (index + 0.5) * pitch}
              y={height - 8}
              textAnchor="middle"
            >
              {labelOf(bin, figures, t('asDrafted'), t('above'))}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

function labelOf({ to }: InsightBin, figures: Figures, none: string, above: string): string {
  if (to === null) return above;
  return to === 0 ? none : figures.number(to * 100);
}
