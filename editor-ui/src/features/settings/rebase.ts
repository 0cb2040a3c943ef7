/** A field that was changed elsewhere: how it stands now, and how it is in the form. */
export interface ChangedField {
  readonly key: string;
  readonly theirs: unknown;
  readonly mine: unknown;
}

/** What a form comes to when its settings were changed elsewhere while somebody typed. */
interface Rebased<T> {
  /** Theirs, with what was changed here. */
  readonly merged: T;
  /** What was changed there. */
  readonly changed: readonly ChangedField[];
}

/**
 * rebase lays what was changed here (from `base` to `mine`) over what stands now. A field changed on one
 * side alone has that side's value; one changed on both keeps what was typed here and is told with theirs.
 */
export function rebase<T extends object>(base: T, mine: T, theirs: T): Rebased<T> {
  const [from, here, there] = [base, mine, theirs].map((side) => new Map(Object.entries(side)));
  const merged = new Map<string, unknown>();
  const changed: ChangedField[] = [];
  for (const key of new Set([base, theirs, mine].flatMap((side) => Object.keys(side)))) {
    const [was, typed, stands] = [from?.get(key), here?.get(key), there?.get(key)];
    const value: unknown = isSame(typed, was) ? stands : typed;
    if (value !== undefined) merged.set(key, value);
    if (!isSame(stands, was)) changed.push({ key, theirs: stands, mine: value });
  }
  return { merged: Object.fromEntries(merged) as T, changed };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
