import { z } from 'zod';
import { SpendDay, SpendSettings } from './spend-contract.js';

const count = z.number().int().nonnegative();
const share = z.number().min(0).nullable();

/** Which publications: those first published on these UTC days, both included; twelve weeks unless told. */
export const InsightQuery = z.strictObject({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  section: z.string().max(200).optional(),
  model: z.string().max(200).optional(),
  prompt: z.string().max(200).optional(),
  /** A person's id: one's own, or anybody's for an admin. */
  editor: z.string().max(100).optional(),
});
export type InsightQuery = z.infer<typeof InsightQuery>;

/** What a group of stories took. Null where no story of it can tell. */
export const InsightFigures = z.strictObject({
  stories: count,
  /** Words published. */
  words: count,
  /** HTER, edits a word: of the story in the middle, and of those a quarter from either end. */
  hter: share,
  hterLower: share,
  hterUpper: share,
  /** Of the segments that had a draft, those published as drafted; 0–1. */
  untouched: share,
  /** 0–100, mean of the stories: the draft against what was published. */
  chrf: share,
  bleu: share,
  /** Active editing. */
  minutesPerThousandWords: share,
});
export type InsightFigures = z.infer<typeof InsightFigures>;

export const InsightPeriod = InsightFigures.extend({ start: z.iso.date() });
export type InsightPeriod = z.infer<typeof InsightPeriod>;

export const InsightSection = InsightFigures.extend({
  section: z.string().nullable(),
  /** HTER of the earlier and the later half of the span. */
  earlier: share,
  later: share,
});
export type InsightSection = z.infer<typeof InsightSection>;

export const InsightMaker = InsightFigures.extend({
  engine: z.string().nullable(),
  model: z.string().nullable(),
  promptVersion: z.string().nullable(),
  /** Millionths of the desk's currency; null where no price is known. */
  costMicrosPerStory: share,
});
export type InsightMaker = z.infer<typeof InsightMaker>;

export const InsightEditor = InsightFigures.extend({ id: z.string(), name: z.string() });
export type InsightEditor = z.infer<typeof InsightEditor>;

/** Segments whose HTER is above `from` and at most `to`; the first holds those without an edit. */
export const InsightBin = z.strictObject({
  from: z.number(),
  to: z.number().nullable(),
  segments: count,
});
export type InsightBin = z.infer<typeof InsightBin>;

export const InsightFinding = z.strictObject({
  kind: z.string(),
  /** In drafts. */
  raised: count,
  /** Gone from the published text. */
  mended: count,
  dismissed: count,
});
export type InsightFinding = z.infer<typeof InsightFinding>;

/** A term or memory unit that drafts were made with. */
export const InsightKnowledge = z.strictObject({
  kind: z.enum(['term', 'memory']),
  id: z.string(),
  ar: z.string(),
  en: z.string(),
  used: count,
  /** Drafts that said it. */
  followed: count,
  /** Published texts that say it; for memory, segments published as drafted. */
  kept: count,
});
export type InsightKnowledge = z.infer<typeof InsightKnowledge>;

export const InsightStory = z.strictObject({
  translationId: z.string(),
  headline: z.string(),
  slug: z.string(),
  publishedAt: z.string(),
  section: z.string().nullable(),
  /** Told to the editor in question and to admins. */
  editor: z.string().nullable(),
  model: z.string().nullable(),
  promptVersion: z.string().nullable(),
  words: count,
  hter: share,
  chrf: share,
  bleu: share,
  untouched: share,
  minutes: z.number().nonnegative(),
});
export type InsightStory = z.infer<typeof InsightStory>;

/** Medians of whole seconds. */
export const InsightStages = z.strictObject({
  stories: count,
  drafting: share,
  waiting: share,
  editing: share,
  review: share,
  release: share,
});
export type InsightStages = z.infer<typeof InsightStages>;

export const Insights = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  step: z.enum(['day', 'week', 'month']),
  /** `own` shows an editor their own stories alone. */
  scope: z.enum(['desk', 'own']),
  signature: z.string(),
  totals: InsightFigures,
  periods: z.array(InsightPeriod),
  /** The day each prompt version first drafted a story of the span. */
  prompts: z.array(z.strictObject({ promptVersion: z.string(), day: z.iso.date() })),
  sections: z.array(InsightSection),
  makers: z.array(InsightMaker),
  editors: z.array(InsightEditor),
  distribution: z.array(InsightBin),
  stages: InsightStages,
  findings: z.array(InsightFinding),
  knowledge: z.array(InsightKnowledge),
  stories: z.array(InsightStory),
  /** Published with more than four fifths of the drafted segments unchanged. */
  mostlyMachine: count,
  /** Null for who sees their own stories alone. */
  spend: z
    .strictObject({
      currency: SpendSettings.shape.currency,
      budget: SpendSettings.shape.budget,
      days: z.array(SpendDay),
    })
    .nullable(),
  choices: z.strictObject({
    sections: z.array(z.string()),
    models: z.array(z.string()),
    prompts: z.array(z.string()),
    editors: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  }),
});
export type Insights = z.infer<typeof Insights>;
