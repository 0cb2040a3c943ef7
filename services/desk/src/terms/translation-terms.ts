import type { TranslationTerms } from '@dragoman/shared/contract';
import { loadTermBase, segmentArabic, type Db } from '@dragoman/shared/db';
import { matchTerms, type Term } from '@dragoman/shared/domain';
import { lineOr404 } from '../translations/load-view.js';

/** loadTranslationTerms finds the terms in the current Arabic of a translation's segments. */
export async function loadTranslationTerms(db: Db, id: string): Promise<TranslationTerms> {
  await lineOr404(db, id);
  const base = await loadTermBase(db);
  const used = new Map<string, Term>();
  const segments = (await segmentArabic(db, id)).map(({ segmentId, arabic }) => ({
    segmentId,
    matches: matchTerms(base.matcher, arabic).map(({ term, range, ambiguous }) => {
      used.set(term.id, term);
      return { termId: term.id, range, ambiguous };
    }),
  }));
  return {
    termBase: base.version,
    terms: [...used.values()].map((term) => ({
      ...term,
      arabic: [...term.arabic],
      allowed: [...term.allowed],
      banned: [...term.banned],
    })),
    segments,
  };
}
