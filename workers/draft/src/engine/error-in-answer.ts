import { APIError } from 'openai';
import { z } from 'zod';

const Refusal = z.object({
  choices: z.undefined().optional(),
  error: z.looseObject({ message: z.string(), code: z.unknown().optional() }),
});

/**
 * throwErrorIn throws the refusal that some gateways put into an answer with status 200: OpenRouter once
 * it has begun to answer, and proxies that know no other status. Its code stands for the status.
 */
export function throwErrorIn(answer: unknown, headers: Headers): void {
  const { error } = Refusal.safeParse(answer).data ?? {};
  if (!error) return;
  const code = Number(error.code);
  throw APIError.generate(code >= 400 && code < 600 ? code : 502, { error }, undefined, headers);
}
