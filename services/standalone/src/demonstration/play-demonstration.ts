import { setTimeout as sleep } from 'node:timers/promises';
import { askQuestion, createTerm, runCommand, type DeskDeps } from '@dragoman/desk';
import { acceptArticle, type IntakeDeps } from '@dragoman/intake';
import {
  contentHashOf,
  currentContent,
  translationLine,
  wholeSegments,
  type TranslationLine,
} from '@dragoman/shared/db';
import { plainOfParagraphs, type Command, type Role } from '@dragoman/shared/domain';
import { DEMONSTRATION_SOURCE, type DemonstrationNewsroom } from './demonstration-accounts.js';
import { demonstrationStories } from './demonstration-stories.js';
import type { DemonstrationStage, DemonstrationStory } from './demonstration-story.js';
import { demonstrationTerms } from './demonstration-terms.js';

const minute = 60_000;
const draftLimitMs = 120_000;

/** The commands that lead a story from `editing` to its stage, in order. */
const steps: Readonly<Record<DemonstrationStage, readonly Command[]>> = {
  queued: [],
  ready: [],
  editing: [],
  in_review: ['submit'],
  approved: ['submit', 'approve'],
  published: ['submit', 'approve', 'publish'],
};

/** What a play needs: the doors it goes through, who is there, and when to end. */
export interface Play {
  readonly desk: DeskDeps;
  readonly intake: IntakeDeps;
  readonly newsroom: DemonstrationNewsroom;
  readonly stopping: AbortSignal;
}

/**
 * playDemonstration hands the demonstration's stories in and takes each as far along the line as it
 * stands when the newsroom opens, through the same commands that people use. Started again after a
 * crash, it goes on where it was; once all are in place it never touches them again. When `stopping`
 * fires it ends, between two commands, by throwing.
 */
export async function playDemonstration(play: Play): Promise<void> {
  if (play.newsroom.isFilled) return;
  await teachTerms(play);
  const isOut = ({ stage }: DemonstrationStory) => stage === 'published';
  // What is out is in the memory, and the others' drafts are made with it.
  await playAll(play, demonstrationStories.filter(isOut));
  await playAll(
    play,
    demonstrationStories.filter((story) => !isOut(story)),
  );
  await play.newsroom.keepFilled();
}

async function playAll(play: Play, stories: readonly DemonstrationStory[]): Promise<void> {
  const ids = new Map<DemonstrationStory, string>();
  for (const story of stories) ids.set(story, await handInFirst(play.intake, play.newsroom, story));
  for (const [story, id] of ids) {
    if (story.stage === 'ready' || story.stage === 'queued') continue;
    await untilDrafted(play, id);
    await playStory(play, story, id);
  }
}

async function teachTerms({ desk, newsroom, stopping }: Play): Promise<void> {
  for (const term of demonstrationTerms) {
    stopping.throwIfAborted();
    // A run that was killed may have taught it already.
    const known = await desk.db
      .selectFrom('term')
      .select('id')
      .where('preferred', '=', term.preferred)
      .where('origin', '=', 'person')
      .executeTakeFirst();
    if (!known) await createTerm(desk, newsroom.personOf('admin'), term);
  }
}

async function handInFirst(
  intake: IntakeDeps,
  newsroom: DemonstrationNewsroom,
  story: DemonstrationStory,
): Promise<string> {
  const known = await intake.db
    .selectFrom('article')
    .innerJoin('translation', 'translation.article_id', 'article.id')
    .select('translation.id')
    .where('source_id', '=', DEMONSTRATION_SOURCE)
    .where('external_id', '=', story.externalId)
    .executeTakeFirst();
  if (known) return known.id;
  return handIn(intake, newsroom, story);
}

