import { TermKind } from '@dragoman/shared/domain';
import type { FileReading, FileTerm } from './file-term.js';
import { readXmlPieces, type XmlPiece } from '../../files/read-xml-pieces.js';
import { unreadable } from '../../files/unreadable.js';
import { languageOf, type XmlElement } from '../../files/xml-element.js';

const wish = {
  called: 'TBX',
  roots: ['tbx', 'martif', 'TBX', 'mtf'],
  pieces: ['conceptEntry', 'termEntry', 'entry', 'conceptGrp'],
  largest: 200_000,
  bareNames: true,
} as const;

/**
 * termsOfTbx reads terms from TBX: ISO 30042:2019 in either style, data categories as attributes (DCA) or
 * as elements (DCT), the martif files of 2008 that most tools still write, TBX-Min, and MultiTerm's own XML. An entry is a term: its
 * Arabic terms are the forms; its English ones are preferred, allowed or banned by their status.
 */
export function termsOfTbx(bytes: Uint8Array): FileReading {
  const ignored = new Set<string>();
  async function* terms(): AsyncGenerator<FileTerm> {
    let entries = 0;
    for await (const entry of readXmlPieces(oneChunk(bytes), wish)) {
      entries += 1;
      yield termOf(entry, ignored);
    }
    if (entries === 0) throw unreadable(1, 'The file holds no entry.');
  }
  return { terms: terms(), ignored };
}

const LANGUAGE = new Set(['langSec', 'langSet', 'langGroup', 'languageGrp']);
const TERM = new Set(['termSec', 'tig', 'ntig', 'termGrp', 'termGroup']);

function termOf({ line, element: entry }: XmlPiece, ignored: Set<string>): FileTerm {
  const arabic: string[] = [];
  const english: { text: string; standing: Standing | null }[] = [];
  const notes = notesOf(entry, ignored);
  let kind: string | null = null;
  for (const { category, text } of categoriesOf(entry))
    if (category === 'subjectField' && TermKind.safeParse(text.toLowerCase()).success)
      kind = text.toLowerCase();
    else if (!isNote(category)) ignored.add(category);
  for (const section of elementsOf(entry).filter(({ name }) => LANGUAGE.has(name))) {
    const language = languageOf(sectionLanguage(section));
    if (language !== 'ar' && language !== 'en') {
      ignored.add(`language ${language}`);
      continue;
    }
    notes.push(...notesOf(section, ignored));
    for (const term of elementsOf(section).filter(({ name }) => TERM.has(name))) {
      const text = termText(term);
      if (text === '') continue;
      notes.push(...notesOf(term, ignored));
      if (language === 'ar') arabic.push(text);
      else english.push({ text, standing: standingOf(term) });
    }
  }
  const preferred =
    english.find(({ standing }) => standing === 'preferred') ??
    english.find(({ standing }) => standing === null) ??
    english.find(({ standing }) => standing === 'allowed');
  const others = english.filter((term) => term !== preferred);
  return {
    line,
    id: /^t-([\da-f-]{36})$/.exec(entry.attributes['id'] ?? '')?.[1] ?? null,
    arabic,
    preferred: preferred?.text ?? '',
    allowed: others.filter(({ standing }) => standing !== 'banned').map(({ text }) => text),
    banned: others.filter(({ standing }) => standing === 'banned').map(({ text }) => text),
    kind,
    status: null,
    note: notes.length > 0 ? [...new Set(notes)].join('\n') : null,
  };
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const LONGEST_STANDING = 40;

type Standing = 'preferred' | 'allowed' | 'banned';

/** administrativeStatus of TBX-Basic, normativeAuthorization of 2008, and the words tools put in their own. */
function standingOf(term: XmlElement): Standing | null {
  for (const { category, text } of categoriesOf(term)) {
    if (/^(true|yes|1)$/i.test(text)) {
      if (/^forbidden$/i.test(category)) return 'banned';
      if (/^preferred$/i.test(category)) return 'preferred';
    }
    // A whole sentence on usage speaks of other terms too.
    if (!/status|authorization|usage/i.test(category) || text.length > LONGEST_STANDING) continue;
    if (
      /deprecated|superseded|forbidden|prohibited|obsolete|rejected|not ?recommended|(?:do not|don['’]t|never) use|avoid/i.test(
        text,
      )
    )
      return 'banned';
    if (/(?<!non-?|not )(preferred|standardized)/i.test(text)) return 'preferred';
    if (/preferred|standardized|admitted|allowed|approved|legal|regulated/i.test(text))
      return 'allowed';
  }
  return null;
}

/** A data category: `descrip type="subjectField"` in one style, `min:subjectField` in the other. */
function* categoriesOf(parent: XmlElement): Generator<{ category: string; text: string }> {
  for (const child of elementsOf(parent)) {
    if (LANGUAGE.has(child.name) || TERM.has(child.name) || child.name === 'term') continue;
    if (/Grp$|Group$/.test(child.name)) yield* categoriesOf(child);
    else yield { category: child.attributes['type'] ?? child.name, text: textOf(child) };
  }
  // martif holds a term in a group of its own inside ntig.
  for (const child of elementsOf(parent)) if (child.name === 'termGrp') yield* categoriesOf(child);
}

/** MultiTerm names the language in an element of its own. */
function sectionLanguage(section: XmlElement): XmlElement {
  return elementsOf(section).find(({ name }) => name === 'language') ?? section;
}

function isNote(category: string): boolean {
  return /^(note|definition|explanation|conceptNote|usageNote)$/i.test(category);
}

function notesOf(parent: XmlElement, ignored: Set<string>): string[] {
  const notes: string[] = [];
  for (const { category, text } of categoriesOf(parent))
    if (isNote(category) && text !== '') notes.push(text);
    else if (/^(partOfSpeech|context|source|termType|geographicalUsage)$/.test(category))
      ignored.add(category);
  return notes;
}

function termText(section: XmlElement): string {
  for (const child of elementsOf(section)) {
    if (child.name === 'term') return textOf(child);
    if (child.name === 'termGrp') return termText(child);
  }
  return '';
}

function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== 'string');
}

function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n\s*/g, '\n')
    .trim();
}
