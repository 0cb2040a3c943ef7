import type { ArticleInput } from '@dragoman/shared/contract';
import type { ArticleDetails, ArticleRow } from '@dragoman/shared/db';
import { cleanText } from '@dragoman/shared/domain';

/**
 * detailsOf is what an article's row will say beside its text. A field that was not sent stays as it
 * stands; null empties it.
 */
export function detailsOf(input: ArticleInput, standing: ArticleRow | null): ArticleDetails {
  return {
    url: input.url === undefined ? (standing?.url ?? null) : input.url,
    published_at: instant(input.publishedAt, standing?.published_at ?? null),
    byline: line(input.byline, standing?.byline ?? null),
    section: line(input.section, standing?.section ?? null),
    priority: input.priority ?? standing?.priority ?? 'normal',
    due_at: instant(input.dueAt, standing?.due_at ?? null),
    note: line(input.note, standing?.note ?? null),
  };
}

/** changedDetails lists the fields in which an article's row would change. */
export function changedDetails(before: ArticleDetails, after: ArticleDetails): string[] {
  return Object.keys(after).filter((name) => {
    const field = name as keyof ArticleDetails;
    return before[field]?.valueOf() !== after[field]?.valueOf();
  });
}

function instant(sent: string | null | undefined, standing: Date | null): Date | null {
  if (sent === undefined) return standing;
  return sent === null ? null : new Date(sent);
}

function line(sent: string | null | undefined, standing: string | null): string | null {
  if (sent === undefined) return standing;
  return cleanText(sent ?? '', 'ar').text || null;
}
