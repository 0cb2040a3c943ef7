// A story of a thousand segments, with what is being typed into it: fewer, and none would be found again.
const MOST = 2_400;

/**
 * remembered wraps a pure reader of text so that it reads the same text once: a page asks several checks
 * about the same segment at every keystroke, and a story's checks about all its segments. The oldest of
 * some thousand texts, or of `most`, are forgotten. Callers share what is returned and must not change it.
 */
export function remembered<T>(read: (text: string) => T, most: number = MOST): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    if (known.size >= most)
      for (const oldest of [...known.keys()].slice(0, most / 2)) known.delete(oldest);
    known.set(text, made);
    return made;
  };
}
