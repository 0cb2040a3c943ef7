import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** findProgram returns the path of the first of `names` that is installed on this machine. */
export function findProgram(...names: string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
