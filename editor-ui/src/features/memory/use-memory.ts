import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MemorySearch } from '@dragoman/shared/contract';
import { callRoute, type Answer } from '../../api/call-route.js';
import { problemFrom } from '../../api/api-problem.js';

const memory = ['memory'] as const;

/** useMemorySearch searches the memory page by page, the newest first. */
export function useMemorySearch(search: Pick<MemorySearch, 'q' | 'origin'>) {
  return useInfiniteQuery({
    queryKey: [...memory, 'search', search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callRoute('searchMemory', {
        query: { ...search, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (shown) => shown,
  });
}

/** useMemoryImports lists the files that were brought in. */
export function useMemoryImports() {
  return useQuery({
    queryKey: [...memory, 'imports'],
    queryFn: ({ signal }) => callRoute('listMemoryImports', { signal }),
  });
}

/** useMemoryLinks lists the links of an archive that wait for a person. */
export function useMemoryLinks(importId: string) {
  return useQuery({
    queryKey: [...memory, 'links', importId],
    queryFn: ({ signal }) => callRoute('listMemoryLinks', { params: { id: importId }, signal }),
  });
}

/** useMemoryChange does something to the memory, then asks again for all that is shown of it. */
export function useMemoryChange<Input, Output>(
  change: (input: Input) => Promise<Output>,
  onDone: (output: Output) => void = () => undefined,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (output: Output) => {
      await client.invalidateQueries({ queryKey: memory });
      onDone(output);
    },
  });
}

/** The files the memory takes. */
export type FileKind = 'tmx' | 'archive';

/** sendFile sends a file as it is; it may be far larger than any JSON body. */
export async function sendFile(kind: FileKind, file: File): Promise<Answer<'importTmx'>> {
  const answer = await fetch(
    `/api/v1/memory/imports/${kind}?name=${encodeURIComponent(file.name.slice(0, 200))}`,
    {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': kind === 'tmx' ? 'application/x-tmx+xml' : 'text/csv' },
      body: file,
    },
  );
  if (!answer.ok) throw await problemFrom(answer);
  return (await answer.json()) as Answer<'importTmx'>;
}
