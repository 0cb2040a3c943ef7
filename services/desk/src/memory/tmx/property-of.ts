import { elementsOf, textOf, type XmlElement } from '../../files/xml-element.js';

/** propertyOf reads the first `prop` of one of these types, whatever the case they are written in. */
export function propertyOf(parent: XmlElement, ...types: readonly string[]): string | undefined {
  const found = elementsOf(parent, 'prop').find(({ attributes }) =>
    types.includes((attributes['type'] ?? '').toLowerCase()),
  );
  return found && textOf(found);
}
