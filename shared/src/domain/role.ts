import { z } from 'zod';

/** What a person may do at the desk; one person may hold several roles. */
export const Role = z.enum(['submitter', 'editor', 'approver', 'admin']);
export type Role = z.infer<typeof Role>;

/** A signed-in person as the domain sees one. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}
