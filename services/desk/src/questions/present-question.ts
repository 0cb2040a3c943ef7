import type { QuestionView } from '@dragoman/shared/contract';
import type { QuestionLine } from '@dragoman/shared/db';
import { instant, personRef } from '../translations/present-summary.js';

/** presentQuestion writes a question and its answer for the wire. */
export function presentQuestion(line: QuestionLine): QuestionView {
  return {
    id: line.id,
    state: line.withdrawn_at ? 'withdrawn' : line.answered_at ? 'answered' : 'open',
    translationId: line.translation_id,
    articleId: line.article_id,
    headline: line.headline,
    segmentId: line.segment_id,
    number: line.position === null ? null : line.position + 1,
    quote: line.quote,
    body: line.body,
    by: { id: line.asked_by, name: line.asked_name ?? line.asked_by },
    at: line.asked_at.toISOString(),
    answer: line.answer,
    answeredBy: personRef(line.answered_by, line.answered_name),
    answeredAt: instant(line.answered_at),
  };
}
