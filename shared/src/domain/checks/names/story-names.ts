import type { HeardNames } from './hear-names.js';
import { isPersonal } from './personal-name.js';

/** keysOfNames tells, for every name that is surely heard somewhere in the story, the Arabic words it stands for. */
export function keysOfNames(story: readonly (HeardNames | null)[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const told of story)
    for (const { name, key, distance } of told?.heard ?? []) {
      const isSure = distance <= 0.6 && name.sounds.length >= 3 && isPersonal(name);
      if (isSure) keys.set(name.stem, (keys.get(name.stem) ?? new Set()).add(key));
    }
  return keys;
}
