/**
 * sharedLookup lets callers that ask at about the same time share one query. A query that is under way
 * takes no more keys, so an answer is never older than its question: what was published or withdrawn
 * before the question is seen by it.
 */
export function sharedLookup<Value>(
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (key: string) => Promise<Value | null> {
  let keys = new Set<string>();
  let next: Promise<ReadonlyMap<string, Value>> | null = null;
  let running: Promise<unknown> = Promise.resolve();

  const start = () => {
    const asked = [...keys];
    keys = new Set();
    next = null;
    const answer = load(asked);
    running = answer.catch(() => {});
    return answer;
  };
  return async (key) => {
    keys.add(key);
    next ??= running.then(start);
    return (await next).get(key) ?? null;
  };
}
