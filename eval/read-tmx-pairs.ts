import { SaxesParser } from 'saxes';

interface TmxPair {
  readonly ar: string;
  readonly en: string;
  readonly story?: string;
}

// Code that stands for formatting is not text.
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/**
 * readTmxPairs reads the Arabic–English pairs of a TMX 1.4 file in order, without their inline codes; a
 * property `story` of a unit tells its story. Units that lack a language are left out. Throws on XML
 * that cannot be read.
 */
export function readTmxPairs(text: string): TmxPair[] {
  const pairs: TmxPair[] = [];
  const parser = new SaxesParser();
  let [unit, language, inside, depth] = [new Map<string, string>(), '', '', 0];
  parser.on('error', (error) => {
    throw new Error(`This TMX file cannot be read: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'tu') unit = new Map();
    if (name === 'tuv') language = String(attributes['xml:lang'] ?? attributes['lang'] ?? '');
    if (name === 'seg') inside = `seg ${language.slice(0, 2).toLowerCase()}`;
    if (name === 'prop') inside = `prop ${String(attributes['type'] ?? '')}`;
    if (CODES.has(name)) depth += 1;
  });
  parser.on('text', (piece) => {
    if (inside !== '' && depth === 0) unit.set(inside, (unit.get(inside) ?? '') + piece);
  });
  parser.on('closetag', ({ name }) => {
    if (CODES.has(name)) depth -= 1;
    if (name === 'seg' || name === 'prop') inside = '';
    if (name !== 'tu') return;
    const [ar, en, story] = ['seg ar', 'seg en', 'prop story'].map((key) => unit.get(key));
    if (ar && en) pairs.push({ ar, en, ...(story === undefined ? {} : { story }) });
  });
  parser.write(text).close();
  return pairs;
}
