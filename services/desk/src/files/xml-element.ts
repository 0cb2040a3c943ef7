/** A piece of an XML file as it stands there: text, or an element with what is in it. */
export type XmlNode = string | XmlElement;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** element writes an element in short. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** elementsOf gives the elements of that name directly inside another. */
export function elementsOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** textOf joins all text inside an element, codes included. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** languageOf gives the language of an element in two letters, region and script left out; '' where none is named. */
export function languageOf({ attributes }: XmlElement): string {
  // `lang` is what TMX 1.1 and older tools write.
  const tag = (attributes['xml:lang'] ?? attributes['lang'] ?? '').toLowerCase();
  const [language = ''] = tag.split(/[-_]/);
  return THREE_LETTERS[language] ?? language;
}

// ISO 639-2 and 639-3, and the names that old tools write.
const THREE_LETTERS: Readonly<Record<string, string>> = {
  ara: 'ar',
  arb: 'ar',
  arabic: 'ar',
  eng: 'en',
  english: 'en',
};

/** serialised writes a node as XML that parses to the same node. */
export function serialised(node: XmlNode): string {
  if (typeof node === 'string') return node.replace(SPECIAL, escaped);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${value.replace(SPECIAL_IN_ATTRIBUTE, escaped)}"`)
    .join('');
  const inside = node.children.map(serialised).join('');
  return inside === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${inside}</${node.name}>`;
}

// A parser makes line feeds of bare carriage returns, and spaces of the white in attributes. What XML cannot
// hold is left out.
const SPECIAL = /[&<>\r\u0085\u2028]|[^\t\n\r\u0020-\uFFFD]/g;
const SPECIAL_IN_ATTRIBUTE = /[&<>"\r\n\t\u0085\u2028]|[^\t\n\r\u0020-\uFFFD]/g;

function escaped(character: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  const code = character.charCodeAt(0);
  return names[character] ?? (/[\t\n\r\u0085\u2028]/.test(character) ? `&#${code};` : '');
}
