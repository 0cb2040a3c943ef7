import type { Db } from '@dragoman/shared/db';
import type { ModelPrice } from '@dragoman/shared/domain';
import type { ChunkLimits } from './engine/chunk-segments.js';
import type { AskEngine } from './engine/engine-client.js';

/** What drafting works with. */
export interface DraftDeps {
  readonly db: Db;
  readonly ask: AskEngine;
  /** What drafts say made them; the practice engine costs nothing. */
  readonly engine: {
    readonly name: string;
    readonly model: string;
    readonly practice?: boolean;
  };
  /** Prices of the environment; the desk's own come first. */
  readonly prices?: readonly ModelPrice[];
  /** Asks a second time for drafts in which a check finds something. */
  readonly secondPass?: boolean;
  readonly now: () => Date;
  readonly limits?: ChunkLimits;
}
