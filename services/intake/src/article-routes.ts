import { DeskError, routes } from '@dragoman/shared/contract';
import { wholeArticle } from '@dragoman/shared/db';
import { serveRoute } from '@dragoman/shared/platform';
import type { Request, Router } from 'express';
import { assertMaySpeakFor, assertMayUse, type Caller } from './access/caller.js';
import { callerOf } from './access/identify-caller.js';
import { acceptArticle } from './articles/accept-article.js';
import { answerOnce } from './articles/answer-once.js';
import type { Arrival } from './articles/arrival.js';
import { presentArticle } from './articles/present-article.js';
import { withdrawArticle } from './articles/withdraw-article.js';
import type { IntakeDeps } from './intake-deps.js';

/** articleRoutes mounts the routes by which articles come in, are read back and are withdrawn. */
export function articleRoutes(router: Router, deps: IntakeDeps): void {
  const guard = {
    async admit(request: Request, route: Parameters<typeof assertMayUse>[1]): Promise<Caller> {
      const caller = callerOf(request);
      assertMayUse(caller, route);
      return caller;
    },
  };

  serveRoute(router, routes.putArticle, guard, async ({ params, body, request }, caller) => {
    assertMaySpeakFor(caller, params.source);
    return takeIn(deps, caller, { name: params, input: body, raw: rawOf(request) });
  });

  serveRoute(router, routes.postArticle, guard, async ({ body, request }, caller) => {
    const { source, externalId, ...input } = body;
    assertMaySpeakFor(caller, source);
    const arrival = { name: { source, externalId }, input, raw: rawOf(request) };
    return answerOnce(deps, caller, request, () => takeIn(deps, caller, arrival));
  });

  serveRoute(router, routes.getArticle, guard, async ({ params }, caller) => {
    const article = await wholeArticle(deps.db, params.id);
    // A key learns nothing about other sources, not even which articles they have.
    if (!article || (caller.kind === 'key' && caller.source !== article.row.source_id))
      throw new DeskError('not_found', 'There is no such article.');
    return { body: presentArticle(article, deps.publicUrl) };
  });

  serveRoute(router, routes.withdrawArticle, guard, async ({ params, body }, caller) => {
    assertMaySpeakFor(caller, params.source);
    const article = await withdrawArticle(deps, caller, params, body.reason ?? null);
    return { body: presentArticle(article, deps.publicUrl) };
  });
}

async function takeIn(deps: IntakeDeps, caller: Caller, arrival: Arrival) {
  const { receipt, isNew } = await acceptArticle(deps, caller, arrival);
  return { status: isNew ? 201 : 200, body: receipt };
}

function rawOf(request: Request): Buffer {
  return request.rawBody ?? Buffer.alloc(0);
}
