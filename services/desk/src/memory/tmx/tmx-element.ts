/** A piece of a TMX file as it stands there: text, or an element with what is in it. */
export type TmxNode = string | TmxElement;

export interface TmxElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TmxNode[];
}

/** element writes an element in short. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly TmxNode[] = [],
): TmxElement {
  return { name, attributes, children };
}

/** elementsOf gives the elements of that name directly inside another. */
export function elementsOf(parent: TmxElement, name: string): TmxElement[] {
  return parent.children.filter(
    (child): child is TmxElement => typeof child !== 'string' && child.name === name,
  );
}

/** textOf joins all text inside an element, codes included. */
export function textOf(node: TmxNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** propertyOf reads the first `prop` of one of these types, whatever the case they are written in. */
export function propertyOf(parent: TmxElement, ...types: readonly string[]): string | undefined {
  const found = elementsOf(parent, 'prop').find(({ attributes }) =>
    types.includes((attributes['type'] ?? '').toLowerCase()),
  );
  return found && textOf(found);
}

/** serialised writes a node as XML that parses to the same node. */
export function serialised(node: TmxNode): string {
  if (typeof node === 'string') return node.replace(SPECIAL, escaped);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${value.replace(SPECIAL_IN_ATTRIBUTE, escaped)}"`)
    .join('');
  const inside = node.children.map(serialised).join('');
  return inside === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${inside}</${node.name}>`;
}

// A parser makes line feeds of bare carriage returns, and spaces of the white in attributes.
const SPECIAL = /[&<>\r\u0085\u2028]/g;
const SPECIAL_IN_ATTRIBUTE = /[&<>"\r\n\t\u0085\u2028]/g;

function escaped(character: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return names[character] ?? `&#${character.charCodeAt(0)};`;
}
