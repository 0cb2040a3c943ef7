import { useQuery } from '@tanstack/react-query';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';

/** useQueueCounts gives how many open stories each narrowing holds; it follows whatever happens to stories. */
export function useQueueCounts() {
  return useQuery({
    queryKey: [...queryKeys.translations, 'counts'],
    queryFn: ({ signal }) => callRoute('countQueue', { signal }),
    placeholderData: (shown) => shown,
  }).data;
}

/** useKeptFilters gives the narrowings that I or an admin kept. */
export function useKeptFilters() {
  return useQuery({
    queryKey: queryKeys.filters,
    queryFn: ({ signal }) => callRoute('listFilters', { signal }),
  }).data?.items;
}
