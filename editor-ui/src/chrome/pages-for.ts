import type { Role } from '@dragoman/shared/domain';

const deskPages = [
  { key: 'queue', to: '/' },
  { key: 'approval', to: '/approval' },
  { key: 'published', to: '/published' },
  { key: 'insights', to: '/insights' },
  { key: 'terms', to: '/terms' },
  { key: 'memory', to: '/memory' },
] as const;

/** pagesFor lists the pages of the folio for somebody's roles; a submitter sees their own alone. */
export function pagesFor(roles: readonly Role[]) {
  const atDesk = roles.some((role) => role !== 'submitter');
  return [
    ...(atDesk ? deskPages : []),
    { key: 'submit', to: '/submit' } as const,
    { key: 'settings', to: '/settings' } as const,
  ];
}
