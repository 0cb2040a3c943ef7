import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.js';

/** Keys that pages and the live stream agree on. */
export const queryKeys = {
  me: ['me'] as const,
  /** True while a session that has ended waits for words that are being typed. */
  ended: ['ended'] as const,
  translations: ['translations'] as const,
  translation: (id: string) => ['translation', id] as const,
  submissions: ['submissions'] as const,
  presence: (id: string) => ['presence', id] as const,
  recovered: (id: string) => ['recovered', id] as const,
  questions: ['questions'] as const,
  notifications: ['notifications'] as const,
  filters: ['filters'] as const,
  people: ['people'] as const,
};

/** The page's one store of answers. A session that ended anywhere shows as nobody signed in. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && isWorthAnotherTry(error),
      retryDelay: (failures) => 400 * 2 ** failures,
    },
  },
});

/**
 * noticeSignedOut brings up the page to sign in at when the session has ended, but never from under the
 * hands of somebody who is typing in a story: what they type goes on being kept, and they are told.
 */
export function noticeSignedOut(error: Error): void {
  if (!(error instanceof ApiProblem) || error.code !== 'not_signed_in') return;
  if (document.activeElement?.matches('.review .editor .field'))
    queryClient.setQueryData(queryKeys.ended, true);
  else signInAgain();
}

/** signInAgain leaves for the page to sign in at, which leads back here. */
export function signInAgain(): void {
  queryClient.setQueryData(queryKeys.ended, false);
  queryClient.setQueryData(queryKeys.me, null);
}

function isWorthAnotherTry(error: Error): boolean {
  return error instanceof ApiProblem && (error.code === 'unreachable' || error.status >= 500);
}
