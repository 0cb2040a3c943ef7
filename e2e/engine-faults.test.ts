import {
  answersWell,
  busy,
  declines,
  duplicates,
  filtered,
  hangs,
  htmlError,
  invents,
  leavesOut,
  marksUp,
  noChoices,
  refusesInWords,
  resetsConnection,
  serverError,
  standInEnglish,
  truncated,
  unauthorised,
  type EngineBehaviour,
} from '@dragoman/shared/testing';
import type { HttpCaller } from './newsroom/http-caller.js';
import { openNewsroom, until, type Newsroom } from './newsroom/open-newsroom.js';
import type { StandaloneProcess } from './newsroom/run-standalone.js';

const paragraphs = [
  'قالت بلدية صيدا إن أعمال إصلاح الكورنيش تبدأ الأسبوع المقبل.',
  'وأضافت أن المرحلة الأولى تشمل ٣ كيلومترات من الرصيف البحري.',
  'ويخشى أصحاب المقاهي أن تطول الأعمال حتى الصيف.',
];

interface View {
  readonly segments: readonly {
    readonly draft: { readonly origin: string; readonly plain: string };
    readonly target: { readonly plain: string } | null;
    readonly source: { readonly plain: string };
    readonly drafting: boolean;
  }[];
}

interface Seen {
  readonly at: number;
  readonly authorization: string | undefined;
}

/** Longer than the other stories take that are drafted while one hangs. */
const stallSeconds = 15;

let newsroom: Newsroom;
let desk: StandaloneProcess;
let cms: HttpCaller;
let editor: HttpCaller;
/** What the engine does with requests about a story: each behaviour once, the last one for ever. */
const script = new Map<string, EngineBehaviour[]>();
const seen = new Map<string, Seen[]>();

beforeAll(async () => {
  newsroom = await openNewsroom({ ENGINE_STALL_SECONDS: String(stallSeconds) });
  const well = answersWell();
  newsroom.engine.always((request, response) => {
    const whole = request.body.messages.map(({ content }) => content).join('\n');
    const name = [...script.keys()].find((key) => whole.includes(`(${key})`));
    if (name === undefined) return well(request, response);
    const times = seen.get(name) ?? [];
    seen.set(name, [...times, { at: Date.now(), authorization: request.headers.authorization }]);
    const behaviours = script.get(name) ?? [];
    const behaviour = behaviours.length > 1 ? behaviours.shift() : behaviours[0];
    return (behaviour ?? well)(request, response);
  });
  desk = await newsroom.startDesk();
  cms = newsroom.cms(desk.origin);
  editor = await newsroom.signIn(desk.origin, 'editor');
}, 90_000);
afterAll(() => newsroom.close());

/** send hands in a story whose requests the engine treats like this, and gives its path. */
async function send(name: string, ...behaviours: EngineBehaviour[]): Promise<string> {
  script.set(name, behaviours);
  const { translation } = await cms.ok('PUT', `/api/v1/sources/ar-edition/articles/${name}`, {
    headline: `صيدا تصلح كورنيشها البحري بعد العاصفة (${name})`,
    body: { format: 'text', value: paragraphs.join('\n\n') },
  });
  return `/api/v1/translations/${translation.id}`;
}

const isReady = (path: string) => async () => {
  const view = await editor.ok('GET', path);
  return view.state === 'ready' && view;
};

/** outcome gives, for each segment, `drafted` or `not_drafted`; other text than the engine's good one fails. */
function outcome(view: View): string[] {
  expect(view.segments).toHaveLength(4);
  return view.segments.map((segment) => {
    const { draft, target, source, drafting } = segment;
    expect(drafting).toBe(false);
    if (draft.origin === 'not_drafted') {
      expect([draft.plain, target?.plain ?? '']).toEqual(['', '']);
      return 'not_drafted';
    }
    expect(draft.plain).toBe(standInEnglish(source.plain));
    expect(target?.plain).toBe(draft.plain);
    return 'drafted';
  });
}

const whole = ['drafted', 'drafted', 'drafted', 'drafted'];
const nothing = ['not_drafted', 'not_drafted', 'not_drafted', 'not_drafted'];

