import type { Role } from '../domain/index.js';
import type { Route } from './route.js';
import { NewStyleSheet, StyleSheetHistory, StyleSheetVersion } from './style-sheet-contract.js';

const desk = ['editor', 'approver', 'admin'] as const satisfies readonly Role[];
const admin = ['admin'] as const satisfies readonly Role[];

export const styleSheetRoutes = {
  listStyleSheets: {
    method: 'get',
    path: '/style-sheet',
    service: 'desk',
    summary: 'The desk’s house style for drafts, every version, newest first',
    roles: desk,
    answer: StyleSheetHistory,
    statuses: [200],
  },
  putStyleSheet: {
    method: 'put',
    path: '/style-sheet',
    service: 'desk',
    summary: 'Set the house style: makes the next version, for drafts from now on',
    roles: admin,
    body: NewStyleSheet,
    answer: StyleSheetVersion,
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
