import { useInfiniteQuery } from '@tanstack/react-query';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';

/** useSubmissions lists what I handed in, newest first. */
export function useSubmissions() {
  const query = useInfiniteQuery({
    queryKey: queryKeys.submissions,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callRoute('listSubmissions', {
        query: { limit: 100, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const items = (query.data?.pages.flatMap((page) => page.items) ?? []).toSorted((a, b) =>
    b.article.receivedAt.localeCompare(a.article.receivedAt),
  );
  return { ...query, items, total: query.data?.pages[0]?.total ?? 0 };
}
export type SubmissionList = ReturnType<typeof useSubmissions>;
