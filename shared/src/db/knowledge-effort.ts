import { findEnglish, plainOfParagraphs, saysPhrase } from '../domain/index.js';
import type { Trx } from './database.js';
import { knowledgeOf, type UsedKnowledge } from './draft-knowledge.js';
import type { MeasuredSegment } from './measured-story.js';
import type { TermSnapshot } from './tables/terms.js';

/**
 * insertKnowledge puts on record which terms and memory units the drafts of a publication were made with,
 * and which of them its text kept. A term is kept where the text renders it as the desk allowed when the
 * draft was made, be it not as preferred.
 */
export async function insertKnowledge(
  trx: Trx,
  publicationId: string,
  segments: readonly MeasuredSegment[],
): Promise<void> {
  const used = segments.flatMap(({ segment, draft, final, effort }) => {
    if (!draft || final === null) return [];
    const texts = { draft: draft.plain, final: plainOfParagraphs(final) };
    const isUntouched = effort.fate === 'untouched';
    return knowledgeOf(draft.provenance).map((known) => ({
      ...{ known, texts, isUntouched, segmentId: segment.row.id },
    }));
  });
  if (used.length === 0) return;
  const toldOf = await termsAsTold(
    trx,
    used.map(({ known }) => known),
  );
  const rows = used.map(({ known, texts, isUntouched, segmentId }) => {
    const { kind, ref, ar, en } = known;
    return {
      ...{ publication_id: publicationId, segment_id: segmentId, kind, ref, ar, en },
      followed: kind === 'term' ? says(toldOf(known), texts.draft) : true,
      kept: kind === 'term' ? says(toldOf(known), texts.final) : isUntouched,
    };
  });
  await trx
    .insertInto('knowledge_use')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

// The terms' own search minds capitals, which are a headline's and not the term's.
function says(term: Told, text: string): boolean {
  const uses = findEnglish(term, text);
  if (uses.length > 0) return uses.some(({ standing }) => standing !== 'banned');
  return [term.preferred, ...term.allowed].some((variant) => saysPhrase(text, variant));
}

type Told = Pick<TermSnapshot, 'preferred' | 'allowed' | 'banned'>;

/** From the terms' history, which stays: measuring again gives the same, whatever the terms say by now. */
async function termsAsTold(
  trx: Trx,
  used: readonly UsedKnowledge[],
): Promise<(known: UsedKnowledge) => Told> {
  const ids = new Set(used.filter(({ kind }) => kind === 'term').map(({ ref }) => ref));
  const written = [...ids].filter((id) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id));
  const changes =
    written.length === 0
      ? []
      : await trx
          .selectFrom('term_change')
          .select(['term_id', 'version', 'to_content'])
          .where('term_id', 'in', written)
          .execute();
  const told = new Map<string, Told>(
    changes.map(({ term_id: id, version, to_content: said }) => [`${id} ${version}`, said]),
  );
  return ({ ref, version, en }) =>
    told.get(`${ref} ${version}`) ?? { preferred: en, allowed: [], banned: [] };
}
