import { DeskError, type KeyScope, type Route } from '@dragoman/shared/contract';
import type { Person } from '@dragoman/shared/domain';

/** Who hands an article in: a content system with its source's key, or a signed-in person. */
export type Caller =
  | {
      readonly kind: 'key';
      readonly id: string;
      readonly prefix: string;
      readonly source: string;
      readonly scopes: readonly string[];
    }
  | { readonly kind: 'person'; readonly person: Person };

/** callerName names a caller for the audit log, for limits and for idempotency keys. */
export function callerName(caller: Caller): string {
  return caller.kind === 'key' ? `key:${caller.prefix}` : caller.person.id;
}

/** assertMayUse refuses a caller whose scopes or roles do not open a route. */
export function assertMayUse(caller: Caller, route: Route): void {
  if (caller.kind === 'key') {
    const needed: KeyScope | undefined = route.key;
    if (needed === undefined || !caller.scopes.includes(needed))
      throw new DeskError(
        'forbidden',
        `This key may ${caller.scopes.join(', ') || 'do nothing'}; this needs ${needed ?? 'a person'}.`,
      );
    return;
  }
  const { roles } = caller.person;
  if (!route.roles.some((role) => roles.includes(role)))
    throw new DeskError('forbidden_role', `This needs the role ${route.roles.join(' or ')}.`);
}

/** assertMaySpeakFor refuses a key that names another source than its own. */
export function assertMaySpeakFor(caller: Caller, source: string): void {
  if (caller.kind === 'key' && caller.source !== source)
    throw new DeskError(
      'forbidden',
      `This key belongs to the source ${caller.source} and cannot speak for ${source}.`,
    );
}
