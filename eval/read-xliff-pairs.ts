import { SaxesParser } from 'saxes';
import { decodeXml } from '@dragoman/desk';
import { arabicShare } from '@dragoman/shared/domain';

interface XliffPair {
  readonly ar: string;
  readonly en: string;
  readonly story: string;
}

const UNITS = new Set(['trans-unit', 'unit']);
// Code that stands for formatting is not text; other renderings of a unit are not its own.
const PASSED_OVER = new Set(['bpt', 'ept', 'ph', 'it', 'alt-trans', 'matches', 'match', 'notes']);

/**
 * readXliffPairs reads the pairs of an XLIFF file, 1.2 or 2.x, in order: a unit is a pair, a `file` a story.
 * Which side is Arabic is seen by its letters. Units without a translation are left out. Throws on XML that
 * cannot be read.
 */
export async function readXliffPairs(bytes: Uint8Array): Promise<XliffPair[]> {
  const pairs: XliffPair[] = [];
  const parser = new SaxesParser();
  let unit = { source: '', target: '' };
  let [story, within, passed] = ['all', '', 0];
  parser.on('error', (error) => {
    throw new Error(`This XLIFF file cannot be read: ${error.message}`);
  });
  parser.on('opentag', ({ name: prefixed, attributes }) => {
    const name = bare(prefixed);
    if (PASSED_OVER.has(name)) passed += 1;
    if (passed > 0) return;
    if (name === 'file') story = attributes['original'] ?? attributes['id'] ?? 'all';
    if (UNITS.has(name)) unit = { source: '', target: '' };
    if (name === 'source' || name === 'target') within = name;
  });
  const write = (text: string): void => {
    if (passed === 0 && (within === 'source' || within === 'target')) unit[within] += text;
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('closetag', ({ name: prefixed }) => {
    const name = bare(prefixed);
    if (PASSED_OVER.has(name)) passed -= 1;
    else if (passed > 0) return;
    else if (name === 'source' || name === 'target') within = '';
    // Between two sentences of a unit stands white space that not every tool translates.
    else if (name === 'ignorable') unit = { source: `${unit.source} `, target: `${unit.target} ` };
    else if (UNITS.has(name)) pairs.push(...pairOf(unit, story));
  });
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  for await (const text of decodeXml(once())) parser.write(text);
  parser.close();
  return pairs;
}

function pairOf({ source, target }: { source: string; target: string }, story: string) {
  const [left, right] = [source, target].map((text) => text.replace(/\s+/g, ' ').trim());
  if (!left || !right) return [];
  return arabicShare(left) >= arabicShare(right)
    ? [{ ar: left, en: right, story }]
    : [{ ar: right, en: left, story }];
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
