import { nextChange, nextStop, type Stop } from './places.js';

const stops: Stop[] = [
  { id: 'a', changes: 2, findings: 0, open: false },
  { id: 'b', changes: 0, findings: 1, open: true },
  { id: 'c', changes: 1, findings: 0, open: true },
];

describe('walking through changes', () => {
  it('visits every change once and goes round, forwards and back', () => {
    const walk = (direction: 1 | -1, steps: number) => {
      let place: { id: string | null; change: number | null } = { id: null, change: null };
      return Array.from({ length: steps }, () => {
        place = nextChange(stops, place, direction) ?? place;
        return `${place.id}${place.change}`;
      });
    };
    expect(walk(1, 4)).toEqual(['a0', 'a1', 'c0', 'a0']);
    expect(walk(-1, 4)).toEqual(['c0', 'a1', 'a0', 'c0']);
  });

  it('starts from the segment that is open', () => {
    expect(nextChange(stops, { id: 'b', change: null }, 1)).toEqual({ id: 'c', change: 0 });
    expect(nextChange(stops, { id: 'b', change: null }, -1)).toEqual({ id: 'a', change: 1 });
    expect(nextChange([], { id: null, change: null }, 1)).toBeNull();
  });
});

describe('the next segment to do', () => {
  it('is after this one, or from the top, and never this one', () => {
    expect(nextStop(stops, 'b', ({ open }) => open)).toBe('c');
    expect(nextStop(stops, 'c', ({ open }) => open)).toBe('b');
    expect(nextStop(stops, 'b', ({ findings }) => findings > 0)).toBeNull();
    expect(nextStop(stops, null, ({ findings }) => findings > 0)).toBe('b');
  });
});
