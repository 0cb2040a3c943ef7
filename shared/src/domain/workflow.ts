import { z } from 'zod';
import type { Role } from './role.js';

/** Where a translation stands in the desk's work (DESIGN §6). Publication status is a separate thing. */
export const TranslationState = z.enum([
  'queued',
  'drafting',
  'failed',
  'ready',
  'editing',
  'in_review',
  'approved',
  'spiked',
]);
export type TranslationState = z.infer<typeof TranslationState>;

/** Where the English story stands with its readers. Only publishing and withdrawing move it. */
export const PublicationStatus = z.enum(['none', 'scheduled', 'live', 'withdrawn']);
export type PublicationStatus = z.infer<typeof PublicationStatus>;

/** Everything a person can ask of a translation. */
export const Command = z.enum([
  'claim',
  'release',
  'assign',
  'unassign',
  'save',
  'confirm',
  'cut',
  'restore',
  'split',
  'merge',
  'move',
  'add',
  'undo_reshape',
  'comment',
  'resolve',
  'unresolve',
  'dismiss',
  'take_proposal',
  'keep_target',
  'redraft',
  'submit',
  'recall',
  'return',
  'approve',
  'reopen',
  'publish',
  'schedule',
  'unschedule',
  'withdraw',
  'spike',
  'unspike',
]);
export type Command = z.infer<typeof Command>;

/** Who, among those with the role, may use a command. */
export type Bound = 'anyone' | 'assignee' | 'not_last_editor';

/** One line of the workflow: a command, who may give it, in which states, and where it leads. */
export interface Transition {
  readonly command: Command;
  readonly roles: readonly Role[];
  readonly from: readonly TranslationState[];
  readonly to: TranslationState | 'same';
  readonly publicationFrom?: readonly PublicationStatus[];
  readonly publicationTo?: PublicationStatus;
  readonly bound?: Bound;
  /** Stays open when the Arabic has been withdrawn; everything else is frozen then. */
  readonly whileFrozen?: true;
}

const editor = ['editor'] as const satisfies readonly Role[];
const approver = ['approver'] as const satisfies readonly Role[];
const desk = ['editor', 'approver'] as const satisfies readonly Role[];
const runsDesk = ['approver', 'admin'] as const satisfies readonly Role[];
const assigns = ['editor', 'approver', 'admin'] as const satisfies readonly Role[];
const anyPublication = ['none', 'scheduled', 'live', 'withdrawn'] as const;

/** The workflow table. The server's refusals, the page's buttons and the exhaustive test read it. */
export const workflow: readonly Transition[] = [
  { command: 'claim', roles: editor, from: ['ready', 'failed'], to: 'editing' },
  { command: 'release', roles: editor, from: ['editing'], to: 'ready', bound: 'assignee' },
  // Editors take stories themselves; giving them to others is for those who run the desk.
  { command: 'assign', roles: assigns, from: ['ready'], to: 'editing' },
  { command: 'assign', roles: assigns, from: ['editing', 'in_review'], to: 'same' },
  { command: 'unassign', roles: runsDesk, from: ['editing'], to: 'ready' },
  { command: 'save', roles: editor, from: ['editing'], to: 'same' },
  { command: 'confirm', roles: editor, from: ['editing'], to: 'same' },
  { command: 'cut', roles: editor, from: ['editing'], to: 'same' },
  { command: 'restore', roles: editor, from: ['editing'], to: 'same' },
  { command: 'split', roles: editor, from: ['editing'], to: 'same' },
  { command: 'merge', roles: editor, from: ['editing'], to: 'same' },
  { command: 'move', roles: editor, from: ['editing'], to: 'same' },
  { command: 'add', roles: editor, from: ['editing'], to: 'same' },
  { command: 'undo_reshape', roles: editor, from: ['editing'], to: 'same' },
  {
    command: 'comment',
    roles: desk,
    from: ['ready', 'editing', 'in_review', 'approved'],
    to: 'same',
  },
  {
    command: 'resolve',
    roles: desk,
    from: ['ready', 'editing', 'in_review', 'approved'],
    to: 'same',
  },
  {
    command: 'unresolve',
    roles: desk,
    from: ['ready', 'editing', 'in_review', 'approved'],
    to: 'same',
  },
  { command: 'dismiss', roles: desk, from: ['editing', 'in_review'], to: 'same' },
  { command: 'take_proposal', roles: editor, from: ['editing'], to: 'same' },
  { command: 'keep_target', roles: editor, from: ['editing'], to: 'same' },
  { command: 'redraft', roles: editor, from: ['failed'], to: 'queued' },
  { command: 'redraft', roles: editor, from: ['editing'], to: 'same' },
  { command: 'submit', roles: editor, from: ['editing'], to: 'in_review' },
  { command: 'recall', roles: editor, from: ['in_review'], to: 'editing', bound: 'assignee' },
  { command: 'return', roles: approver, from: ['in_review'], to: 'editing', whileFrozen: true },
  {
    command: 'approve',
    roles: approver,
    from: ['in_review'],
    to: 'approved',
    bound: 'not_last_editor',
  },
  {
    command: 'reopen',
    roles: desk,
    from: ['approved'],
    to: 'editing',
    publicationFrom: ['none', 'live', 'withdrawn'],
  },
  // Reopening a scheduled story takes it off the clock first: the approval it waited on is void.
  {
    command: 'reopen',
    roles: desk,
    from: ['approved'],
    to: 'editing',
    publicationFrom: ['scheduled'],
    publicationTo: 'none',
  },
  {
    command: 'publish',
    roles: approver,
    from: ['approved'],
    to: 'same',
    publicationFrom: anyPublication,
    publicationTo: 'live',
  },
  {
    command: 'schedule',
    roles: approver,
    from: ['approved'],
    to: 'same',
    publicationFrom: ['none', 'scheduled'],
    publicationTo: 'scheduled',
  },
  {
    command: 'unschedule',
    roles: approver,
    from: ['approved'],
    to: 'same',
    publicationFrom: ['scheduled'],
    publicationTo: 'none',
    whileFrozen: true,
  },
  {
    // Whatever the desk is at, what readers see can be taken back at once.
    command: 'withdraw',
    roles: approver,
    from: TranslationState.options,
    to: 'same',
    publicationFrom: ['live'],
    publicationTo: 'withdrawn',
    whileFrozen: true,
  },
  // A story that readers can see is withdrawn first: a spiked one is nobody's any more.
  {
    command: 'spike',
    roles: editor,
    from: ['ready'],
    to: 'spiked',
    publicationFrom: ['none', 'withdrawn'],
    whileFrozen: true,
  },
  { command: 'unspike', roles: editor, from: ['spiked'], to: 'ready' },
];

