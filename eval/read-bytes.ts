import { readFileSync, statSync } from 'node:fs';

/** readBytes reads a file that somebody named; what is wrong with the name is said in a sentence. */
export function readBytes(path: string): Buffer {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Error(`There is no file at ${path}.`);
  if (found.isDirectory()) throw new Error(`${path} is a folder: name a file in it.`);
  return readFileSync(path);
}
