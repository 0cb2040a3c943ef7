import { hter } from '@dragoman/shared/domain';
import type { Interval } from './bootstrap.js';
import type { Measure } from './measures.js';
import type { ReportPart } from './report.js';
import type { Run, RunStory } from './run-file.js';
import { compareRuns, scoreRun } from './score-run.js';

const shownSegments = 20;

/** runReport tells of one run: its figures, what it took, and the segments that would need most work. */
export function runReport(run: Run): ReportPart[] {
  const { stories } = run;
  const worst = stories
    .flatMap(({ id, segments }) => segments.map((segment) => ({ id, ...segment })))
    .map((segment) => ({ ...segment, rate: hter(segment.draft, segment.en).rate }))
    .toSorted((a, b) => b.rate - a.rate)
    .slice(0, shownSegments);
  return [
    { text: headOf(run) },
    { text: inWords(stories) },
    { heading: 'Figures' },
    { text: howToRead(stories.length) },
    {
      table: {
        head: ['Measure', 'Value', '95 % interval', 'Signature'],
        rows: scoreRun(stories).map(({ measure, interval }) => [
          nameOf(measure),
          interval.value.toFixed(2),
          spanOf(interval),
          measure.signature,
        ]),
      },
    },
    { heading: 'What it took' },
    { text: tookOf(stories) },
    { heading: 'Segments that would need most work' },
    {
      table: {
        head: ['Story', 'HTER', 'Arabic', 'Draft', 'Reference'],
        rows: worst.map(({ id, rate, ar, draft, en }) => [
          id,
          (100 * rate).toFixed(0),
          ar,
          draft,
          en,
        ]),
      },
    },
  ];
}

/** compareReport tells of two runs over the same stories: figures, differences, and the segments that differ most. */
export function compareReport(ours: Run, theirs: Run): ReportPart[] {
  const { shared, lines } = compareRuns(ours, theirs);
  if (shared.length === 0) throw new Error('The two runs share no story with the same segments.');
  const segments = shared
    .flatMap(([one, other]) =>
      one.segments.map(({ ar, en, draft }, index) => {
        const second = other.segments[index]?.draft ?? '';
        const change = hter(draft, en).rate - hter(second, en).rate;
        return { id: one.id, ar, en, draft, second, change };
      }),
    )
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 2 * shownSegments);
  return [
    { text: `A: ${headOf(ours)}` },
    { text: `B: ${headOf(theirs)}` },
    { text: verdictInWords(lines) },
    { heading: 'Side by side' },
    {
      text: `${howToRead(shared.length)} “Doubt” is the share of resamples in which the difference turns or vanishes.`,
    },
    {
      table: {
        head: ['Measure', 'A', 'B', 'A − B', '95 % interval', 'Doubt', 'Better'],
        rows: lines.map(({ measure, ours: a, theirs: b, difference }) => [
          nameOf(measure),
          a.value.toFixed(2),
          b.value.toFixed(2),
          signed(difference.value),
          spanOf(difference),
          difference.doubt.toFixed(3),
          verdictOf(difference, measure.better),
        ]),
      },
    },
    { heading: 'Segments that differ most' },
    {
      table: {
        head: ['Story', 'HTER A − B', 'Arabic', 'Draft A', 'Draft B', 'Reference'],
        rows: segments.map(({ id, change, ar, draft, second, en }) => [
          id,
          signed(100 * change),
          ar,
          draft,
          second,
          en,
        ]),
      },
    },
  ];
}

/** What the figures say to somebody who reads no table. */
function inWords(stories: readonly RunStory[]): string {
  const [work, untouched] = scoreRun(stories).map(({ interval }) => interval);
  if (!work || !untouched) return '';
  return `To make the reference of a draft, ${work.value.toFixed(1)} edits are needed for every 100 words and marks; ${untouched.value.toFixed(0)} of 100 segments can stay as they are.`;
}

function verdictInWords([work]: ReturnType<typeof compareRuns>['lines']): string {
  if (!work) return '';
  const { ours, theirs, difference, measure } = work;
  const figures = `${ours.value.toFixed(1)} edits for every 100 words and marks in A, ${theirs.value.toFixed(1)} in B`;
  const better = verdictOf(difference, measure.better);
  if (better === 'cannot tell')
    return `These stories cannot tell which needs less work: ${figures}.`;
  return `${better} needs less work: ${figures}; other stories of this kind would very likely say the same.`;
}

function headOf({ head, stories }: Run): string {
  const settings = Object.entries(head.settings).map(([name, value]) => `${name} ${String(value)}`);
  const made = [`prompt ${head.promptVersion}`, ...settings].join(', ');
  const segments = stories.reduce((sum, story) => sum + story.segments.length, 0);
  return `${head.model} at ${head.engine} (${made}) on ${head.file}: ${stories.length} stories, ${segments} segments.`;
}

function howToRead(stories: number): string {
  const few = stories < 20 ? ' Few stories: the intervals are wide for a reason.' : '';
  return `Intervals come from 1,000 resamples of the ${stories} stories.${few} On files that were translated from English, compare runs and quote no absolute quality.`;
}

function tookOf(stories: readonly RunStory[]): string {
  const sum = (read: (story: RunStory) => number) =>
    stories.reduce((total, story) => total + read(story), 0);
  const isPriced = stories.every(({ costMicros }) => costMicros !== null);
  const undrafted = sum(
    ({ segments }) => segments.filter(({ origin }) => origin === 'not_drafted').length,
  );
  return [
    `${sum(({ calls }) => calls)} calls`,
    `${sum(({ promptTokens }) => promptTokens)} tokens in (${sum(({ cachedTokens }) => cachedTokens)} cached)`,
    `${sum(({ completionTokens }) => completionTokens)} out`,
    `${(sum(({ milliseconds }) => milliseconds) / 1_000).toFixed(1)} s`,
    isPriced
      ? `cost ${(sum(({ costMicros }) => costMicros ?? 0) / 1e6).toFixed(4)}`
      : 'no price given',
    `${undrafted} segments not drafted`,
  ]
    .join(', ')
    .concat('.');
}

function nameOf({ name, better }: Measure): string {
  return `${name}${{ lower: ' ↓', higher: ' ↑', neither: '' }[better]}`;
}

function verdictOf({ value, low, high }: Interval, better: Measure['better']): string {
  if (better === 'neither') return '';
  if (low <= 0 && high >= 0) return 'cannot tell';
  return value > 0 === (better === 'higher') ? 'A' : 'B';
}

function spanOf({ low, high }: Interval): string {
  return `${low.toFixed(2)} to ${high.toFixed(2)}`;
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(2)}`;
}
