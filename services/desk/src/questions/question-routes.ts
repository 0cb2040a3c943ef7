import type { Router } from 'express';
import { routes } from '@dragoman/shared/contract';
import { questionsFor, questionsOf } from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { lineOr404 } from '../translations/load-view.js';
import { answerQuestion, askQuestion, withdrawQuestion } from './change-question.js';
import { presentQuestion } from './present-question.js';

/** How many questions the Arabic edition's page shows; the answered ones fall off its end. */
const mostShown = 100;

/** questionRoutes mounts what the English desk asks the Arabic edition, and its answers. */
export function questionRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  serveRoute(router, routes.askQuestion, guard, async ({ params, body }, person) => ({
    body: await askQuestion(deps, person, params.id, body),
  }));
  serveRoute(router, routes.listQuestions, guard, async ({ params }) => {
    await lineOr404(deps.db, params.id);
    return { body: { items: (await questionsOf(deps.db, params.id)).map(presentQuestion) } };
  });
  serveRoute(router, routes.questionsToMe, guard, async (_call, person) => {
    const isSubmitter = person.roles.includes('submitter');
    const lines = await questionsFor(deps.db, person.id, isSubmitter, mostShown);
    return { body: { items: lines.map(presentQuestion) } };
  });
  serveRoute(router, routes.answerQuestion, guard, async ({ params, body }, person) => ({
    body: await answerQuestion(deps, person, params.questionId, body.answer),
  }));
  serveRoute(router, routes.withdrawQuestion, guard, async ({ params }, person) => ({
    body: await withdrawQuestion(deps, person, params.questionId),
  }));
}
