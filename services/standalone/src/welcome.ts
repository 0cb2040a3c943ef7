import type { Env } from '@dragoman/shared/platform';
import type { DemonstrationNewsroom } from './demonstration/demonstration-accounts.js';

/** welcome writes what a person needs to begin: the address, the accounts, the engine. */
export function welcome(
  env: Env,
  newsroom: DemonstrationNewsroom | null,
  practice: boolean,
): string {
  const lines = [
    '',
    `  Dragoman is running at ${env.PUBLIC_URL}`,
    `  Readers see ${env.PUBLIC_URL}/edition`,
    '',
  ];
  if (newsroom) {
    lines.push('  Sign in as one of these, all with the password', `    ${newsroom.password}`, '');
    for (const email of newsroom.emails) lines.push(`    ${email}`);
    lines.push(
      '',
      '  Source key of ar-edition, for a content system:',
      `    ${newsroom.sourceKey}`,
      '',
    );
  }
  if (practice)
    lines.push(
      '  Drafts come from the practice engine. For a real one set OPENAI_API_KEY, or OPENAI_BASE_URL',
      '  for any OpenAI-compatible server, and DRAFT_MODEL. See the README.',
      '',
    );
  return lines.join('\n');
}
