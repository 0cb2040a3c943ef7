import type { Request, Response } from 'express';
import { DeskError } from '@dragoman/shared/contract';
import { sendProblem } from '@dragoman/shared/platform';
import type { EditionDeps } from './edition-deps.js';
import { messagePage } from './pages/message-page.js';
import { liveSections } from './publication-reader.js';

/** Someone may publish at this address in a moment, so "nothing here" is soon asked again. */
const soon = 'public, max-age=5';

/** refuseNotFound says that there is nothing here, as a page or as problem details, whichever was asked for. */
export async function refuseNotFound(
  deps: EditionDeps,
  request: Request,
  response: Response,
): Promise<void> {
  response.setHeader('Cache-Control', soon);
  response.vary('Accept');
  if (request.accepts(['html', 'application/problem+json', 'json']) !== 'html') {
    sendProblem(response, new DeskError('not_found', `There is nothing at ${request.path}.`));
    return;
  }
  const page = messagePage(
    deps,
    'There is no such page',
    'The address may be mistyped, or the story was never published.',
    await liveSections(deps.db),
  );
  response.status(404).type('html').send(page);
}

/** answerWithdrawn leaves a tombstone where a story was: 410, so that search engines forget it. */
export async function answerWithdrawn(deps: EditionDeps, response: Response): Promise<void> {
  const page = messagePage(
    deps,
    'This story was withdrawn',
    'We have taken this story down. It is no longer available in English.',
    await liveSections(deps.db),
  );
  response.status(410).type('html').send(page);
}
