import type { TermImportQuery, TermRefusalCode } from '@dragoman/shared/contract';
import type { TermRow } from '@dragoman/shared/db';
import type { TermContent, TermStatus } from '@dragoman/shared/domain';
import type { FileTerm } from './file-term.js';
import { readFileTerm, type ReadTerm } from './read-file-term.js';
import type { ShelvedTerm, TermShelf } from './term-shelf.js';

/** What one row of a file comes to. */
export type RowPlan =
  | { readonly does: 'add'; readonly content: TermContent; readonly status: TermStatus }
  | {
      readonly does: 'change';
      readonly row: TermRow;
      readonly content: TermContent;
      readonly status: TermStatus;
    }
  | { readonly does: 'nothing' }
  | { readonly does: 'refuse'; readonly code: TermRefusalCode; readonly message: string };

type Kept = Extract<ReadTerm, { readonly content: TermContent }>;

/**
 * planRow decides what a row of a file does, and remembers it for the rows after it. A row with the id of
 * an export writes that term anew; one that says what a term says already adds its forms and variants; one
 * that renders known Arabic otherwise is refused, replaces, or stands beside, as was asked.
 */
export function planRow(
  shelf: TermShelf,
  file: FileTerm,
  options: Pick<TermImportQuery, 'conflicts' | 'status'>,
): RowPlan {
  const read = readFileTerm(file);
  if ('code' in read) return { does: 'refuse', ...read };
  const own = shelf.withId(file.id);
  if (own) return overwrite(shelf, own, read);
  const twin = shelf.twinOf(read.content);
  if (twin?.row === null)
    return { does: 'refuse', code: 'repeated', message: 'The file has this term further up.' };
  if (twin) return merge(shelf, twin, read, options);
  const rival = shelf.rivalOf(read.content);
  if (rival && options.conflicts === 'refuse')
    return {
      does: 'refuse',
      code: 'conflict',
      message: `The desk renders ${rival.content.arabic[0] ?? ''} as “${rival.content.preferred}”.`,
    };
  if (rival && options.conflicts === 'replace') return replaceRival(shelf, rival, read);
  const status = read.status ?? options.status;
  shelf.put({ content: read.content, status, row: null });
  return { does: 'add', content: read.content, status };
}

function overwrite(shelf: TermShelf, own: ShelvedTerm, read: Kept): RowPlan {
  return change(shelf, own, filled(read, own.content), read.status ?? own.status);
}

function merge(
  shelf: TermShelf,
  twin: ShelvedTerm,
  read: Kept,
  { conflicts, status }: Pick<TermImportQuery, 'conflicts' | 'status'>,
): RowPlan {
  const left = twin.status === 'declined' || twin.status === 'retired';
  if (left && read.status === null && conflicts === 'refuse')
    return {
      does: 'refuse',
      code: 'conflict',
      message: `The desk has ${twin.status} this term. Bring it back on the page of terms.`,
    };
  const { content } = twin;
  const given = filled(read, content);
  const banned = union(content.banned, given.banned);
  const merged: TermContent = {
    ...given,
    preferred: content.preferred,
    arabic: union(content.arabic, given.arabic),
    allowed: union(content.allowed, given.allowed).filter((word) => !banned.includes(word)),
    banned,
  };
  return change(shelf, twin, merged, read.status ?? (left ? status : twin.status));
}

function replaceRival(shelf: TermShelf, rival: ShelvedTerm, read: Kept): RowPlan {
  if (rival.row === null)
    return {
      does: 'refuse',
      code: 'conflict',
      message: `Further up, the file renders this as “${rival.content.preferred}”.`,
    };
  return change(shelf, rival, filled(read, rival.content), read.status ?? rival.status);
}

function change(
  shelf: TermShelf,
  term: ShelvedTerm,
  content: TermContent,
  status: TermStatus,
): RowPlan {
  if (!term.row || (status === term.status && says(content) === says(term.content)))
    return { does: 'nothing' };
  shelf.replace(term, { content, status, row: term.row });
  return { does: 'change', row: term.row, content, status };
}

/** Where a file is silent, what is known stays. */
function filled({ content, silent }: Kept, known: TermContent): TermContent {
  return {
    ...content,
    kind: silent.has('kind') ? known.kind : content.kind,
    note: silent.has('note') ? known.note : content.note,
  };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function says({ kind, arabic, preferred, allowed, banned, note }: TermContent): string {
  return JSON.stringify([kind, arabic, preferred, allowed, banned, note]);
}
