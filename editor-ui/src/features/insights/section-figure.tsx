import type { Insights, InsightSection } from '@dragoman/shared/contract';
import { sectionName } from '../../i18n/section-name.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import type { Column } from './figure-table.js';
import { Figure, type PlotSize } from './figure.js';
import { insightsWords } from './insights-words.js';
import { scale, ticksTo } from './scale.js';
import { useFigures, type Figures } from './use-figures.js';

const mostShown = 8;
/** One or two stories say nothing of a section. */
const worthTelling = 3;

/** SectionFigure shows which sections' drafts need most work, and whether that has changed. */
export function SectionFigure({ insights }: { readonly insights: Insights }) {
  const t = useWords(insightsWords);
  const figures = useFigures();
  const rows = insights.sections;
  const { language } = useFormat();
  const nameOf = ({ section }: InsightSection) =>
    section === null ? t('noSection') : sectionName(section, language);
  const [top, ...others] = rows.filter(({ stories }) => stories >= worthTelling);
  const columns: readonly Column<InsightSection>[] = [
    { key: 'section', label: t('section'), value: nameOf },
    {
      key: 'stories',
      label: t('stories'),
      value: ({ stories }) => stories,
      show: ({ stories }) => figures.number(stories),
    },
    {
      key: 'hter',
      label: t('changed'),
      value: ({ hter }) => hter,
      show: ({ hter }) => figures.share(hter),
    },
    {
      key: 'hter_earlier_half',
      label: t('earlier'),
      value: ({ earlier }) => earlier,
      show: ({ earlier }) => figures.share(earlier),
    },
    {
      key: 'hter_later_half',
      label: t('later'),
      value: ({ later }) => later,
      show: ({ later }) => figures.share(later),
    },
    {
      key: 'untouched',
      label: t('untouched'),
      value: ({ untouched }) => untouched,
      show: ({ untouched }) => figures.share(untouched),
    },
    {
      key: 'minutes_per_1000_words',
      label: t('pace'),
      value: (row) => row.minutesPerThousandWords,
      show: (row) => figures.number(row.minutesPerThousandWords, 1),
    },
  ];
  const shown = rows.filter(({ hter }) => hter !== null).slice(0, mostShown);
  const height = 60 + shown.length * 48;
  return (
    <Figure
      name="sections"
      title={
        top?.section && others.length > 0
          ? t('sectionsTitle', { section: nameOf(top) })
          : t('sectionsPlain')
      }
      note={t('sectionsNote')}
      columns={columns}
      rows={rows}
      wide={[420, height]}
      narrow={[354, height]}
      empty={t('none')}
      plot={(size) => <SectionPlot {...{ shown, nameOf, size, figures }} />}
    />
  );
}

interface SectionPlotProps {
  readonly shown: readonly InsightSection[];
  readonly nameOf: (section: InsightSection) => string;
  readonly size: PlotSize;
  readonly figures: Figures;
}

function SectionPlot({ shown, nameOf, size, figures }: SectionPlotProps) {
  const { width, height } = size;
  const all = shown.flatMap(({ hter, earlier, later }) => [hter ?? 0, earlier ?? 0, later ?? 0]);
  const ticks = ticksTo(Math.max(...all, 0.1));
  const x = scale([0, ticks.at(-1) ?? 1], [110, width - 34]);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={x(tick)} x2={x(tick)} y1={8} y2={height - 34} />
          <text className="ax" x={x(tick)} y={height - 12} textAnchor="middle">
            {figures.share(tick)}
          </text>
        </g>
      ))}
      {shown.map((section, index) => {
        const y = 34 + index * 48;
        const now = section.later ?? section.hter ?? 0;
        const then = section.earlier;
        const isLeft = then === null || now <= then;
        return (
          <g key={nameOf(section)}>
            <text className="lab" x={98} y={y + 4} textAnchor="end">
              {nameOf(section)}
            </text>
            {then !== null && (
              <>
                <line className="stem" x1={x(now)} x2={x(then)} y1={y} y2={y} />
                <circle className="hollow" cx={x(then)} cy={y} r={4} />
              </>
            )}
            <circle className="dot" cx={x(now)} cy={y} r={4.5} />
            <text className="num" x={x(now)} y={y - 10} textAnchor={isLeft ? 'end' : 'start'}>
              {figures.share(now)}
            </text>
          </g>
        );
      })}
    </>
  );
}
