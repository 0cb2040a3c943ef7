/** One figure of the table: what was measured against which budget. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly holds: boolean;
}

/** median of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** timed says how many milliseconds each of `runs` runs took, after `warmUp` runs that do not count. */
export async function timed(
  runs: number,
  run: (index: number) => unknown,
  warmUp = Math.ceil(runs / 5),
): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < warmUp + runs; index += 1) {
    const began = performance.now();
    await run(index);
    if (index >= warmUp) times.push(performance.now() - began);
  }
  return times;
}

/** ms writes milliseconds with a useful number of digits. */
export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}