/** What the workflow must know of a translation to decide. */
export interface Standing {
  readonly state: TranslationState;
  readonly publication: PublicationStatus;
  readonly assigneeId: string | null;
  readonly lastEditorId: string | null;
  /** The Arabic edition has withdrawn the article: the translation is frozen. */
  readonly frozen: boolean;
  /** The desk's four-eyes setting; true unless an admin has switched it off. */
  readonly fourEyes: boolean;
}

/** What the workflow needs to know of the person who asks. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** Why a command is refused: the wrong role (403), or the wrong moment (409). */
export type Refusal =
  | { readonly code: 'forbidden_role'; readonly needs: readonly Role[] }
  | { readonly code: 'not_allowed_now'; readonly state: TranslationState }
  | { readonly code: 'source_withdrawn' }
  | { readonly code: 'not_assignee' }
  | { readonly code: 'four_eyes' };

export type Decision =
  | {
      readonly allowed: true;
      readonly state: TranslationState;
      readonly publication: PublicationStatus;
    }
  | { readonly allowed: false; readonly refusal: Refusal };

/** decide tells what a command would do to a translation, or why it is refused: role first, then moment. */
export function decide(standing: Standing, command: Command, actor: Actor): Decision {
  const lines = workflow.filter((line) => line.command === command);
  const roles = [...new Set(lines.flatMap((line) => line.roles))];
  if (!roles.some((role) => actor.roles.includes(role)))
    return refuse({ code: 'forbidden_role', needs: roles });

  const line = lines.find((candidate) => fits(candidate, standing, actor));
  if (!line) return refuse({ code: 'not_allowed_now', state: standing.state });
  if (standing.frozen && !line.whileFrozen) return refuse({ code: 'source_withdrawn' });
  if (line.bound === 'assignee' && standing.assigneeId !== actor.id)
    return refuse({ code: 'not_assignee' });
  if (line.bound === 'not_last_editor' && standing.fourEyes && standing.lastEditorId === actor.id)
    return refuse({ code: 'four_eyes' });

  return {
    allowed: true,
    state: line.to === 'same' ? standing.state : line.to,
    publication: line.publicationTo ?? standing.publication,
  };
}

/** allowedCommands lists the commands open to a person now, in the order of the table. */
export function allowedCommands(standing: Standing, actor: Actor): Command[] {
  return Command.options.filter((command) => decide(standing, command, actor).allowed);
}

function fits(line: Transition, standing: Standing, actor: Actor): boolean {
  return (
    line.from.includes(standing.state) &&
    (line.publicationFrom === undefined || line.publicationFrom.includes(standing.publication)) &&
    line.roles.some((role) => actor.roles.includes(role))
  );
}

function refuse(refusal: Refusal): Decision {
  return { allowed: false, refusal };
}
