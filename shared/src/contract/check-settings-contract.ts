import { z } from 'zod';
import { CheckLevel, CheckLevels, FindingKind, isTooLow, Severity } from '../domain/index.js';

/** One check as the desk takes it. */
export const CheckSetting = z.strictObject({
  kind: FindingKind,
  /** What the desk has set; null where each finding keeps its own weight. */
  level: CheckLevel.nullable(),
  /** The weights the check gives by itself, gravest first. */
  own: z.array(Severity),
  /** The least the desk may make of it. */
  lowest: CheckLevel,
  /** On how many of a hundred faithful human translations it speaks, as a share; measured with each release. */
  falseAlarms: z.number().min(0).max(1),
});
export type CheckSetting = z.infer<typeof CheckSetting>;

export const CheckSettings = z.strictObject({
  checks: z.array(CheckSetting),
  /** What a change of them starts from; 0 where nobody has set any. */
  version: z.number().int().nonnegative(),
});
export type CheckSettings = z.infer<typeof CheckSettings>;

/** The weights the desk sets, all at once; a check that is left out keeps its own. */
export const PutCheckSettings = z.strictObject({
  levels: CheckLevels.superRefine((levels, context) => {
    for (const kind of FindingKind.options) {
      const level = levels[kind];
      if (level !== undefined && isTooLow(kind, level))
        context.addIssue({
          code: 'custom',
          path: [kind],
          message: 'This check guards what nobody may publish; it cannot be set so low.',
        });
    }
  }),
});
export type PutCheckSettings = z.infer<typeof PutCheckSettings>;
