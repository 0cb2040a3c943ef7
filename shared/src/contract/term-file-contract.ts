import { z } from 'zod';
import { TermStatus } from '../domain/index.js';

/** The files terms travel in. */
export const TermFileFormat = z.enum(['csv', 'tbx']);
export type TermFileFormat = z.infer<typeof TermFileFormat>;

export const TermImportQuery = z.strictObject({
  /** Told from the file itself when left out. */
  format: TermFileFormat.optional(),
  /** Report what would happen, and store nothing. */
  dryRun: z.stringbool().default(false),
  /** What a row does whose Arabic the desk renders otherwise: be refused, replace, or stand beside. */
  conflicts: z.enum(['refuse', 'replace', 'both']).default('refuse'),
  /** The status of new terms that name none. */
  status: z.enum(['candidate', 'adopted']).default('adopted'),
});
export type TermImportQuery = z.infer<typeof TermImportQuery>;

/** Why a row of a file was not taken. */
export const TermRefusalCode = z.enum([
  'no_arabic',
  'no_english',
  'not_arabic',
  'not_english',
  'too_long',
  'too_many',
  'unknown_kind',
  'unknown_status',
  'contradiction',
  'conflict',
  'repeated',
]);
export type TermRefusalCode = z.infer<typeof TermRefusalCode>;

const count = z.number().int().nonnegative();

export const TermImportReport = z.strictObject({
  format: TermFileFormat,
  dryRun: z.boolean(),
  /** Terms in the file; every one of them is added, changed, unchanged or refused. */
  rows: count,
  added: count,
  changed: count,
  unchanged: count,
  refused: count,
  /** The first thousand refusals. */
  refusals: z.array(
    z.strictObject({
      /** The line of the file where the row or entry begins. */
      line: z.number().int().positive(),
      code: TermRefusalCode,
      message: z.string(),
      text: z.string(),
    }),
  ),
  /** What the file holds that a term has no place for, once each. */
  ignored: z.array(z.string()),
});
export type TermImportReport = z.infer<typeof TermImportReport>;

export const TermExportQuery = z.strictObject({
  format: TermFileFormat.default('csv'),
  status: TermStatus.optional(),
});
