import { FindingKind } from '@dragoman/shared/domain';
import { checkNames } from './check-names-words.js';
import { useWords } from './use-words.js';

/** useCheckName says in the page's language what a check looks at; one the page does not know keeps its code. */
export function useCheckName(): (kind: string) => string {
  const t = useWords(checkNames);
  return (kind) => {
    const known = FindingKind.safeParse(kind).data;
    return known ? t(known) : kind.replaceAll('_', ' ');
  };
}
