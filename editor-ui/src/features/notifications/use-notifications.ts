import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';

/** useLatest gives the newest things I was told of, and how many I have not read. */
export function useLatest() {
  return useQuery({
    queryKey: [...queryKeys.notifications, 'latest'],
    queryFn: ({ signal }) => callRoute('listNotifications', { query: { limit: 8 }, signal }),
  });
}

/** useNotifications gives everything I was told of, newest first, page by page. */
export function useNotifications() {
  return useInfiniteQuery({
    queryKey: [...queryKeys.notifications, 'all'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callRoute('listNotifications', {
        query: pageParam === undefined ? {} : { cursor: pageParam },
        signal,
      }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** useMarking marks some notifications, or all, as read or unread. */
export function useMarking() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (marking: { ids?: string[]; read: boolean }) =>
      callRoute('markNotifications', { body: marking }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.notifications }),
  });
}
