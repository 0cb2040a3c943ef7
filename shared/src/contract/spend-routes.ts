import type { Role } from '../domain/index.js';
import { IfMatch, type Route } from './route.js';
import { SpendQuery, SpendSettings, SpendView } from './spend-contract.js';

const desk = ['editor', 'approver', 'admin'] as const satisfies readonly Role[];
const admin = ['admin'] as const satisfies readonly Role[];

export const spendRoutes = {
  getSpend: {
    method: 'get',
    path: '/spend',
    service: 'desk',
    summary: 'What drafting takes, by engine and day, and how the budget stands',
    roles: desk,
    query: SpendQuery,
    answer: SpendView,
    statuses: [200],
  },
  putSpendSettings: {
    method: 'put',
    path: '/spend/settings',
    service: 'desk',
    summary:
      'Set prices and the budget; needs If-Match with the version of the settings. A raised budget lets drafting go on at once',
    roles: admin,
    headers: { 'If-Match': IfMatch },
    body: SpendSettings,
    answer: SpendView,
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
