import { z } from 'zod';

/** One line of the desk's live stream: something changed, and where. The page asks for what it needs. */
export const DeskEvent = z.strictObject({
  id: z.number().int(),
  kind: z.enum([
    'translation',
    'segment',
    'article',
    'comment',
    'engine',
    'publication',
    'presence',
    'question',
    'notification',
    'terms',
  ]),
  translationId: z.uuid().nullable(),
  segmentId: z.uuid().nullable(),
  detail: z.record(z.string(), z.unknown()),
});
export type DeskEvent = z.infer<typeof DeskEvent>;
