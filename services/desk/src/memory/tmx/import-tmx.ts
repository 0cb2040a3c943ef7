import { plainOfParagraphs } from '@dragoman/shared/domain';
import {
  finishImport,
  insertUnits,
  knownUnits,
  startTmx,
  type ImportReport,
  type Trx,
} from '@dragoman/shared/db';
import { readTmx } from './read-tmx.js';
import { unreadable } from '../../files/unreadable.js';
import type { XmlElement } from '../../files/xml-element.js';
import { unitOfTmx, type UnitOfTmx } from './unit-of-tmx.js';

/** Who brings which file. */
export interface BroughtFile {
  readonly name: string;
  readonly by: string;
}

type Report = Required<Omit<ImportReport, 'links'>>;

/** An import that is done: its id and what became of the file; null for a file that is there already. */
export interface DoneImport {
  readonly id: string;
  readonly report: Report | null;
}

const batchSize = 500;
const mostRefusals = 100;

/**
 * importTmx brings a TMX file into the memory inside one transaction: all of it or, where it is not
 * well-formed, nothing. Units without Arabic or English are named in the report and passed over.
 */
export async function importTmx(
  trx: Trx,
  bytes: AsyncIterable<Uint8Array>,
  file: BroughtFile,
  now: Date,
): Promise<DoneImport> {
  const id = await startTmx(trx, file, now);
  const report: Report = { added: 0, known: 0, refused: 0, refusals: [] };
  let header: XmlElement | null = null;
  let batch: Extract<UnitOfTmx, { unit: unknown }>[] = [];
  async function store(units: typeof batch): Promise<void> {
    const ours = await knownUnits(
      trx,
      units.flatMap(({ ours: tuid }) => tuid ?? []),
    );
    // Under an id of ours only the same text is known: another tool may have mended it.
    const fresh = units.filter(({ ours: tuid, unit }) => {
      const known = ours.get(tuid ?? '');
      return (
        known?.arabic !== unit.arabic || known.english_plain !== plainOfParagraphs(unit.english)
      );
    });
    const added = await insertUnits(
      trx,
      fresh.map(({ unit }) => unit),
    );
    report.added += added.length;
    report.known += units.length - added.length;
  }
  // One batch is stored while the next one is read.
  let storing = Promise.resolve();
  try {
    for await (const { line, element } of readTmx(bytes)) {
      if (element.name === 'header') {
        header = element;
        continue;
      }
      const read = unitOfTmx(element, { importId: id, name: file.name });
      if ('unit' in read) batch.push(read);
      else {
        report.refused += 1;
        if (report.refusals.length < mostRefusals)
          report.refusals.push({ line, reason: read.refused });
      }
      if (batch.length < batchSize) continue;
      await storing;
      storing = store(batch);
      // Whether it fails is asked further down; until then it must not take the process along.
      storing.catch(() => undefined);
      batch = [];
    }
    await storing;
    await store(batch);
  } finally {
    // The transaction must not be taken back under what is still being stored.
    await storing.catch(() => undefined);
  }
  if (report.added + report.known + report.refused === 0)
    throw unreadable(1, 'The file holds no translation unit: no <tu> in its body.');
  await finishImport(trx, id, report, header ? { ...header } : null);
  return { id, report };
}
