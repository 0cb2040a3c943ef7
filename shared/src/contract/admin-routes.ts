import { z } from 'zod';
import { Role } from '../domain/index.js';
import { SourceId } from './article-contract.js';
import { EngineState, Me, NewPerson, PersonChange, PersonView } from './person-contract.js';
import { DeskSettings } from './settings-contract.js';
import {
  CreatedSourceKey,
  NewSource,
  NewSourceKey,
  SourceKeyView,
  SourceView,
} from './source-contract.js';
import type { Route } from './route.js';

const everyone = Role.options;
const desk = ['editor', 'approver', 'admin'] as const satisfies readonly Role[];
const admin = ['admin'] as const satisfies readonly Role[];
const handsIn = ['submitter', 'editor', 'approver', 'admin'] as const satisfies readonly Role[];
const list = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item) });

export const adminRoutes = {
  me: {
    method: 'get',
    path: '/me',
    service: 'desk',
    summary: 'Who I am, and what this desk is',
    roles: everyone,
    answer: Me,
    statuses: [200],
  },
  listSources: {
    method: 'get',
    path: '/sources',
    service: 'desk',
    summary: 'Sources',
    roles: handsIn,
    answer: list(SourceView),
    statuses: [200],
  },
  createSource: {
    method: 'post',
    path: '/sources',
    service: 'desk',
    summary: 'Add a source',
    roles: admin,
    body: NewSource,
    answer: SourceView,
    statuses: [201],
  },
  listSourceKeys: {
    method: 'get',
    path: '/sources/{source}/keys',
    service: 'desk',
    summary: 'Keys of a source',
    roles: admin,
    params: z.strictObject({ source: SourceId }),
    answer: list(SourceKeyView),
    statuses: [200],
  },
  createSourceKey: {
    method: 'post',
    path: '/sources/{source}/keys',
    service: 'desk',
    summary: 'Make a source key; it is shown once',
    roles: admin,
    params: z.strictObject({ source: SourceId }),
    body: NewSourceKey,
    answer: CreatedSourceKey,
    statuses: [201],
  },
  revokeSourceKey: {
    method: 'delete',
    path: '/sources/{source}/keys/{keyId}',
    service: 'desk',
    summary: 'Revoke a source key',
    roles: admin,
    params: z.strictObject({ source: SourceId, keyId: z.uuid() }),
    answer: SourceKeyView,
    statuses: [200],
  },
  listPeople: {
    method: 'get',
    path: '/people',
    service: 'desk',
    summary: 'People of the desk',
    roles: desk,
    answer: list(PersonView),
    statuses: [200],
  },
  createPerson: {
    method: 'post',
    path: '/people',
    service: 'desk',
    summary: 'Add a person',
    roles: admin,
    body: NewPerson,
    answer: PersonView,
    statuses: [201],
  },
  changePerson: {
    method: 'patch',
    path: '/people/{personId}',
    service: 'desk',
    summary: 'Change a person’s name, roles, password or access',
    roles: admin,
    params: z.strictObject({ personId: z.string().max(100) }),
    body: PersonChange,
    answer: PersonView,
    statuses: [200],
  },
  getSettings: {
    method: 'get',
    path: '/settings',
    service: 'desk',
    summary: 'Desk settings',
    roles: desk,
    answer: DeskSettings,
    statuses: [200],
  },
  putSettings: {
    method: 'put',
    path: '/settings',
    service: 'desk',
    summary: 'Change desk settings',
    roles: admin,
    body: DeskSettings,
    answer: DeskSettings,
    statuses: [200],
  },
  getEngine: {
    method: 'get',
    path: '/engine',
    service: 'desk',
    summary: 'Whether drafting runs, and with what',
    roles: desk,
    answer: EngineState,
    statuses: [200],
  },
  resumeEngine: {
    method: 'post',
    path: '/engine/resume',
    service: 'desk',
    summary: 'Try the engine again now',
    roles: desk,
    body: z.strictObject({}),
    answer: EngineState,
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
