import { useWords } from '../../i18n/use-words.js';
import { csvOf } from './csv.js';
import type { Column } from './figure-table.js';
import { insightsWords } from './insights-words.js';

interface CsvButtonProps<Row> {
  /** The file's name, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly label?: string;
}

/** CsvButton hands over the numbers behind a plot as a file. */
export function CsvButton<Row>({ name, title, columns, rows, label }: CsvButtonProps<Row>) {
  const t = useWords(insightsWords);
  return (
    <button
      type="button"
      className="act"
      aria-label={label ?? t('csvOf', { title })}
      onClick={() => {
        const cells = rows.map((row) => columns.map(({ value }) => value(row)));
        handOver(
          `${name}.csv`,
          csvOf(
            columns.map(({ key }) => key),
            cells,
          ),
        );
      }}
    >
      {label ?? t('csv')}
    </button>
  );
}

function handOver(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
