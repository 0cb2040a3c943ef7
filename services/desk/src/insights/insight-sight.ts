import { DeskError } from '@dragoman/shared/contract';
import type { Person } from '@dragoman/shared/domain';

/** What a person may see of the figures. */
export interface InsightSight {
  readonly scope: 'desk' | 'own';
  /** The one editor whose stories are shown; null shows everybody's together. */
  readonly editor: string | null;
  /** Whether figures of this editor may be told with their name. */
  readonly names: (editorId: string | null) => boolean;
}

/**
 * sightOf decides what a person sees. Figures of one editor are for that editor and for admins; an
 * approver sees the desk's without names; an editor sees their own stories alone.
 */
export function sightOf(person: Person, asked: string | undefined): InsightSight {
  const isAdmin = person.roles.includes('admin');
  const seesDesk = isAdmin || person.roles.includes('approver');
  if (asked !== undefined && asked !== person.id && !isAdmin)
    throw new DeskError(
      'forbidden_role',
      'The figures of one editor are for that editor and for admins.',
    );
  return {
    scope: seesDesk ? 'desk' : 'own',
    editor: seesDesk ? (asked ?? null) : person.id,
    names: (editorId) => isAdmin || editorId === person.id,
  };
}
