import { z } from 'zod';
import type { Role } from '../domain/index.js';
import { Command } from '../domain/index.js';
import { CommandAnswer, DismissFinding, SavedSegment, SaveSegment } from './command-contract.js';
import { DiffQuery, DiffView, Evidence, History, RevisionView } from './history-contract.js';
import { SubmissionPage, SubmissionQuery } from './submission-contract.js';
import { TranslationPage, TranslationQuery, TranslationView } from './translation-contract.js';
import { IfMatch, type Route } from './route.js';

const desk = ['editor', 'approver', 'admin'] as const satisfies readonly Role[];
const handsIn = ['submitter', 'editor', 'approver', 'admin'] as const satisfies readonly Role[];
const id = z.strictObject({ id: z.uuid() });
const segment = z.strictObject({ id: z.uuid(), segmentId: z.uuid() });

export const translationRoutes = {
  listTranslations: {
    method: 'get',
    path: '/translations',
    service: 'desk',
    summary: 'The queue',
    roles: desk,
    query: TranslationQuery,
    answer: TranslationPage,
    statuses: [200],
  },
  getTranslation: {
    method: 'get',
    path: '/translations/{id}',
    service: 'desk',
    summary: 'A whole translation',
    roles: desk,
    params: id,
    answer: TranslationView,
    statuses: [200],
  },
  saveSegment: {
    method: 'patch',
    path: '/translations/{id}/segments/{segmentId}',
    service: 'desk',
    summary: 'Save a segment; needs If-Match with the version it started from',
    roles: desk,
    params: segment,
    headers: { 'If-Match': IfMatch },
    body: SaveSegment,
    answer: SavedSegment,
    statuses: [200],
  },
  dismissFinding: {
    method: 'post',
    path: '/translations/{id}/segments/{segmentId}/findings/{findingId}/dismiss',
    service: 'desk',
    summary: 'Dismiss a finding with a reason',
    roles: desk,
    params: segment.extend({ findingId: z.string().max(200) }),
    body: DismissFinding,
    answer: CommandAnswer,
    statuses: [200],
  },
  command: {
    method: 'post',
    path: '/translations/{id}/{command}',
    service: 'desk',
    summary: 'Give a command of the workflow',
    roles: desk,
    params: id.extend({ command: Command }),
    body: z.looseObject({}),
    answer: CommandAnswer,
    statuses: [200],
  },
  getHistory: {
    method: 'get',
    path: '/translations/{id}/history',
    service: 'desk',
    summary: 'What happened, by whom',
    roles: desk,
    params: id,
    answer: History,
    statuses: [200],
  },
  getRevision: {
    method: 'get',
    path: '/translations/{id}/revisions/{number}',
    service: 'desk',
    summary: 'One frozen text',
    roles: desk,
    params: id.extend({ number: z.coerce.number().int().positive().max(999_999_999) }),
    answer: RevisionView,
    statuses: [200],
  },
  getDiff: {
    method: 'get',
    path: '/translations/{id}/diff',
    service: 'desk',
    summary: 'Two texts compared word by word',
    roles: desk,
    params: id,
    query: DiffQuery,
    answer: DiffView,
    statuses: [200],
  },
  getEvidence: {
    method: 'get',
    path: '/translations/{id}/evidence',
    service: 'desk',
    summary: 'How this text came about',
    roles: desk,
    params: id,
    answer: Evidence,
    statuses: [200],
  },
  listSubmissions: {
    method: 'get',
    path: '/submissions',
    service: 'desk',
    summary: 'What I handed in, the newest first, and what became of it',
    roles: handsIn,
    query: SubmissionQuery,
    answer: SubmissionPage,
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
