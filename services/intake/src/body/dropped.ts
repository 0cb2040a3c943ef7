/** What reading a body left out: an element, an attribute or a link, and how many of them. */
export interface Dropped {
  readonly what: string;
  readonly count: number;
}

/** A running count of what is left out while one body is read. */
export interface DroppedTally {
  add(what: string): void;
  list(): Dropped[];
}

// Names come from the sender: past this many different ones the record says "other".
const MOST_NAMES = 60;

/** droppedTally starts an empty count. */
export function droppedTally(): DroppedTally {
  const counts = new Map<string, number>();
  return {
    add(what) {
      const name = counts.has(what) || counts.size < MOST_NAMES ? what : 'other';
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    list: () => [...counts].map(([what, count]) => ({ what, count })),
  };
}
