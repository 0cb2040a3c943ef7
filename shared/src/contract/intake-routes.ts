import { z } from 'zod';
import type { Role } from '../domain/index.js';
import {
  ArticleInput,
  ArticleReceipt,
  ArticleView,
  ExternalId,
  NewArticleInput,
  SourceId,
  WithdrawInput,
} from './article-contract.js';
import type { Route } from './route.js';

const handsIn = ['submitter', 'editor', 'approver', 'admin'] as const satisfies readonly Role[];
const article = z.strictObject({ source: SourceId, externalId: ExternalId });
const id = z.strictObject({ id: z.uuid() });

export const intakeRoutes = {
  putArticle: {
    method: 'put',
    path: '/sources/{source}/articles/{externalId}',
    service: 'intake',
    summary: 'Hand in an article, or a new state of one',
    roles: handsIn,
    key: 'articles:write',
    params: article,
    body: ArticleInput,
    answer: ArticleReceipt,
    statuses: [200, 201],
  },
  postArticle: {
    method: 'post',
    path: '/articles',
    service: 'intake',
    summary: 'Hand in an article; honours Idempotency-Key',
    roles: handsIn,
    key: 'articles:write',
    headers: { 'Idempotency-Key': z.string().max(255).optional() },
    body: NewArticleInput,
    answer: ArticleReceipt,
    statuses: [200, 201],
  },
  getArticle: {
    method: 'get',
    path: '/articles/{id}',
    service: 'intake',
    summary: 'An article as the desk has it',
    roles: handsIn,
    key: 'articles:read',
    params: id,
    answer: ArticleView,
    statuses: [200],
  },
  withdrawArticle: {
    method: 'post',
    path: '/sources/{source}/articles/{externalId}/withdraw',
    service: 'intake',
    summary: 'Withdraw an article: its translation freezes and the desk is told',
    roles: handsIn,
    key: 'articles:write',
    params: article,
    body: WithdrawInput,
    answer: ArticleView,
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
