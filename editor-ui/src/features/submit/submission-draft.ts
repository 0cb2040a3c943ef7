import { ArticleInput, type ArticleView } from '@dragoman/shared/contract';
import { Block, plainOf } from '@dragoman/shared/domain';
import { z } from 'zod';

/** An article as its form holds it, kept in the browser until it is handed in. */
export const SubmissionDraft = z.object({
  /** The name the article keeps for ever; handing in again under it is an update. */
  externalId: z.string(),
  /** The article is handed in already: this is a new state of it. */
  update: z.boolean(),
  source: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  blocks: z.array(Block),
  byline: z.string(),
  section: z.string(),
  priority: z.enum(['normal', 'urgent']),
  /** As the browser's own field writes it, in local time: `2026-11-24T10:00`. */
  due: z.string(),
  url: z.string(),
  note: z.string(),
});
export type SubmissionDraft = z.infer<typeof SubmissionDraft>;

/** emptyDraft begins an article under a name of its own; byline, section and source carry over. */
export function emptyDraft(
  externalId: string,
  carried: Partial<Pick<SubmissionDraft, 'byline' | 'section' | 'source'>> = {},
): SubmissionDraft {
  return {
    externalId,
    update: false,
    source: '',
    headline: '',
    standfirst: '',
    blocks: [],
    byline: '',
    section: '',
    priority: 'normal',
    due: '',
    url: '',
    note: '',
    ...carried,
  };
}

/** draftOf opens a handed-in article for a new state of it. */
export function draftOf(article: ArticleView, note: string | null): SubmissionDraft {
  const first = (kind: Block['kind']) =>
    plainOf(article.blocks.find((block) => block.kind === kind)?.text ?? []);
  return {
    externalId: article.externalId,
    update: true,
    source: article.source,
    headline: article.headline,
    standfirst: first('standfirst'),
    blocks: article.blocks
      .filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst')
      .map(({ kind, text }) => ({ kind, text })),
    byline: article.byline ?? '',
    section: article.section ?? '',
    priority: article.priority,
    due: article.dueAt === null ? '' : localMinutes(new Date(article.dueAt)),
    url: article.url ?? '',
    note: note ?? '',
  };
}

/** articleInputOf writes a draft as the contract takes it; what is blank is absent. */
export function articleInputOf(draft: SubmissionDraft): ArticleInput {
  const filled = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    headline: draft.headline.trim(),
    standfirst: filled(draft.standfirst),
    body: { format: 'blocks', value: draft.blocks.filter(hasText) },
    byline: filled(draft.byline),
    section: filled(draft.section),
    priority: draft.priority,
    dueAt: draft.due === '' ? null : new Date(draft.due).toISOString(),
    url: filled(draft.url),
    note: filled(draft.note),
  };
}

/** fieldsWrong names what the contract would refuse, by the field of the form; empty when nothing. */
export function fieldsWrong(draft: SubmissionDraft): Record<string, string> {
  const parsed = ArticleInput.safeParse(articleInputOf(draft));
  const wrong: Record<string, string> = {};
  for (const issue of parsed.error?.issues ?? [])
    wrong[String(issue.path[0] ?? 'body')] ??= issue.message;
  if (isWithoutText(draft)) wrong['body'] ??= 'Write or paste the text.';
  return wrong;
}

/** isBlank tells whether nothing worth keeping was written. */
export function isBlank(draft: SubmissionDraft): boolean {
  return draft.headline.trim() === '' && draft.standfirst.trim() === '' && !draft.blocks.length;
}

function isWithoutText(draft: SubmissionDraft): boolean {
  return !draft.blocks.some(hasText);
}

function hasText({ text }: Block): boolean {
  return plainOf(text).trim() !== '';
}

function localMinutes(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
