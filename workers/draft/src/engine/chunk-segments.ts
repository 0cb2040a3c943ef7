import { sourceTokensOf } from './engine-request.js';

/** The most an engine is asked for at once. */
export interface ChunkLimits {
  readonly segments: number;
  readonly sourceTokens: number;
}

export const CHUNK_LIMITS: ChunkLimits = { segments: 12, sourceTokens: 1_500 };

/** chunkSegments cuts an article into runs of segments within the limits; a longer segment stands alone. */
export function chunkSegments<S extends { readonly ar: string }>(
  segments: readonly S[],
  limits: ChunkLimits = CHUNK_LIMITS,
): S[][] {
  const chunks: S[][] = [];
  let tokens = 0;
  for (const segment of segments) {
    const more = sourceTokensOf(segment.ar);
    const last = chunks.at(-1);
    const fits = last && last.length < limits.segments && tokens + more <= limits.sourceTokens;
    if (fits) last.push(segment);
    else chunks.push([segment]);
    tokens = fits ? tokens + more : more;
  }
  return chunks;
}
