import { useId, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { CsvButton } from './csv-button.js';
import { FigureTable, type Column } from './figure-table.js';
import { insightsWords } from './insights-words.js';

/** The space a plot is drawn in, in its own units. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
}

interface FigureProps<Row> {
  /** Names the CSV file. */
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Draws the plot; called for a wide and a narrow page, of which one is shown. */
  readonly plot?: (size: PlotSize) => ReactNode;
  readonly wide?: readonly [width: number, height: number];
  readonly narrow?: readonly [width: number, height: number];
  /** Said in place of plot and table when there is nothing to show. */
  readonly empty?: string;
  readonly children?: ReactNode;
}

/** Figure is a plot with its news, and the same numbers as a table and as a file. */
export function Figure<Row>({
  name,
  title,
  note,
  columns,
  rows,
  empty,
  ...rest
}: FigureProps<Row>) {
  const t = useWords(insightsWords);
  const id = useId();
  const { plot, wide = [620, 230], narrow = [354, 200], children } = rest;
  return (
    <figure aria-labelledby={id}>
      <figcaption id={id}>
        <b>{title}</b> {note}
      </figcaption>
      {rows.length === 0 ? (
        <p className="soft">{empty}</p>
      ) : (
        <>
          {plot && (
            <>
              <Svg className="wide" label={`${title}. ${note}`} size={wide} plot={plot} />
              <Svg className="narrow" label={`${title}. ${note}`} size={narrow} plot={plot} />
            </>
          )}
          {children}
          <details className="behind">
            <summary>{t('numbers')}</summary>
            <FigureTable caption={title} columns={columns} rows={rows} />
            <CsvButton name={name} title={title} columns={columns} rows={rows} />
          </details>
        </>
      )}
    </figure>
  );
}

interface SvgProps {
  readonly className: 'wide' | 'narrow';
  readonly label: string;
  readonly size: readonly [number, number];
  readonly plot: (size: PlotSize) => ReactNode;
}

// Time runs from left to right in both languages, as the sheet does.
function Svg({ className, label, size: [width, height], plot }: SvgProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={`plot ${className}`}
      role="img"
      aria-label={label}
      direction="ltr"
    >
      {plot({ width, height, isNarrow: className === 'narrow' })}
    </svg>
  );
}
