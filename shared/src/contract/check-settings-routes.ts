import type { Role } from '../domain/index.js';
import { CheckSettings, PutCheckSettings } from './check-settings-contract.js';
import { IfMatch, type Route } from './route.js';

const desk = ['editor', 'approver', 'admin'] as const satisfies readonly Role[];
const admin = ['admin'] as const satisfies readonly Role[];

export const checkSettingsRoutes = {
  getCheckSettings: {
    method: 'get',
    path: '/settings/checks',
    service: 'desk',
    summary: 'The checks, what the desk makes of each, and how often each is wrong',
    roles: desk,
    answer: CheckSettings,
    statuses: [200],
  },
  putCheckSettings: {
    method: 'put',
    path: '/settings/checks',
    service: 'desk',
    summary:
      'Set what the desk makes of each check; needs If-Match with the version of the settings',
    roles: admin,
    headers: { 'If-Match': IfMatch },
    body: PutCheckSettings,
    answer: CheckSettings,
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
