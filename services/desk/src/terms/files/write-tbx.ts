import type { TermRow } from '@dragoman/shared/db';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="ar" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>Exported by Dragoman</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
`;
const foot = '</body></text>\n</tbx>\n';

/** writeTermsTbx writes terms as TBX-Basic of ISO 30042:2019 in DCA style, one concept an entry. */
export async function* writeTermsTbx(terms: AsyncIterable<TermRow>): AsyncGenerator<string> {
  yield head;
  for await (const term of terms) yield entryOf(term);
  yield foot;
}

function entryOf({ id, kind, arabic, preferred, allowed, banned, note }: TermRow): string {
  const english = [
    termOf(preferred, 'preferredTerm-admn-sts'),
    ...allowed.map((variant) => termOf(variant, 'admittedTerm-admn-sts')),
    ...banned.map((variant) => termOf(variant, 'deprecatedTerm-admn-sts')),
  ];
  return [
    `<conceptEntry id="t-${id}">`,
    `<descrip type="subjectField">${kind}</descrip>`,
    ...(note === '' ? [] : [`<note>${escaped(note)}</note>`]),
    `<langSec xml:lang="ar">${arabic.map((form) => termOf(form, null)).join('')}</langSec>`,
    `<langSec xml:lang="en">${english.join('')}</langSec>`,
    '</conceptEntry>\n',
  ].join('');
}

function termOf(text: string, status: string | null): string {
  const note = status === null ? '' : `<termNote type="administrativeStatus">${status}</termNote>`;
  return `<termSec><term>${escaped(text)}</term>${note}</termSec>`;
}

// Characters XML 1.0 cannot hold, however they are written.
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return text
    .replaceAll(NOT_XML, '')
    .replaceAll(/[&<>]/g, (character) => names[character] ?? character);
}
