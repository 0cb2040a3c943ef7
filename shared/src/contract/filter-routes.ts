import { z } from 'zod';
import type { Role } from '../domain/index.js';
import {
  AssignmentResults,
  Assignments,
  FilterList,
  NewFilter,
  QueueCounts,
  SavedFilter,
} from './filter-contract.js';
import type { Route } from './route.js';

const desk = ['editor', 'approver', 'admin'] as const satisfies readonly Role[];

export const filterRoutes = {
  listFilters: {
    method: 'get',
    path: '/filters',
    service: 'desk',
    summary: 'Narrowings of the queue that I or an admin kept',
    roles: desk,
    answer: FilterList,
    statuses: [200],
  },
  countQueue: {
    method: 'get',
    path: '/queue/counts',
    service: 'desk',
    summary: 'How many open stories each narrowing of the queue holds',
    roles: desk,
    answer: QueueCounts,
    statuses: [200],
  },
  keepFilter: {
    method: 'post',
    path: '/filters',
    service: 'desk',
    summary: 'Keep a narrowing of the queue; the same name again replaces it',
    roles: desk,
    body: NewFilter,
    answer: SavedFilter,
    statuses: [201],
  },
  dropFilter: {
    method: 'delete',
    path: '/filters/{filterId}',
    service: 'desk',
    summary: 'Forget a kept narrowing',
    roles: desk,
    params: z.strictObject({ filterId: z.uuid() }),
    answer: FilterList,
    statuses: [200],
  },
  assignMany: {
    method: 'post',
    path: '/assignments',
    service: 'desk',
    summary: 'Assign many translations at once; every refusal is told for itself',
    roles: desk,
    body: Assignments,
    answer: AssignmentResults,
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
