/** What the page knows of a segment to find the next thing to do. */
export interface Stop {
  readonly id: string;
  readonly changes: number;
  readonly findings: number;
  readonly open: boolean;
}

/** A change: the segment and its number there. */
export interface ChangePlace {
  readonly id: string;
  readonly change: number;
}

/** nextChange gives the change after (or before) a place, going round at the end; null where there is none. */
export function nextChange(
  stops: readonly Stop[],
  from: { readonly id: string | null; readonly change: number | null },
  direction: 1 | -1,
): ChangePlace | null {
  const places = stops.flatMap(({ id, changes }) =>
    Array.from({ length: changes }, (_, change): ChangePlace => ({ id, change })),
  );
  if (places.length === 0) return null;
  const order = new Map(stops.map(({ id }, index) => [id, index]));
  const start = from.id === null ? -1 : (order.get(from.id) ?? -1);
  const rank = ({ id, change }: ChangePlace) => (order.get(id) ?? 0) * 1e4 + change;
  const here = start * 1e4 + (from.change ?? (direction === 1 ? -1 : 0));
  const ahead =
    direction === 1
      ? places.find((place) => rank(place) > here)
      : places.findLast((place) => rank(place) < here);
  return ahead ?? (direction === 1 ? places[0] : places.at(-1)) ?? null;
}

/** nextStop gives the next segment after one that fits, going round; null where none does. */
export function nextStop(
  stops: readonly Stop[],
  from: string | null,
  fits: (stop: Stop) => boolean,
): string | null {
  const start = stops.findIndex(({ id }) => id === from) + 1;
  const round = [...stops.slice(start), ...stops.slice(0, start)];
  return round.find((stop) => stop.id !== from && fits(stop))?.id ?? null;
}

/** What a move must know of a segment. */
interface Place {
  readonly id: string;
  readonly kind: string;
}

/** placeAfter gives the segment behind which one comes to stand a place further up or down, null where it cannot. */
export function placeAfter(
  places: readonly Place[],
  id: string,
  direction: 'up' | 'down',
): string | null {
  const at = places.findIndex((place) => place.id === id);
  const [moved, passed] = [places[at], places[direction === 'up' ? at - 1 : at + 1]];
  if (!moved || !passed || isHead(moved) || isHead(passed)) return null;
  return (direction === 'down' ? passed : places[at - 2])?.id ?? null;
}

function isHead({ kind }: Place): boolean {
  return kind === 'headline' || kind === 'standfirst';
}
