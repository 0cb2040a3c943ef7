import fc from 'fast-check';
import type { ExportedUnit } from '@dragoman/shared/db';
import { normaliseRichText, plainOf, type Mark, type RichText } from '@dragoman/shared/domain';
import type { XmlPiece } from '../../files/read-xml-pieces.js';
import { readTmx } from './read-tmx.js';
import { unitOfTmx } from './unit-of-tmx.js';
import { writeTmx } from './write-tmx.js';

const file = { importId: '00000000-0000-4000-8000-000000000000', name: 'a.tmx' };

async function* bytesOf(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function read(text: string | Uint8Array, size?: number): Promise<XmlPiece[]> {
  const pieces: XmlPiece[] = [];
  for await (const piece of readTmx(bytesOf(text, size))) pieces.push(piece);
  return pieces;
}
async function write(units: readonly ExportedUnit[]): Promise<string> {
  const pieces: string[] = [];
  async function* each() {
    yield* units;
  }
  for await (const piece of writeTmx(each())) pieces.push(piece);
  return pieces.join('');
}
async function taken(text: string | Uint8Array) {
  const [unit] = (await read(text)).filter(({ element }) => element.name === 'tu');
  const read1 = unitOfTmx(unit!.element, file);
  if ('refused' in read1) throw new Error(read1.refused);
  return read1.unit;
}
const tmx = (body: string, head = '<?xml version="1.0"?>') =>
  `${head}<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="*all*"/><body>${body}</body></tmx>`;
const tu = (ar: string, en: string, more = '') =>
  `<tu>${more}<tuv xml:lang="ar"><seg>${ar}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;

const wordOf = (letters: string) =>
  fc
    .stringMatching(new RegExp(`^[${letters}&<>"'«» ]{1,12}$`))
    .filter((text) => text.trim() !== '');
const word = wordOf('ا-ي');
const mark = fc.constantFrom<Mark>(
  { type: 'strong' },
  { type: 'em' },
  { type: 'link', href: 'https://example.org/?a=1&b="2"' },
);
const paragraphOf = (said: fc.Arbitrary<string>): fc.Arbitrary<RichText> =>
  fc
    .array(
      fc.record({
        text: said,
        marks: fc.uniqueArray(mark, { maxLength: 2, selector: (m) => m.type }),
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((runs) => normaliseRichText(runs.map(({ text, marks }) => ({ text: text.trim(), marks }))))
    .filter((runs) => plainOf(runs).trim() !== '');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value);
const unit: fc.Arbitrary<ExportedUnit> = fc
  .record({
    id: fc.uuid(),
    arabic_marked: fc.array(paragraphOf(word), { minLength: 1, maxLength: 3 }),
    english: fc.array(paragraphOf(wordOf('a-z')), { minLength: 1, maxLength: 3 }),
    previous_arabic: optional(word),
    next_arabic: optional(word),
    reviewed: fc.boolean(),
    story: optional(word),
    author: optional(word),
    approved_at: optional(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
    ),
    revision_number: optional(fc.nat()),
  })
  .map((made) => ({
    ...made,
    number: 1,
    arabic: made.arabic_marked.map(plainOf).join('\n'),
    origin: 'desk' as const,
    source_id: 'ar-edition',
    translation_id: made.id,
    segment_id: made.id,
    approver_name: made.author,
    tmx: null,
  }));

describe('TMX', () => {
  it('out, in and out again is the same file, byte for byte, with its texts and marks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 3 }), async (units) => {
        const first = await write(units);
        const pieces = (await read(first, 11)).filter(({ element }) => element.name === 'tu');
        const back = pieces.map(({ element }, index) => {
          const found = unitOfTmx(element, file);
          if ('refused' in found) throw new Error(found.refused);
          const { reviewed, approved_at: at } = units[index]!;
          expect(found.unit.english.map(normaliseRichText)).toEqual(units[index]?.english);
          expect(found.unit).toMatchObject({ reviewed, arabic: units[index]?.arabic });
          expect(found.unit.approved_at ?? null).toEqual(
            at && new Date(Math.floor(+at / 1000) * 1000),
          );
          return { ...units[index]!, tmx: JSON.parse(JSON.stringify(found.unit.tmx)) };
        });
        expect(await write(back)).toBe(first);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps codes, properties, notes, people and other languages it does not know', async () => {
    const foreign =
      '<tu tuid="7" changedate="20240102T030405Z" changeid="LAILA" usagecount="3"><note>ask &amp; check</note>' +
      '<prop type="x-ICE">yes</prop><tuv xml:lang="AR-SA" creationid="OMAR"><prop type="x-quality">9</prop>' +
      '<seg>قال <bpt i="1" x="1">{\\b </bpt>الوزير<ept i="1">}</ept><ph x="2" assoc="p">{\\tab}</ph> <it pos="begin">&lt;u&gt;</it>' +
      '<hi type="bold">نعم <sub>note</sub></hi></seg></tuv><tuv xml:lang="fr"><seg>oui</seg></tuv>' +
      '<tuv lang="EN_us"><seg>The <hi type="bold">minister</hi> said <bpt i="4">&lt;a href="https://x.org/?a=1&amp;amp;b=2"&gt;</bpt>yes<ept i="4">&lt;/a&gt;</ept></seg></tuv></tu>';
    const [, piece] = await read(tmx(foreign));
    const found = unitOfTmx(piece!.element, file);
    expect(found).toMatchObject({
      ours: '7',
      unit: {
        arabic: 'قال الوزير نعم',
        author: 'LAILA',
        approved_at: new Date('2024-01-02T03:04:05Z'),
        english: [
          [
            { text: 'The ' },
            { text: 'minister', marks: [{ type: 'strong' }] },
            { text: ' said ' },
            { text: 'yes', marks: [{ type: 'link', href: 'https://x.org/?a=1&b=2' }] },
          ],
        ],
      },
    });
    const kept = 'unit' in found ? found.unit.tmx : null;
    const written = await write([{ tmx: kept } as unknown as ExportedUnit]);
    // `lang` is of TMX 1.1; what is written says 1.4.
    expect(written).toContain(foreign.replace('<tuv lang', '<tuv xml:lang'));
  });

  it.each<[string, (text: string) => Uint8Array]>([
    ['UTF-16, little end first, with its mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    [
      'UTF-16, big end first, with its mark',
      (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    ],
    ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ])('reads %s', async (_, encoded) => {
    const text = tmx(tu('هدنة', 'Truce'), '<?xml version="1.0" encoding="UTF-16"?>');
    expect(await taken(encoded(text))).toMatchObject({
      arabic: 'هدنة',
      english: [[{ text: 'Truce' }]],
    });
  });

  it('reads the neighbours as OmegaT and memoQ write them, and a break as a paragraph', async () => {
    const props =
      '<prop type="prev">قبل</prop><prop type="x-context-post">&lt;seg&gt;بعد&lt;/seg&gt;</prop>';
    expect(
      await taken(
        tmx(tu('واحد<ph>&lt;br/&gt;</ph>اثنان', 'One\n   and <ph type="lb"/>two', props)),
      ),
    ).toMatchObject({
      arabic: 'واحد\nاثنان',
      english: [[{ text: 'One and' }], [{ text: 'two' }]],
      previous_arabic: 'قبل',
      next_arabic: 'بعد',
    });
  });

  it.each<[string, RegExp]>([
    ['<tu><tuv xml:lang="ar"><seg>قال</seg></tuv></tu>', /no English.*It has ar\./],
    [
      '<tu><tuv><seg>قال</seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu>',
      /no Arabic.*It has en\./,
    ],
    [tu('', 'x'), /Arabic is empty/],
    [tu('قال', '<ph>x</ph>'), /English is empty/],
    [tu('he said', 'قال'), /swapped/],
  ])('passes over %s', async (body, why) => {
    const [, piece] = await read(tmx(body), 4_096);
    expect(unitOfTmx(piece!.element, file)).toMatchObject({ refused: expect.stringMatching(why) });
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['a broken file', tmx('\n<tu>\n<tuv>').slice(0, 120), /^Line \d/],
    ['another kind of XML', '<xliff/>', /no TMX file.*<xliff>/],
    ['no XML at all', 'not xml', /^Line 1/],
    [
      'an entity of its own',
      '<!DOCTYPE tmx [<!ENTITY a "aaaa">]><tmx><body>\n<tu>&a;</tu></body></tmx>',
      /^Line 2.*entity/,
    ],
    ['endless nesting', `<tmx><body><tu>${'<hi>'.repeat(60)}`, /nested deeper/],
    ['an endless unit', `<tmx><body><tu><note>${'x'.repeat(600_000)}`, /larger than/],
    ['nothing', '', /empty/],
    ['a packed file', 'PK\u0003\u0004', /zip/],
    [
      'what is no UTF-8',
      Buffer.from(tmx(`\n${tu('قرار', 'caf\u00E9')}`).replace('قرار', 'x'), 'latin1'),
      /^Line 2.*UTF-8/,
    ],
    ['an unknown encoding', '<?xml version="1.0" encoding="klingon"?><tmx/>', /klingon/],
  ])('refuses %s and says where', async (_, text, why) => {
    await expect(read(text, 4_096)).rejects.toThrow(why);
  });
});
