import { addStatistics, type MetricStatistics } from '@dragoman/shared/domain';
import { differenceOf, intervalOf, type Difference, type Interval } from './bootstrap.js';
import { measures, type Measure } from './measures.js';
import type { Run, RunStory } from './run-file.js';

/** One line of a report. */
export interface MeasuredRun {
  readonly measure: Measure;
  readonly interval: Interval;
}

/** scoreRun measures a run, each figure with the span that chance in the choice of stories leaves it. */
export function scoreRun(stories: readonly RunStory[]): MeasuredRun[] {
  return measures.map((measure) => ({
    measure,
    interval: intervalOf(statisticsOf(stories, measure), measure.score),
  }));
}

/** Two runs side by side in one figure. */
export interface ComparedMeasure {
  readonly measure: Measure;
  readonly ours: Interval;
  readonly theirs: Interval;
  readonly difference: Difference;
}

/** compareRuns measures two runs over the stories that both have with the same segments. */
export function compareRuns(
  ours: Run,
  theirs: Run,
): { shared: [RunStory, RunStory][]; lines: ComparedMeasure[] } {
  const others = new Map(theirs.stories.map((story) => [story.id, story]));
  const shared = ours.stories.flatMap((story): [RunStory, RunStory][] => {
    const other = others.get(story.id);
    return other && isSameText(story, other) ? [[story, other]] : [];
  });
  const [first, second] = [shared.map(([story]) => story), shared.map(([, story]) => story)];
  const lines = measures.map((measure) => {
    const [a, b] = [statisticsOf(first, measure), statisticsOf(second, measure)];
    return {
      measure,
      ours: intervalOf(a, measure.score),
      theirs: intervalOf(b, measure.score),
      difference: differenceOf(a, b, measure.score),
    };
  });
  return { shared, lines };
}

/** statisticsOf counts each story's segments together, so that stories can be drawn by lot. */
export function statisticsOf(stories: readonly RunStory[], measure: Measure): MetricStatistics[] {
  return stories.map(({ segments }) =>
    addStatistics(
      segments.map(({ draft, en }) => measure.statistics({ hypothesis: draft, references: [en] })),
    ),
  );
}

function isSameText(one: RunStory, other: RunStory): boolean {
  const text = ({ segments }: RunStory) => JSON.stringify(segments.map(({ ar, en }) => [ar, en]));
  return text(one) === text(other);
}
