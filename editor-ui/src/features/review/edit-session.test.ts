import fc from 'fast-check';
import { plainOfParagraphs, type RichText, richTextOf } from '@dragoman/shared/domain';
import {
  dueAt,
  type EditSession,
  editSession,
  emptySession,
  type SessionEvent,
} from './edit-session.js';
import { journalEntryOf } from './journal-entry.js';
import { isUnsaved, type SegmentWork, type ServerText, textOf } from './segment-work.js';

const english = (text: string): RichText[] => [richTextOf(text)];
const server = (
  text: string,
  version = 1,
  status: ServerText['status'] = 'edited',
): ServerText => ({
  version,
  status,
  paragraphs: english(text),
});
const opened = (text = 'The herd came back first'): EditSession =>
  editSession(emptySession, { type: 'received', targets: new Map([['s1', server(text)]]) });
const typed = (text: string, at: number): SessionEvent => ({
  type: 'written',
  segmentId: 's1',
  text: { paragraphs: english(text), status: 'edited' },
  at,
});
const run = (session: EditSession, ...events: SessionEvent[]) =>
  events.reduce(editSession, session);
const segment = (session: EditSession): SegmentWork => {
  const work = session.segments.get('s1');
  if (!work) throw new Error('s1 is gone');
  return work;
};
const shown = (session: EditSession) => plainOfParagraphs(textOf(segment(session)).paragraphs);
const sent: SessionEvent = { type: 'sent', segmentId: 's1', opId: 'op1' };
const acknowledged = (version: number): SessionEvent => ({
  type: 'acknowledged',
  segmentId: 's1',
  opId: 'op1',
  version,
  status: 'edited',
  at: 2_000,
});
const stale = (theirs: ServerText, base: string): SessionEvent => ({
  type: 'stale',
  segmentId: 's1',
  theirs,
  base: english(base),
  at: 3_000,
});

describe('when a save goes out', () => {
  it('waits for a pause of 800 ms, and no longer than 5 s', () => {
    let session = run(opened(), typed('a', 1_000));
    expect(dueAt(segment(session))).toBe(1_800);
    for (let at = 1_500; at < 9_000; at += 500) session = run(session, typed(`a${at}`, at));
    expect(dueAt(segment(session))).toBe(6_000);
  });

  it('goes at once on leaving the field', () => {
    const session = run(opened(), typed('a', 1_000), { type: 'hurried', segmentId: 's1' });
    expect(dueAt(segment(session))).toBeLessThanOrEqual(1_000);
  });

  it('never sends a second save of a segment before the first is answered', () => {
    const session = run(opened(), typed('a', 1_000), sent, typed('ab', 1_100));
    expect(dueAt(segment(session))).toBe(Infinity);
    expect(dueAt(segment(run(session, acknowledged(2))))).toBe(1_900);
  });

  it('tries again with the same save after longer and longer waits when nothing answers', () => {
    let session = run(opened(), typed('a', 0), sent);
    const waits: number[] = [];
    for (let at = 10_000; at < 60_000; at += 10_000) {
      session = run(session, { type: 'unreachable', segmentId: 's1', at });
      waits.push(dueAt(segment(session)) - at);
      session = run(session, { ...sent, opId: 'another' });
      expect(segment(session).flight?.opId).toBe('op1');
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
    expect(session.offlineSince).toBe(10_000);
    expect(run(session, acknowledged(2)).offlineSince).toBeNull();
  });
});

describe('what the server says', () => {
  it('is taken where nothing is unsaved, and waits where something is', () => {
    const news: SessionEvent = {
      type: 'received',
      targets: new Map([['s1', server('Theirs', 2)]]),
    };
    expect(shown(run(opened(), news))).toBe('Theirs');
    expect(shown(run(opened(), typed('Mine', 0), news))).toBe('Mine');
  });

  it('never swallows a space typed at the end of a saved line', () => {
    const session = run(opened(), typed('Mine ', 0), sent, acknowledged(2), {
      type: 'received',
      targets: new Map([['s1', server('Mine', 2)]]),
    });
    expect(shown(session)).toBe('Mine ');
  });

  it('joins another person’s words with mine where they differ, and saves the result', () => {
    const base = 'The herd came back first';
    const session = run(
      opened(base),
      typed('The herd came back last', 0),
      sent,
      stale(server('The flock came back first', 2), base),
    );
    expect(shown(session)).toBe('The flock came back last');
    expect(segment(session)).toMatchObject({ server: { version: 2 }, conflict: null });
    expect(dueAt(segment(session))).toBeLessThan(Infinity);
  });

  it('keeps both texts where the same words changed, until a person decides', () => {
    const theirs = server('The flock came back first', 2);
    const session = run(
      opened(),
      typed('The cattle came back first', 0),
      sent,
      stale(theirs, 'The herd came back first'),
    );
    expect(segment(session).conflict).toMatchObject({ theirs });
    expect(shown(session)).toBe('The cattle came back first');
    expect(dueAt(segment(session))).toBe(Infinity);

    const mine = run(session, {
      type: 'decided',
      segmentId: 's1',
      paragraphs: english('The cattle came back first'),
      at: 9,
    });
    expect(segment(mine)).toMatchObject({
      conflict: null,
      server: { version: 2 },
      local: { status: 'edited' },
    });
    const yours = run(session, {
      type: 'decided',
      segmentId: 's1',
      paragraphs: theirs.paragraphs,
      at: 9,
    });
    expect(isUnsaved(segment(yours))).toBe(false);
  });

  it('keeps words that the server refuses', () => {
    const session = run(opened(), typed('Mine', 0), sent, {
      type: 'refused',
      segmentId: 's1',
      refusal: { code: 'not_allowed_now', detail: 'It was submitted.' },
    });
    expect(shown(session)).toBe('Mine');
    expect(dueAt(segment(session))).toBe(Infinity);
  });

  it('keeps words of a segment that is no more', () => {
    const session = run(opened(), typed('Mine', 0), { type: 'received', targets: new Map() });
    expect(session.orphans.map((entry) => entry.segmentId)).toEqual(['s1']);
  });
});

describe('the journal', () => {
  it('brings back after a crash exactly what was on the screen, whatever had happened before', () => {
    const event = fc.oneof(
      fc
        .tuple(fc.constantFrom('The herd', 'The herd came', 'A flock '), fc.nat(9_999))
        .map(([text, at]) => typed(text, at)),
      fc.constant(sent),
      fc.constant<SessionEvent>({ type: 'unreachable', segmentId: 's1', at: 10 }),
      fc.integer({ min: 2, max: 9 }).map(acknowledged),
      fc.constant(stale(server('The flock came back first', 9), 'The herd came back first')),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const before = run(opened(), ...events);
        const entry = journalEntryOf('s1', segment(before));
        fc.pre(entry !== null);
        const after = run(opened(), {
          type: 'replayed',
          entries: entry ? [entry] : [],
          at: 50_000,
        });
        expect(shown(after)).toBe(shown(before));
        expect(segment(after).flight?.opId).toBe(segment(before).flight?.opId);
        expect(dueAt(segment(after))).toBeLessThanOrEqual(50_000);
      }),
    );
  });
});
