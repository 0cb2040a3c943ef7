import { useId, type ReactNode } from 'react';
import { CsvButton } from './csv-button.js';
import { FigureTable, type Column } from './figure-table.js';

interface TableSectionProps<Row> {
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly empty: string;
  readonly children?: ReactNode;
}

/** TableSection is a table with its name, and the same numbers as a file. */
export function TableSection<Row>({
  name,
  title,
  note,
  columns,
  rows,
  empty,
  children,
}: TableSectionProps<Row>) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <p className="soft">{note}</p>}
      {rows.length === 0 ? (
        <p className="soft">{empty}</p>
      ) : (
        <>
          <FigureTable caption={title} columns={columns} rows={rows} />
          {children}
          <p>
            <CsvButton name={name} title={title} columns={columns} rows={rows} />
          </p>
        </>
      )}
    </section>
  );
}
