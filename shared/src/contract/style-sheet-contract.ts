import { z } from 'zod';
import { StyleSheet } from '../domain/index.js';
import { PersonRef } from './person-contract.js';

/** One version of the desk's house style; version 0 is the one the desk came with. */
export const StyleSheetVersion = z.strictObject({
  version: z.number().int().nonnegative(),
  sheet: StyleSheet,
  /** Why it was changed. */
  note: z.string().nullable(),
  by: PersonRef.nullable(),
  at: z.string().nullable(),
  /** What the engine is told of it, one rule a line. */
  told: z.array(z.string()),
});
export type StyleSheetVersion = z.infer<typeof StyleSheetVersion>;

/** Every version, newest first; the first is what drafts are made by now. */
export const StyleSheetHistory = z.strictObject({ items: z.array(StyleSheetVersion) });

/** A new version, or an old one restored: what changes, and the version it was made from. */
export const NewStyleSheet = z.strictObject({
  sheet: StyleSheet,
  /** The version the change started from; another current version refuses it. */
  basedOn: z.number().int().nonnegative(),
  note: z.string().trim().max(300).nullish(),
});
export type NewStyleSheet = z.infer<typeof NewStyleSheet>;
