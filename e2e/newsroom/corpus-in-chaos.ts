import { setTimeout as sleep } from 'node:timers/promises';
import { answersWell, standInEnglish, type CorpusStory } from '@dragoman/shared/testing';
import type { Answer, HttpCaller } from './http-caller.js';
import { until, type Newsroom } from './open-newsroom.js';
import type { StandaloneProcess } from './run-standalone.js';

const draftedLimitMs = 120_000;
const engineMs = 350;

/** The translation that came of a story. */
export interface TakenIn {
  readonly story: CorpusStory;
  readonly translationId: string;
}

/** What the whole corpus became, and a desk that is up at the end. */
export interface AfterChaos {
  readonly taken: readonly TakenIn[];
  readonly desk: StandaloneProcess;
  /** How often a desk was ended with SIGKILL. */
  readonly kills: number;
}

/**
 * corpusInChaos sends every story at once to two desks of a newsroom, ends the desks with SIGKILL one
 * after the other, once both together, wipes the queue in between, and waits until all is drafted. The
 * sender does what content systems do: it sends again what got no answer.
 */
export async function corpusInChaos(
  newsroom: Newsroom,
  stories: readonly CorpusStory[],
  wipeQueue: () => Promise<void>,
): Promise<AfterChaos> {
  // An engine takes its time; without that nothing would be under way when a desk is killed.
  newsroom.engine.always(async (request, response) => {
    await sleep(engineMs);
    await answersWell()(request, response);
  });
  const desks = await Promise.all([newsroom.startDesk(), newsroom.startDesk()]);
  const origins = desks.map(({ origin }) => origin);
  const cms = newsroom.cms(origins[0] ?? '');
  const sending = Promise.all(
    stories.map((story, index) => sendUntilTaken(cms, story, [...origins, ...origins], index)),
  );
  let kills = 0;
  async function killAndReplace(places: readonly number[]): Promise<void> {
    await Promise.all(places.map((place) => desks[place]?.kill('SIGKILL')));
    kills += places.length;
    await wipeQueue();
    for (const place of places)
      desks[place] = await newsroom.startDesk({ PORT: String(desks[place]?.port) });
  }
  await sleep(400);
  await killAndReplace([0]);
  await sleep(500);
  await wipeQueue();
  await killAndReplace([1]);
  await sleep(500);
  await killAndReplace([0, 1]);
  await wipeQueue();

  const taken = await sending;
  await until(
    'every story is drafted',
    async () => {
      const waiting = await newsroom.database.db
        .selectFrom('translation')
        .select('id')
        .where('state', '!=', 'ready')
        .execute();
      return waiting.length === 0;
    },
    draftedLimitMs,
  );
  const [desk] = desks;
  if (!desk) throw new Error('No desk is left.');
  return { taken, desk, kills };
}

async function sendUntilTaken(
  cms: HttpCaller,
  story: CorpusStory,
  origins: readonly string[],
  index: number,
): Promise<TakenIn> {
  const [headline, ...body] = story.pairs.map(({ ar }) => ar);
  // Half of the stories come as plain text, half as blocks.
  const value =
    index % 2 === 0
      ? { format: 'text', value: body.join('\n\n') }
      : {
          format: 'blocks',
          value: body.map((text) => ({ kind: 'paragraph', text: [{ text }] })),
        };
  for (let attempt = index; ; attempt += 1) {
    const origin = origins[attempt % origins.length] ?? '';
    const answer = await cms
      .at(origin)
      .send('PUT', `/api/v1/sources/ar-edition/articles/${story.id}`, {
        json: { headline, body: value },
      })
      .catch((): Answer | null => null);
    if (answer && answer.status < 300)
      return { story, translationId: answer.body.translation.id as string };
    if (answer && answer.status < 500)
      throw new Error(`${story.id} was refused: ${JSON.stringify(answer.body)}`);
    await sleep(200);
  }
}

/** A translation that is not what the engine said of it, and why. */
export async function draftFaults(
  editor: HttpCaller,
  { story, translationId }: TakenIn,
): Promise<string[]> {
  const view = await editor.ok('GET', `/api/v1/translations/${translationId}`);
  const faults: string[] = [];
  if (view.state !== 'ready') faults.push(`${story.id} is ${view.state}`);
  if (view.segments.length !== story.pairs.length)
    faults.push(`${story.id}: ${view.segments.length} segments of ${story.pairs.length} pairs`);
  for (const { source, draft, target } of view.segments) {
    const expected = standInEnglish(source.plain).replaceAll(/\s+/g, ' ').trim();
    if (draft?.plain !== expected || target?.plain !== expected)
      faults.push(`${story.id}: ${draft?.origin} “${draft?.plain}” instead of “${expected}”`);
  }
  return faults;
}
