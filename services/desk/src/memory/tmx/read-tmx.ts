import { readXmlPieces, type XmlPiece } from '../../files/read-xml-pieces.js';
import type { XmlElement, XmlNode } from '../../files/xml-element.js';

const wish = {
  called: 'TMX',
  roots: ['tmx'],
  pieces: ['header', 'tu'],
  // Larger than any paragraph with all that tools write about it.
  largest: 500_000,
} as const;

/**
 * readTmx reads a TMX file piece by piece: its header, then its units, each as it stands there but for the
 * white space that lays them out. What is no well-formed TMX is refused with the line.
 */
export async function* readTmx(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<XmlPiece> {
  for await (const { line, element } of readXmlPieces(bytes, wish))
    yield { line, element: withoutLayout(element) };
}

/** Between the parts of a unit white space is layout; within text it is text. */
const PARTS = new Set(['tu', 'tuv', 'header', 'ude']);

function withoutLayout(found: XmlElement): XmlElement {
  const element = withLanguage(found);
  if (!PARTS.has(element.name)) return element;
  const children = element.children
    .filter((child) => typeof child !== 'string' || child.trim() !== '')
    .map((child): XmlNode => (typeof child === 'string' ? child : withoutLayout(child)));
  return { ...element, children };
}

const NAMES_LANGUAGE = new Set(['tuv', 'note', 'prop']);

/** TMX 1.1 writes `lang` where 1.4 asks for `xml:lang`: what goes out again is of 1.4. */
function withLanguage(element: XmlElement): XmlElement {
  const { lang, ...attributes } = element.attributes;
  if (lang === undefined || !NAMES_LANGUAGE.has(element.name)) return element;
  return { ...element, attributes: { 'xml:lang': lang, ...attributes } };
}
