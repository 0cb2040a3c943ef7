import type { DemonstrationStory } from './demonstration-story.js';
import { ajlounOliveOil } from './stories/ajloun-olive-oil.js';
import { aleppoWatchmaker } from './stories/aleppo-watchmaker.js';
import { dhiQarDams } from './stories/dhi-qar-dams.js';
import { hadramawtDoctor } from './stories/hadramawt-doctor.js';
import { iraqMarshes } from './stories/iraq-marshes.js';
import { mosulLibrary } from './stories/mosul-library.js';
import { qurnaCupFinal } from './stories/qurna-cup-final.js';
import { sidonCouncil } from './stories/sidon-council.js';
import { tyrePort } from './stories/tyre-port.js';

/** The stories a new newsroom opens with, the oldest first. */
export const demonstrationStories: readonly DemonstrationStory[] = [
  dhiQarDams,
  sidonCouncil,
  mosulLibrary,
  aleppoWatchmaker,
  qurnaCupFinal,
  ajlounOliveOil,
  hadramawtDoctor,
  iraqMarshes,
  tyrePort,
];

/** preparedDrafts lists every draft of the demonstration, for the practice engine to answer with. */
export function preparedDrafts(): DemonstrationStory['drafts'] {
  return demonstrationStories.flatMap(({ drafts, update }) => [
    ...drafts,
    ...(update?.drafts ?? []),
  ]);
}
