import type { TranslationQuery } from '@dragoman/shared/contract';
import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type InfiniteData,
} from '@tanstack/react-query';
import type { Command } from '@dragoman/shared/domain';
import type { CommandInput } from '@dragoman/shared/contract';
import { callRoute, giveCommand, type Answer } from './call-route.js';
import { queryKeys } from './query-client.js';
import { wholeTranslation } from './whole-translation.js';

export type ListQuery = Partial<Omit<TranslationQuery, 'cursor'>>;

/** useTranslations lists translations page by page, in the desk's order. */
export function useTranslations(query: ListQuery, options: { enabled?: boolean } = {}) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.translations, query],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callRoute('listTranslations', {
        query: { ...query, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (shown) => shown,
    ...options,
  });
}

/** itemsOf lays the pages of a list end to end. */
export function itemsOf(data: InfiniteData<Answer<'listTranslations'>> | undefined) {
  return data?.pages.flatMap((page) => page.items) ?? [];
}

/** useTranslation gives one whole translation. */
export function useTranslation(id: string) {
  return useQuery(wholeTranslation(id));
}

/** useCommand gives one command to any translation, then asks again for what it changed. */
export function useCommand<C extends Command>(command: C) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, input }: { id: string; input: CommandInput<C> }) =>
      giveCommand(id, command, input),
    onSettled: async (_, __, { id }) => {
      await Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.translations }),
        client.invalidateQueries({ queryKey: queryKeys.translation(id) }),
      ]);
    },
  });
}
