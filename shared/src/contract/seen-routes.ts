import { z } from 'zod';
import type { Role } from '../domain/index.js';
import type { Route } from './route.js';
import { LastSeen, SeenVersions } from './seen-contract.js';

const desk = ['editor', 'approver', 'admin'] as const satisfies readonly Role[];
const id = z.strictObject({ id: z.uuid() });

export const seenRoutes = {
  getLastSeen: {
    method: 'get',
    path: '/translations/{id}/seen',
    service: 'desk',
    summary: 'A translation as I last saw it',
    roles: desk,
    params: id,
    answer: LastSeen,
    statuses: [200],
  },
  keepSeen: {
    method: 'put',
    path: '/translations/{id}/seen',
    service: 'desk',
    summary: 'Say which versions of its segments I saw; what I saw of each later elsewhere stays',
    roles: desk,
    params: id,
    body: SeenVersions,
    answer: LastSeen.pick({ at: true }),
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
