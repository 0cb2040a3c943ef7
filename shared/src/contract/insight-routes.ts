import { InsightQuery, Insights } from './insight-contract.js';
import type { Route } from './route.js';

export const insightRoutes = {
  getInsights: {
    method: 'get',
    path: '/insights',
    service: 'desk',
    summary:
      'How much people change drafts, what that takes and what it costs; an editor sees their own stories',
    roles: ['editor', 'approver', 'admin'],
    query: InsightQuery,
    answer: Insights,
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
