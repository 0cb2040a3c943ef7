import type { ReactNode } from 'react';
import type { Cell } from './csv.js';

/** One column of the numbers behind a plot: its name for readers and for CSV, and what stands in it. */
export interface Column<Row> {
  /** The name in the CSV's first line: the same in every language. */
  readonly key: string;
  readonly label: string;
  readonly value: (row: Row) => Cell;
  /** How it is read; the value itself unless told. */
  readonly show?: (row: Row) => ReactNode;
}

interface FigureTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** FigureTable shows figures in rows; the first column names each row. */
export function FigureTable<Row>({ caption, columns, rows }: FigureTableProps<Row>) {
  return (
    <div className="figures-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="figures">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map(({ key, value, show }, place) => {
                const shown = show ? show(row) : value(row);
                return place === 0 ? (
                  <th key={key} scope="row">
                    <bdi>{shown}</bdi>
                  </th>
                ) : (
                  <td key={key}>{shown}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
