import type { AssignmentResults, TranslationSummary } from '@dragoman/shared/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { useMe } from '../../api/use-me.js';

/** The rows that were chosen, and what is done with all of them at once. */
export interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly busy: boolean;
  /** How many the last assignment went to, and what each refused story said. */
  readonly given: number | null;
  readonly refusals: ReadonlyMap<string, string>;
  readonly error: Error | null;
  toggle(id: string): void;
  add(id: string): void;
  clear(): void;
  /** Gives the chosen stories to a person; null frees them. */
  giveTo(personId: string | null): void;
  claim(): void;
}

const none: ReadonlySet<string> = new Set();
const noRefusals: ReadonlyMap<string, string> = new Map();

/** useChosen holds the choice. Rows that left the list leave it too; what was refused stays chosen. */
export function useChosen(rows: readonly TranslationSummary[]): Chosen {
  const client = useQueryClient();
  const { person } = useMe();
  const [kept, setKept] = useState<ReadonlySet<string>>(none);
  const [answer, setAnswer] = useState<AssignmentResults['items'] | null>(null);
  const ids = kept.size === 0 ? none : new Set(rows.flatMap(({ id }) => (kept.has(id) ? id : [])));
  const assigning = useMutation({
    mutationFn: async (personId: string | null) => {
      const all = [...ids];
      const items: AssignmentResults['items'] = [];
      // The desk takes so many at once.
      for (let at = 0; at < all.length; at += 200) {
        const translationIds = all.slice(at, at + 200);
        const part = await callRoute('assignMany', { body: { personId, translationIds } });
        items.push(...part.items);
      }
      return items;
    },
    onSuccess: (items) => {
      setAnswer(items);
      setKept(new Set(items.flatMap(({ ok, translationId }) => (ok ? [] : translationId))));
    },
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.translations }),
  });

  const toggle = useCallback((id: string) => {
    setAnswer(null);
    setKept((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const add = useCallback((id: string) => setKept((before) => new Set(before).add(id)), []);
  return {
    ids,
    busy: assigning.isPending,
    given: answer?.filter(({ ok }) => ok).length ?? null,
    refusals: answer
      ? new Map(
          answer.flatMap(({ ok, translationId, detail }) =>
            ok ? [] : [[translationId, detail ?? '']],
          ),
        )
      : noRefusals,
    error: assigning.error,
    toggle,
    add,
    clear() {
      setKept(none);
      setAnswer(null);
    },
    giveTo: (personId) => assigning.mutate(personId),
    claim: () => assigning.mutate(person.id),
  };
}
