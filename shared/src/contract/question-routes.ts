import { z } from 'zod';
import type { Role } from '../domain/index.js';
import { NewAnswer, NewQuestion, QuestionList, QuestionView } from './question-contract.js';
import type { Route } from './route.js';

const desk = ['editor', 'approver', 'admin'] as const satisfies readonly Role[];
const asks = ['editor', 'approver'] as const satisfies readonly Role[];
const handsIn = ['submitter', 'editor', 'approver', 'admin'] as const satisfies readonly Role[];
const id = z.strictObject({ id: z.uuid() });
const question = z.strictObject({ questionId: z.uuid() });

export const questionRoutes = {
  askQuestion: {
    method: 'post',
    path: '/translations/{id}/questions',
    service: 'desk',
    summary: 'Ask the Arabic edition about a segment',
    roles: asks,
    params: id,
    body: NewQuestion,
    answer: QuestionView,
    statuses: [201],
  },
  listQuestions: {
    method: 'get',
    path: '/translations/{id}/questions',
    service: 'desk',
    summary: 'What was asked about a translation, and what was answered',
    roles: desk,
    params: id,
    answer: QuestionList,
    statuses: [200],
  },
  questionsToMe: {
    method: 'get',
    path: '/questions',
    service: 'desk',
    summary: 'Questions about what I handed in, the open ones first',
    roles: handsIn,
    answer: QuestionList,
    statuses: [200],
  },
  answerQuestion: {
    method: 'post',
    path: '/questions/{questionId}/answer',
    service: 'desk',
    summary: 'Answer a question about what I handed in',
    roles: handsIn,
    params: question,
    body: NewAnswer,
    answer: QuestionView,
    statuses: [200],
  },
  withdrawQuestion: {
    method: 'post',
    path: '/questions/{questionId}/withdraw',
    service: 'desk',
    summary: 'Take a question back that needs no answer any more',
    roles: asks,
    params: question,
    body: z.strictObject({}),
    answer: QuestionView,
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
