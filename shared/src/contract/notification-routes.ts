import { Role } from '../domain/index.js';
import {
  MarkNotifications,
  MutedKinds,
  NotificationPage,
  NotificationQuery,
  UnreadCount,
} from './notification-contract.js';
import type { Route } from './route.js';

const everyone = Role.options;

export const notificationRoutes = {
  listNotifications: {
    method: 'get',
    path: '/notifications',
    service: 'desk',
    summary: 'What I was told of, newest first',
    roles: everyone,
    query: NotificationQuery,
    answer: NotificationPage,
    statuses: [200],
  },
  markNotifications: {
    method: 'post',
    path: '/notifications/mark',
    service: 'desk',
    summary: 'Mark what I was told of as read or unread',
    roles: everyone,
    body: MarkNotifications,
    answer: UnreadCount,
    statuses: [200],
  },
  getMutedKinds: {
    method: 'get',
    path: '/notifications/muted',
    service: 'desk',
    summary: 'The kinds I do not want to be told of',
    roles: everyone,
    answer: MutedKinds,
    statuses: [200],
  },
  putMutedKinds: {
    method: 'put',
    path: '/notifications/muted',
    service: 'desk',
    summary: 'Choose the kinds I do not want to be told of',
    roles: everyone,
    body: MutedKinds,
    answer: MutedKinds,
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
