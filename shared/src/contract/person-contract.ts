import { z } from 'zod';
import { Role } from '../domain/index.js';
import { BudgetView } from './spend-contract.js';

/** A person, named where they acted. */
export const PersonRef = z.strictObject({ id: z.string(), name: z.string() });
export type PersonRef = z.infer<typeof PersonRef>;

export const PersonView = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(Role),
  disabled: z.boolean(),
});
export type PersonView = z.infer<typeof PersonView>;

export const NewPerson = z.strictObject({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254),
  roles: z.array(Role).min(1),
  password: z.string().min(12, 'Use at least 12 characters.').max(200),
});
export type NewPerson = z.infer<typeof NewPerson>;

export const PersonChange = z.strictObject({
  name: z.string().trim().min(1).max(120).optional(),
  roles: z.array(Role).min(1).optional(),
  disabled: z.boolean().optional(),
  password: z.string().min(12, 'Use at least 12 characters.').max(200).optional(),
});
export type PersonChange = z.infer<typeof PersonChange>;

/** Whether drafting runs, and with what. */
export const EngineState = z.strictObject({
  engine: z.string(),
  model: z.string(),
  practice: z.boolean(),
  paused: z
    .strictObject({
      reason: z.string(),
      message: z.string(),
      since: z.string(),
      retryAt: z.string().nullable(),
    })
    .nullable(),
  /** How the budget stands; null where none is set. */
  budget: BudgetView.nullable(),
});
export type EngineState = z.infer<typeof EngineState>;

/** Who I am, and what this desk is: the first thing a page asks. */
export const Me = z.strictObject({
  person: PersonView,
  desk: z.strictObject({ name: z.string(), nameAr: z.string(), fourEyes: z.boolean() }),
  engine: EngineState,
});
export type Me = z.infer<typeof Me>;
