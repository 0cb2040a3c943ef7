import type { ArmResult } from './prequential.js';
import type { RecallFigure, Share } from './recall-figures.js';
import type { ReportPart } from './report.js';

/** prequentialReport tells what stories taught the next, and says plainly what it does not prove. */
export function prequentialReport(results: readonly ArmResult[]): ReportPart[] {
  const stories = results[0]?.stories.length ?? 0;
  return [
    {
      text: `PROOF OF PLUMBING, NOT OF QUALITY. The drafts of these ${stories} stories come from a scripted engine that knows the reference and errs on purpose, the same way every time, unless its prompt tells it better. The figures show that what editors approve reaches the next prompt and bears on drafts; how much a real model heeds it, only a real model can show.`,
    },
    { heading: 'HTER by arm' },
    {
      table: {
        head: [
          'Arm',
          'HTER',
          '95 % interval',
          'Against nothing',
          '95 % interval',
          'Terms told',
          'Examples',
          'Corrections',
          'Usages',
          '1st quarter',
          '2nd',
          '3rd',
          '4th',
        ],
        rows: results.map(({ arm, hter, againstNothing: difference, quarters, told }) => [
          arm,
          hter.value.toFixed(2),
          `${hter.low.toFixed(2)} to ${hter.high.toFixed(2)}`,
          difference.value.toFixed(2),
          `${difference.low.toFixed(2)} to ${difference.high.toFixed(2)}`,
          String(told.terms),
          String(told.examples),
          String(told.corrections),
          String(told.usages),
          ...quarters.map((quarter) => quarter.toFixed(2)),
        ]),
      },
    },
    {
      text: 'Memory and terms must fall against nothing, and together most. The shuffled memory tells as many corrections, but of sentences that do not belong together: what little it gains are names that stand there by chance, and the memory is worth what it gains beyond that. “Told” counts what stood in all prompts of an arm; an arm that told nothing proves nothing.',
    },
  ];
}

/** recallReport tells what would reach any engine's prompt. */
export function recallReport(figures: readonly RecallFigure[]): ReportPart[] {
  return [
    {
      text: 'Stories are taken as approved one after another; each meets only what the stories before it left. No engine is asked.',
    },
    {
      table: {
        head: ['Share', 'All', 'of', '1st quarter', '2nd', '3rd', '4th'],
        rows: figures.map(({ name, all, quarters }) => [
          name,
          percent(all),
          String(all.whole),
          ...quarters.map(percent),
        ]),
      },
    },
  ];
}

function percent({ part, whole }: Share): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
