import { z } from 'zod';
import type { Role } from '../domain/index.js';
import { KeepRecovered, PresenceBeat, PresenceView, RecoveredText } from './presence-contract.js';
import type { Route } from './route.js';

const desk = ['editor', 'approver', 'admin'] as const satisfies readonly Role[];
const editor = ['editor'] as const satisfies readonly Role[];
const id = z.strictObject({ id: z.uuid() });
const segment = id.extend({ segmentId: z.uuid() });

export const presenceRoutes = {
  getPresence: {
    method: 'get',
    path: '/translations/{id}/presence',
    service: 'desk',
    summary: 'Who has a translation open, and whose hands are on which segment',
    roles: desk,
    params: id,
    answer: PresenceView,
    statuses: [200],
  },
  beatPresence: {
    method: 'put',
    path: '/translations/{id}/presence',
    service: 'desk',
    summary: 'Say that I am here; repeat it before half a minute has passed',
    roles: desk,
    params: id,
    body: PresenceBeat,
    answer: PresenceView,
    statuses: [200],
  },
  leavePresence: {
    method: 'delete',
    path: '/translations/{id}/presence/{page}',
    service: 'desk',
    summary: 'Say that a page of mine was closed',
    roles: desk,
    params: id.extend({ page: z.uuid() }),
    answer: PresenceView,
    statuses: [200],
  },
  takeSegment: {
    method: 'post',
    path: '/translations/{id}/segments/{segmentId}/take',
    service: 'desk',
    summary: 'Take a segment over from whoever types in it; their words are kept for them',
    roles: editor,
    params: segment,
    body: z.strictObject({ page: z.uuid() }),
    answer: PresenceView,
    statuses: [200],
  },
  listRecovered: {
    method: 'get',
    path: '/translations/{id}/recovered',
    service: 'desk',
    summary: 'Words of mine that takeovers put aside',
    roles: desk,
    params: id,
    answer: z.strictObject({ items: z.array(RecoveredText) }),
    statuses: [200],
  },
  keepRecovered: {
    method: 'put',
    path: '/translations/{id}/segments/{segmentId}/recovered',
    service: 'desk',
    summary: 'Keep words of mine aside that a takeover caught unsaved',
    roles: editor,
    params: segment,
    body: KeepRecovered,
    answer: RecoveredText,
    statuses: [200],
  },
  settleRecovered: {
    method: 'delete',
    path: '/translations/{id}/recovered/{recoveredId}',
    service: 'desk',
    summary: 'Let go of words that were put aside',
    roles: desk,
    params: id.extend({ recoveredId: z.uuid() }),
    answer: z.strictObject({ items: z.array(RecoveredText) }),
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