// The same Arabic twice is one version: a run that was killed may hand it in again.
async function handIn(
  intake: IntakeDeps,
  newsroom: DemonstrationNewsroom,
  story: DemonstrationStory,
): Promise<string> {
  const start = intake.now();
  const input = {
    url: story.url,
    publishedAt: new Date(start.getTime() - story.publishedAgoMinutes * minute).toISOString(),
    byline: story.byline,
    section: story.section,
    priority: story.priority,
    dueAt:
      story.dueInMinutes === undefined
        ? null
        : new Date(start.getTime() + story.dueInMinutes * minute).toISOString(),
    headline: story.headline,
    standfirst: story.standfirst,
    note: story.note ?? null,
    body: { format: 'blocks' as const, value: [...story.body] },
  };
  const { receipt } = await acceptArticle(
    intake,
    { kind: 'person', person: newsroom.personOf('submitter') },
    {
      name: { source: DEMONSTRATION_SOURCE, externalId: story.externalId },
      input,
      raw: Buffer.from(JSON.stringify(input)),
    },
  );
  return receipt.translation.id;
}

async function untilDrafted({ desk, stopping }: Play, id: string): Promise<void> {
  const deadline = Date.now() + draftLimitMs;
  for (;;) {
    const line = await translationLine(desk.db, id);
    if (!line || !['queued', 'drafting'].includes(line.state)) return;
    if (Date.now() > deadline) throw new Error(`The demonstration story ${id} was not drafted.`);
    await sleep(100, undefined, { signal: stopping });
  }
}

/** Gives one command as one of the newsroom's people, unless the play has to end. */
function give(
  play: Play,
  role: Role,
  id: string,
  command: Command,
  body: unknown,
): Promise<unknown> {
  play.stopping.throwIfAborted();
  return runCommand(play.desk, play.newsroom.personOf(role), id, command, body);
}

async function playStory(play: Play, story: DemonstrationStory, id: string): Promise<void> {
  const { desk, intake, newsroom } = play;
  const start = await translationLine(desk.db, id);
  if (start?.state === 'ready') await give(play, 'editor', id, 'claim', {});
  if (start?.state === 'ready' || start?.state === 'editing') await writeEnglish(play, story, id);
  await askArabicEdition(play, story, id);
  if (story.update) await handIn(intake, newsroom, { ...story, ...story.update });

  for (const command of steps[story.stage]) {
    const line = await translationLine(desk.db, id);
    if (!line || wasDone(command, line)) continue;
    if (command === 'submit') await give(play, 'editor', id, command, {});
    else {
      const contentHash = contentHashOf(await currentContent(desk.db, id));
      await give(play, 'approver', id, command, { contentHash });
    }
  }
}

// A run that was killed may have given the command already.
function wasDone(command: Command, { state, publication }: TranslationLine): boolean {
  if (command === 'submit') return state !== 'editing';
  return command === 'approve' ? state === 'approved' : publication !== 'none';
}

async function writeEnglish(play: Play, story: DemonstrationStory, id: string): Promise<void> {
  const segments = await wholeSegments(play.desk.db, id);
  for (const [index, { row }] of segments.entries()) {
    const edited = story.edited[index];
    if (!edited || edited.status === row.status) continue;
    if (edited.status === 'cut') {
      const reason = edited.note ?? 'Not for readers of the English edition.';
      await give(play, 'editor', id, 'cut', { segmentId: row.id, reason });
      continue;
    }
    await give(play, 'editor', id, 'save', {
      segmentId: row.id,
      version: row.target_version,
      paragraphs: edited.en,
      status: edited.status,
    });
    if (edited.note)
      await give(play, 'editor', id, 'comment', {
        segmentId: row.id,
        quote: plainOfParagraphs(edited.en).slice(0, 60),
        body: edited.note,
      });
    if (edited.remark)
      await give(play, 'approver', id, 'comment', {
        segmentId: row.id,
        ...edited.remark,
      });
  }
}

async function askArabicEdition(
  { desk, newsroom, stopping }: Play,
  story: DemonstrationStory,
  id: string,
): Promise<void> {
  stopping.throwIfAborted();
  const line = await translationLine(desk.db, id);
  // A run that was killed may have asked already.
  if (!line || line.open_questions > 0) return;
  const segments = await wholeSegments(desk.db, id);
  for (const [index, { asks }] of story.edited.entries()) {
    const segment = segments[index];
    if (asks !== undefined && segment)
      await askQuestion(desk, newsroom.personOf('editor'), id, {
        segmentId: segment.row.id,
        quote: null,
        body: asks,
      });
  }
}
