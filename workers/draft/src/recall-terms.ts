import { loadTermBase, type Db } from '@dragoman/shared/db';
import { findEnglish, foldArabic, matchTerms, type TextRange } from '@dragoman/shared/domain';
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
  readonly changedAt: Date;
  /** Whether an English text says it in one of its renderings, and in none that is banned. */
  readonly isKeptIn: (english: string) => boolean;
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
  const changes = await lastChangesOf(db, [
    ...new Set(found.flatMap(({ terms }) => terms.map(({ term }) => term.id))),
  ]);
  return new Map(
    found.map(({ key, arabic, terms }) => [
      key,
      terms.map(({ term, ranges }) => {
        const last = ranges.at(-1);
        const change = changes.get(term.id);
        return {
          ranges,
          changedAt: change?.changed_at ?? new Date(),
          isKeptIn(english) {
            const uses = findEnglish(term, english).map(({ standing }) => standing);
            return uses.length > 0 && !uses.includes('banned');
          },
          term: {
            id: term.id,
            version: change?.version ?? base.version,
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

async function lastChangesOf(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await db
    .selectFrom('term')
    .select(['id', 'version', 'changed_at'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
