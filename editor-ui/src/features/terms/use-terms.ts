import type { NewTerm, TermChange, TermQuery, TermView } from '@dragoman/shared/contract';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../api/call-route.js';
import { useRoles } from '../../api/use-me.js';

const terms = ['terms'] as const;

/** useTerms lists the term base page by page. */
export function useTerms(query: Pick<TermQuery, 'q' | 'kind' | 'status'>) {
  return useInfiniteQuery({
    queryKey: [...terms, query],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callRoute('listTerms', {
        query: { ...query, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (shown) => shown,
  });
}

/** useTermDetail gives a term with its history. */
export function useTermDetail(termId: string | null) {
  return useQuery({
    queryKey: [...terms, 'one', termId],
    queryFn: ({ signal }) => callRoute('getTerm', { params: { termId: termId ?? '' }, signal }),
    enabled: termId !== null,
  });
}

/** useKeepTerm stores a term: a new one, or a change to one from the version that was seen. */
export function useKeepTerm() {
  const refresh = useRefreshTerms();
  return useMutation({
    mutationFn: ({ term, change }: { term: TermView | null; change: TermChange }) =>
      term === null
        ? callRoute('createTerm', { body: change as NewTerm })
        : callRoute('changeTerm', {
            params: { termId: term.id },
            body: change,
            headers: { 'If-Match': `"${term.version}"` },
          }),
    onSettled: refresh,
  });
}

/** useMineTerms looks through published stories for candidates. */
export function useMineTerms() {
  const refresh = useRefreshTerms();
  return useMutation({
    mutationFn: () => callRoute('mineTerms', { body: {} }),
    onSettled: refresh,
  });
}

/** useRefreshTerms asks again for everything that depends on terms. */
export function useRefreshTerms(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: terms });
}

/** useMayDecide tells whether my word makes a term the desk's. */
export function useMayDecide(): boolean {
  return useRoles('approver', 'admin');
}
