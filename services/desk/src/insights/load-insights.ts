import type { InsightQuery, Insights } from '@dragoman/shared/contract';
import {
  countMostlyMachine,
  insightChoices,
  insightDistribution,
  insightEditors,
  insightFindings,
  insightKnowledge,
  insightMakers,
  insightPeriods,
  insightPrompts,
  insightSections,
  insightStages,
  insightStories,
  insightTotals,
  spendByDay,
  spendSettings,
  type Db,
  type InsightFilter,
} from '@dragoman/shared/db';
import { HTER_SIGNATURE, type Person } from '@dragoman/shared/domain';
import { insightSpan, type InsightSpan } from './insight-span.js';
import { sightOf } from './insight-sight.js';

/** loadInsights gathers what the stories of a span took, as far as a person may see it. */
export async function loadInsights(
  db: Db,
  asked: InsightQuery,
  person: Person,
  now: Date,
): Promise<Insights> {
  const sight = sightOf(person, asked.editor);
  const span = insightSpan(asked, now);
  const { from, to, since, before, step } = span;
  const everything = { since, before, section: null, model: null, prompt: null };
  const filter: InsightFilter = {
    since,
    before,
    section: asked.section ?? null,
    model: asked.model ?? null,
    prompt: asked.prompt ?? null,
    editor: sight.editor,
  };
  const stories = await insightStories(db, filter);
  const editors = await insightEditors(db, filter);
  const { editors: people, ...choices } = await insightChoices(db, {
    ...everything,
    editor: sight.scope === 'own' ? sight.editor : null,
  });
  return {
    from,
    to,
    step,
    scope: sight.scope,
    signature: `TER|${HTER_SIGNATURE}`,
    totals: await insightTotals(db, filter),
    periods: await insightPeriods(db, filter, step),
    prompts: await insightPrompts(db, filter),
    sections: await insightSections(db, filter),
    makers: await insightMakers(db, filter),
    editors: editors.filter(({ id }) => sight.names(id)),
    distribution: await insightDistribution(db, filter),
    stages: await insightStages(db, filter),
    findings: await insightFindings(db, filter),
    knowledge: await insightKnowledge(db, filter),
    stories: stories.map(({ editorId, ...story }) => ({
      ...story,
      editor: sight.names(editorId) ? story.editor : null,
    })),
    mostlyMachine: await countMostlyMachine(db, filter),
    spend: sight.scope === 'own' ? null : await spendOf(db, span),
    choices: { ...choices, editors: people.filter(({ id }) => sight.names(id)) },
  };
}

async function spendOf(db: Db, { from, to }: InsightSpan): Promise<Insights['spend']> {
  const { currency, budget } = await spendSettings(db);
  return { currency, budget, days: await spendByDay(db, from, to) };
}
