import type { TermRefusalCode } from '@dragoman/shared/contract';
import { TermKind, TermStatus, tidyTerm, type TermContent } from '@dragoman/shared/domain';
import type { FileTerm } from './file-term.js';

/** A file's term that can be kept, or why it cannot. */
export type ReadTerm =
  | {
      readonly content: TermContent;
      /** What the file said nothing of. */
      readonly silent: ReadonlySet<'kind' | 'note'>;
      readonly status: TermStatus | null;
    }
  | { readonly code: TermRefusalCode; readonly message: string };

const MOST_VARIANTS = 50;
const LONGEST = 200;
const LONGEST_NOTE = 2_000;

/** readFileTerm tidies a file's term and looks whether it can be kept, by the rules of the term page. */
export function readFileTerm(file: FileTerm): ReadTerm {
  const kind = TermKind.safeParse(file.kind ?? 'word');
  if (!kind.success)
    return {
      code: 'unknown_kind',
      message: `“${file.kind}” is no kind. Write ${TermKind.options.join(', ')}.`,
    };
  const status = file.status === null ? null : TermStatus.safeParse(file.status);
  if (status && !status.success)
    return {
      code: 'unknown_status',
      message: `“${file.status}” is no status. Write ${TermStatus.options.join(', ')}.`,
    };
  const { term, faults } = tidyTerm({
    kind: kind.data,
    arabic: file.arabic,
    preferred: file.preferred,
    allowed: file.allowed,
    banned: file.banned,
    note: file.note ?? '',
  });
  const [fault] = faults;
  if (fault) return { code: fault.code, message: fault.message };
  const variants = [...term.arabic, term.preferred, ...term.allowed, ...term.banned];
  const long = variants.find((variant) => variant.length > LONGEST);
  if (long !== undefined)
    return {
      code: 'too_long',
      message: `“${long.slice(0, 60)}…” has ${long.length} characters; a form has ${LONGEST} at most.`,
    };
  if (term.note.length > LONGEST_NOTE)
    return { code: 'too_long', message: `The note has more than ${LONGEST_NOTE} characters.` };
  if ([term.arabic, term.allowed, term.banned].some(({ length }) => length > MOST_VARIANTS))
    return { code: 'too_many', message: `A term has at most ${MOST_VARIANTS} forms of a sort.` };
  const silent = new Set<'kind' | 'note'>();
  if (file.kind === null) silent.add('kind');
  if (file.note === null || file.note === '') silent.add('note');
  return { content: term, silent, status: status?.data ?? null };
}
