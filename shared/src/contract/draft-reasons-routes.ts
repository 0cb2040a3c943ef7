import { z } from 'zod';
import type { Role } from '../domain/index.js';
import { SegmentReasons } from './draft-reasons-contract.js';
import type { Route } from './route.js';

const desk = ['editor', 'approver', 'admin'] as const satisfies readonly Role[];

export const draftReasonsRoutes = {
  getSegmentReasons: {
    method: 'get',
    path: '/translations/{id}/segments/{segmentId}/reasons',
    service: 'desk',
    summary: 'Why a segment’s draft says what it says',
    roles: desk,
    params: z.strictObject({ id: z.uuid(), segmentId: z.uuid() }),
    answer: SegmentReasons,
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
