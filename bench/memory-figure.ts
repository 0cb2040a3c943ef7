import { sql } from 'kysely';
import { insertUnits, recallMemory, refreshWordRarity, type Db } from '@dragoman/shared/db';
import { readCorpus } from '@dragoman/shared/testing';
import { median, ms, timed, type Figure } from './figure.js';
import { ExactScan } from './memory/exact-scan.js';
import { diceOf, VariedPairs } from './memory/varied-pairs.js';

const questions = 60;
const least = 50;

/**
 * memoryFigures asks a memory of BENCH_MEMORY_UNITS units (100,000 unless set; the budget names 1,000,000)
 * for the five best of segments like the ones a desk gets, and holds the answers against an exact scan.
 */
export async function memoryFigures(db: Db): Promise<Figure[]> {
  const stories = readCorpus();
  if (!stories) return [];
  const units = Number(process.env['BENCH_MEMORY_UNITS'] ?? 100_000);
  const pairs = new VariedPairs(stories);
  const scan = new ExactScan();
  const began = performance.now();
  await fill(db, pairs, scan, units);
  const seconds = (performance.now() - began) / 1_000;
  await sql`VACUUM memory_key`.execute(db);
  await refreshWordRarity(db);

  const dice = diceOf(7);
  const asked = Array.from({ length: questions }, () => pairs.next(dice, dice() * 0.4).arabic);
  const times = await timed(questions * 3, (index) =>
    recallMemory(db, { arabic: asked[index % questions] ?? '', least }),
  );
  let [wanted, found] = [0, 0];
  for (const arabic of asked) {
    const truth = scan.best(arabic, least, 5);
    const given = await recallMemory(db, { arabic, least });
    wanted += truth.length;
    found += Math.min(
      truth.length,
      given.filter(({ similarity }) => similarity >= (truth.at(-1) ?? 101)).length,
    );
  }
  const recall = found / wanted;
  const slow = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
  const many = units.toLocaleString('en');
  return [
    {
      what: `memory recall, five best of ${many} units`,
      measured: `${ms(median(times))} (95 %: ${ms(slow)}); entered at ${Math.round(units / seconds)}/s`,
      budget: '≤ 30 ms',
      holds: median(times) <= 30,
    },
    {
      what: `memory recall against an exact scan, ${wanted} matches from ${least} % up`,
      measured: `${(recall * 100).toFixed(1)} %`,
      budget: '≥ 95 %',
      holds: recall >= 0.95,
    },
  ];
}

async function fill(db: Db, pairs: VariedPairs, scan: ExactScan, units: number): Promise<void> {
  const dice = diceOf(42);
  const batch = 1_000;
  for (let done = 0; done < units; done += batch) {
    const made = Array.from({ length: Math.min(batch, units - done) }, () => pairs.next(dice));
    for (const { arabic } of made) scan.add(arabic);
    await insertUnits(
      db,
      made.map(({ arabic, english }) => ({
        arabic,
        english: [[{ text: english }]],
        origin: 'import',
        reviewed: true,
        source_id: null,
        story: 'bench',
        translation_id: null,
        segment_id: null,
        revision_number: null,
        author: null,
        approved_by: null,
        approved_at: null,
        import_id: null,
        previous_arabic: null,
        next_arabic: null,
      })),
    );
  }
}
