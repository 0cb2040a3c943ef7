/** areClose tells whether at most so many letters change, come or go between two spellings. */
export function areClose(a: string, b: string, most: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1),
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}

/** spellingOf is a name in small letters without accents. */
export function spellingOf(stem: string): string {
  return stem.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** isInflected tells of Iraq and Iraqis, Syria and Syrian, Kavanaugh and Kavanaughs: one root, no slip. */
export function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const root = short.replace(/[aeiouy]$/, '');
  const ending =
    /^(?:[aeiouy]?(?:n|ns|s|es|i|is|an|ans|ian|ians|ese|ish|ic|ite|ites|er|ers|ist|ists|ism))$/;
  // The German of Germany.
  if (short.endsWith('an') && long === `${short}y`) return true;
  return (
    (long.startsWith(short) || long.startsWith(root)) &&
    long !== root &&
    ending.test(long.startsWith(short) ? long.slice(short.length) : long.slice(root.length)) &&
    long.slice(short.length) !== short.slice(-1)
  );
}
