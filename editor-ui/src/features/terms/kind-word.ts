import type { TermKind } from '@dragoman/shared/domain';

/** kindWord gives the key of a kind's word; `title` is the page's own. */
export function kindWord(kind: TermKind) {
  return kind === 'title' ? 'titleKind' : kind;
}
