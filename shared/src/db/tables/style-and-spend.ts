import type { Generated } from 'kysely';
import type { StyleSheet } from '../../domain/index.js';
import type { Json, Stamped } from './column.js';

/** One version of the house style. Append-only. */
export interface StyleSheetTable {
  version: number;
  sheet: Json<StyleSheet>;
  note: string | null;
  by: string;
  at: Stamped;
}

/** What a call that is under way may cost at most; gone when the call is settled. */
export interface SpendReservationTable {
  id: Generated<string>;
  micros: number;
  at: Stamped;
}
