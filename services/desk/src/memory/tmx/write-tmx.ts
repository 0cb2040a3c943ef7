import type { ExportedUnit } from '@dragoman/shared/db';
import { richTextOf } from '@dragoman/shared/domain';
import { segmentOfParagraphs } from './segment-text.js';
import { element, serialised, type XmlElement } from '../../files/xml-element.js';

/** The head of a file of ours: units of other tools name their Arabic as they like, ours say which it is. */
const header = element('header', {
  creationtool: 'Dragoman',
  creationtoolversion: '1',
  segtype: 'paragraph',
  'o-tmf': 'Dragoman',
  adminlang: 'en',
  srclang: '*all*',
  datatype: 'html',
});

/**
 * writeTmx writes units as a TMX 1.4b file, piece by piece. A unit that came from a file is written as it
 * came; an import exported on its own keeps its header too, with what TMX 1.4b wants of one.
 */
export async function* writeTmx(
  units: AsyncIterable<ExportedUnit>,
  ownHeader: XmlElement | null = null,
): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n';
  yield `<tmx version="1.4">\n${serialised(wholeHeader(ownHeader))}\n<body>\n`;
  for await (const unit of units) yield `${serialised(tmxOfUnit(unit))}\n`;
  yield '</body>\n</tmx>\n';
}

function wholeHeader(own: XmlElement | null): XmlElement {
  if (!own) return header;
  return { ...own, attributes: { ...own.attributes, ...header.attributes, ...own.attributes } };
}

/** tmxOfUnit writes one unit of the memory as a `tu`. */
function tmxOfUnit(unit: ExportedUnit): XmlElement {
  const kept = unit.tmx?.['tu'] as XmlElement | undefined;
  if (kept) return kept;
  const date = unit.approved_at && stampOf(unit.approved_at);
  const author = unit.approver_name ?? unit.author;
  const arabic = unit.arabic_marked ?? unit.arabic.split('\n').map(richTextOf);
  const properties = [
    ['x-origin', unit.origin],
    ['x-reviewed', unit.reviewed ? 'yes' : 'no'],
    ['x-source', unit.source_id],
    ['x-story', unit.story],
    ['x-translation', unit.translation_id],
    ['x-segment', unit.segment_id],
    ['x-revision', unit.revision_number],
    ['x-context-pre', unit.previous_arabic],
    ['x-context-post', unit.next_arabic],
  ].flatMap(([type, value]) =>
    value === null ? [] : [element('prop', { type: String(type) }, [String(value)])],
  );
  return element(
    'tu',
    {
      tuid: unit.id,
      srclang: 'ar',
      ...(date ? { creationdate: date } : {}),
      ...(author === null ? {} : { creationid: author }),
    },
    [
      ...properties,
      element('tuv', { 'xml:lang': 'ar' }, [segmentOfParagraphs(arabic)]),
      element('tuv', { 'xml:lang': 'en' }, [segmentOfParagraphs(unit.english)]),
    ],
  );
}

function stampOf(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '');
}
