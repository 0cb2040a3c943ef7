import type { Db } from '@dragoman/shared/db';
import type { ChunkLimits } from './engine/chunk-segments.js';
import type { AskEngine } from './engine/engine-client.js';

/** What drafting works with. */
export interface DraftDeps {
  readonly db: Db;
  readonly ask: AskEngine;
  /** What drafts say made them. */
  readonly engine: { readonly name: string; readonly model: string };
  readonly now: () => Date;
  readonly limits?: ChunkLimits;
}
