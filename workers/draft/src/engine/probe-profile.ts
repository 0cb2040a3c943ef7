import { DEFAULT_STYLE_SHEET } from '@dragoman/shared/domain';
import { EngineError } from './engine-error.js';
import type { EngineRequest } from './engine-request.js';
import type { EngineCall } from './engine-call.js';
import { parseReply } from './parse-reply.js';
import { downgrade, FULL_PROFILE, type ProviderProfile } from './provider-profile.js';

/** The smallest request of the kind drafting makes. */
export const PROBE: EngineRequest = {
  style: DEFAULT_STYLE_SHEET,
  article: [],
  assignment: {
    previous: [],
    segments: [
      { id: 's01', ar: 'نشرة الأخبار' },
      { id: 's02', ar: 'صباح الخير من غرفة التحرير.' },
    ],
  },
  form: 'json',
};

/**
 * probeProfile finds an engine's dialect with a request of two segments: it starts from everything we
 * would like and gives up what the engine refuses. Null when the answers settle nothing; an engine that
 * is busy, unreachable or wants no more calls throws, since the real work would fare no better.
 */
export async function probeProfile(
  call: EngineCall,
  signal: AbortSignal,
): Promise<ProviderProfile | null> {
  let profile: ProviderProfile | null = FULL_PROFILE;
  while (profile) {
    try {
      const answer = await call(PROBE, profile, signal);
      const ids = parseReply(answer.content).segments.map((segment) => segment.id);
      return ids.includes('s01') && ids.includes('s02') ? profile : null;
    } catch (error) {
      if (!(error instanceof EngineError) || stops(error)) throw error;
      if (error.trouble.kind !== 'unsupported_parameter') return null;
      profile = downgrade(profile, error.message);
    }
  }
  return null;
}

function stops({ trouble }: EngineError): boolean {
  if (trouble.kind === 'retry') return trouble.reason !== 'server_error';
  return trouble.kind === 'wait' || trouble.kind === 'pause' || trouble.kind === 'cancelled';
}
