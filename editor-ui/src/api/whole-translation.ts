import { queryOptions } from '@tanstack/react-query';
import { callRoute } from './call-route.js';
import { queryKeys } from './query-client.js';

/** wholeTranslation is the question for one whole translation. */
export function wholeTranslation(id: string) {
  return queryOptions({
    queryKey: queryKeys.translation(id),
    queryFn: ({ signal }) => callRoute('getTranslation', { params: { id }, signal }),
  });
}
