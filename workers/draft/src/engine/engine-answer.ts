import { z } from 'zod';
import { EngineError, type Taken } from './engine-error.js';
import { ToldUsage, type EngineUsage } from './engine-usage.js';

/** One completed call: what the engine wrote, why it stopped, and what it took. */
export interface EngineAnswer {
  readonly content: string;
  readonly finish: string;
  readonly usage: EngineUsage;
  /** The model that answered: engines resolve aliases. */
  readonly model: string;
  readonly requestId: string | null;
  readonly milliseconds: number;
}

// Mistral's reasoning models and some gateways write content in parts, thoughts among them.
const Content = z.union([
  z.string(),
  z
    .array(z.looseObject({ type: z.string(), text: z.string().optional() }))
    .transform((parts) =>
      parts.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join(''),
    ),
]);

const Completion = z.object({
  model: z.string().optional().catch(undefined),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: Content.nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: ToldUsage,
});

const Told = z.object({ usage: ToldUsage });

export type ReadCompletion = Pick<EngineAnswer, 'content' | 'finish' | 'usage'> & {
  readonly model: string | null;
};

/**
 * readCompletion reads a chat completion that may come from any engine, and throws an `EngineError`
 * when it is none (`bad_reply`) or when the model or its filter declined (`refused`).
 */
export function readCompletion(data: unknown, requestId: string | null): ReadCompletion {
  const read = Completion.safeParse(data);
  const choice = read.success ? read.data.choices[0] : undefined;
  if (!read.success || !choice) {
    const message = 'The engine answered with something that is not a chat completion.';
    throw new EngineError({ kind: 'bad_reply' }, message, requestId, takenBy(data));
  }
  const { message, finish_reason: finish } = choice;
  if (message.refusal || finish === 'content_filter') {
    const words = message.refusal ?? 'The engine’s content filter stopped the reply.';
    throw new EngineError({ kind: 'refused' }, words.slice(0, 500), requestId, takenBy(data));
  }
  return {
    content: message.content ?? '',
    finish: finish ?? 'unknown',
    usage: read.data.usage,
    model: read.data.model ?? null,
  };
}

// An answer that is of no use costs what any other does.
function takenBy(data: unknown): Taken {
  const usage = Told.safeParse(data).data?.usage;
  return usage && usage.promptTokens !== null ? usage : 'prompt';
}
