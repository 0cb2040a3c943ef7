import type { Me } from '@dragoman/shared/contract';
import type { Role } from '@dragoman/shared/domain';
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { ApiProblem } from './api-problem.js';
import { callRoute } from './call-route.js';
import { queryKeys } from './query-client.js';

/** whoAmI is the question who is signed in; null is nobody. */
export const whoAmI = queryOptions({
  queryKey: queryKeys.me,
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await callRoute('me', { signal });
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'not_signed_in') return null;
      throw error;
    }
  },
});

/** useMeQuery asks who is signed in. */
export function useMeQuery(): UseQueryResult<Me | null> {
  return useQuery(whoAmI);
}

/** Holds the person the desk pages are shown to. */
export const MeContext = createContext<Me | null>(null);

/** useMe gives the signed-in person, their desk and its engine. Every page inside the desk may ask. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe stands outside the desk.');
  return me;
}

/** useRoles tells whether I hold any of some roles. */
export function useRoles(...roles: readonly Role[]): boolean {
  const { person } = useMe();
  return roles.some((role) => person.roles.includes(role));
}
