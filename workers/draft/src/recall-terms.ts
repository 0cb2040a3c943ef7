import { loadTermBase, type Db } from '@dragoman/shared/db';
import { foldArabic, matchTerms, type TextRange } from '@dragoman/shared/domain';
import type { KnownTerm } from './engine/knowledge.js';

/** The Arabic of a segment, by the segment's key. */
export interface KeyedArabic {
  readonly key: string;
  readonly arabic: string;
}

/** A term of a segment and all its places there. */
export interface StandingTerm {
  readonly term: KnownTerm;
  readonly ranges: readonly TextRange[];
}

/** recallTerms finds the adopted terms of each text; those that may mean either of two things are left out. */
export async function recallTerms(
  db: Db,
  texts: readonly KeyedArabic[],
): Promise<ReadonlyMap<string, readonly StandingTerm[]>> {
  const base = await loadTermBase(db);
  const found = texts.map(({ key, arabic }) => {
    const matches = matchTerms(base.matcher, arabic).filter(({ ambiguous }) => !ambiguous);
    const standing = new Map(matches.map(({ term }) => [term.id, term]));
    const rangesOf = (id: string) =>
      matches.filter(({ term }) => term.id === id).map(({ range }) => range);
    const terms = [...standing.values()].map((term) => ({ term, ranges: rangesOf(term.id) }));
    return { key, arabic, terms };
  });
  const versions = await versionsOf(db, [
    ...new Set(found.flatMap(({ terms }) => terms.map(({ term }) => term.id))),
  ]);
  return new Map(
    found.map(({ key, arabic, terms }) => [
      key,
      terms.map(({ term, ranges }) => {
        const last = ranges.at(-1);
        return {
          ranges,
          term: {
            id: term.id,
            version: versions.get(term.id) ?? base.version,
            ar: formIn(arabic.slice(last?.start, last?.end), term.arabic),
            en: term.preferred,
            avoid: term.banned,
            note: term.note === '' ? null : term.note,
          },
        };
      }),
    ]),
  );
}

/** formIn gives the form of a term that stands in the text, as the term base writes it. */
function formIn(standing: string, forms: readonly string[]): string {
  const folded = foldArabic(standing);
  return forms.find((form) => folded.includes(foldArabic(form))) ?? forms[0] ?? standing;
}

async function versionsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('term')
    .select(['id', 'version'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}