describe('an engine that fails', () => {
  let hanging: string;
  let hangingSince: number;

  it('hangs on one story, and drafts the others meanwhile', async () => {
    hangingSince = Date.now();
    hanging = await send('hangs', hangs, answersWell());
    const other = await send('beside-it');
    expect(outcome(await until('the other is drafted', isReady(other)))).toEqual(whole);
    expect((await editor.ok('GET', hanging)).state).toBe('drafting');
  }, 40_000);

  const passing: [string, EngineBehaviour][] = [
    ['server-error', serverError],
    ['html-error', htmlError],
    ['reset', resetsConnection],
    ['truncated', truncated()],
    ['truncated-unsaid', truncated(0.5, 'stop')],
    ['missing-ids', leavesOut(1, 2)],
    ['invented-beside', invents()],
    ['invented-only', invents({ only: true })],
    ['said-twice', duplicates],
    ['markup', marksUp],
    ['no-choices', noChoices],
    ['refuses-once', refusesInWords],
  ];

  it('recovers: every story is drafted to its last segment, with nothing foreign in it', async () => {
    const sent = await Promise.all(
      passing.map(async ([name, behaviour]) => {
        return [name, await send(name, behaviour, answersWell())] as const;
      }),
    );
    const outcomes = new Map<string, string[]>();
    for (const [name, path] of sent) {
      const view = await until(`${name} is drafted`, isReady(path), 60_000);
      outcomes.set(name, outcome(view));
      expect(view.failure).toBeNull();
      expect(seen.has(name)).toBe(true);
    }
    expect(Object.fromEntries(outcomes)).toEqual(
      Object.fromEntries(passing.map(([name]) => [name, whole])),
    );
    expect((await editor.ok('GET', '/api/v1/engine')).paused).toBeNull();
  }, 90_000);

  it('never gives in: what it refuses for ever goes to the editor as not drafted', async () => {
    const stubborn: [string, EngineBehaviour][] = [
      ['refuses-in-words', refusesInWords],
      ['declines', declines],
      ['content-filter', filtered],
      ['invents-for-ever', invents({ only: true })],
      ['truncates-for-ever', truncated(0.05)],
    ];
    const paths = await Promise.all(stubborn.map(([name, behaviour]) => send(name, behaviour)));
    for (const [index, path] of paths.entries()) {
      const view = await until(`${stubborn[index]?.[0]} is given up`, isReady(path), 60_000);
      expect([stubborn[index]?.[0], outcome(view)]).toEqual([stubborn[index]?.[0], nothing]);
      const kinds = view.segments.flatMap(({ findings }: { findings: { kind: string }[] }) =>
        findings.map(({ kind }) => kind),
      );
      expect(kinds.filter((kind: string) => kind === 'not_drafted')).toHaveLength(4);
      expect(view.allowed).toContain('claim');
    }
    const marked = await until(
      'markup is refused',
      isReady(await send('marks-up-for-ever', marksUp)),
    );
    // The first segment of every reply is marked up: no reply is without one, and none is stored.
    expect(outcome(marked)).toContain('not_drafted');
  }, 90_000);

  it('is busy: it is left alone as long as it says, and no attempt is spent', async () => {
    const path = await send('busy', busy('3'), busy('2'), answersWell());
    expect(outcome(await until('it is drafted', isReady(path), 40_000))).toEqual(whole);
    const [first, second, third] = (seen.get('busy') ?? []).map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(2_950);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(1_950);
    const row = await newsroom.database.db
      .selectFrom('translation')
      .select(['draft_attempts', 'failure'])
      .where('id', '=', path.split('/').at(-1) ?? '')
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ draft_attempts: 0, failure: null });
  }, 60_000);

  it('takes no key: drafting pauses, says why, and goes on when somebody resumes it', async () => {
    const path = await send('wrong-key', unauthorised, answersWell());
    const { paused } = await until('drafting pauses', async () => {
      const state = await editor.ok('GET', '/api/v1/engine');
      return state.paused !== null && state;
    });
    expect(paused.message).toMatch(/API key/i);
    expect(paused.message).not.toContain('sk-of-this-suite');
    const behind = await send('waits-behind');
    const waiting = await editor.ok('GET', path);
    expect(['queued', 'drafting']).toContain(waiting.state);
    expect(seen.get('waits-behind')).toBeUndefined();
    expect((await editor.ok('GET', '/api/v1/me')).engine.paused.reason).toBe(paused.reason);

    await editor.ok('POST', '/api/v1/engine/resume', {});
    for (const each of [path, behind])
      expect(outcome(await until('it is drafted', isReady(each), 40_000))).toEqual(whole);
    expect((await editor.ok('GET', '/api/v1/engine')).paused).toBeNull();
  }, 90_000);

  it('was cut off where it hung, and the story drafted at the second try', async () => {
    const view = await until('the hanging story is drafted', isReady(hanging), 80_000);
    expect(outcome(view)).toEqual(whole);
    const [first, second] = (seen.get('hangs') ?? []).map(({ at }) => at);
    expect((first ?? 0) - hangingSince).toBeLessThan(20_000);
    const waited = (second ?? 0) - (first ?? 0);
    expect(waited).toBeGreaterThanOrEqual(stallSeconds * 1_000);
    expect(waited).toBeLessThan((stallSeconds + 20) * 1_000);
  }, 90_000);

  it('took nothing with it: one draft a segment, none that nobody asked for', async () => {
    const { db } = newsroom.database;
    const drafts = await db.selectFrom('draft').select(['segment_id', 'plain']).execute();
    expect(new Set(drafts.map((draft) => draft.segment_id)).size).toBe(drafts.length);
    for (const { plain } of drafts)
      expect(plain).not.toMatch(/not hold|another text|<|\*\*|sorry|translate/i);
    expect(desk.ended()).toBeNull();
    expect(desk.output()).not.toContain('sk-of-this-suite');
  });
});
