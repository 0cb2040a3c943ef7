import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { answerChat } from './answer-chat.js';
import { PRACTICE_MODEL } from './completion.js';
import { RefusedRequest, type Refusal, sendRefusal } from './openai-error.js';
import { type PreparedDraft, preparedDraftsOf } from './prepared-drafts.js';

const MODEL = { id: PRACTICE_MODEL, object: 'model', created: 0, owned_by: 'dragoman' };

export interface PracticeEngineOptions {
  /** Drafts to give word for word where their Arabic is asked for. */
  readonly prepared?: Iterable<PreparedDraft>;
  /** How long each segment takes, in milliseconds, so that progress can be seen; 30 unless told. */
  readonly delayMs?: number;
}

/** createPracticeEngine builds an OpenAI-compatible server that drafts without a model or a network. */
export function createPracticeEngine({
  prepared = [],
  delayMs = 30,
}: PracticeEngineOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json({ limit: '10mb', type: () => true }));
  app.post('/v1/chat/completions', answerChat(preparedDraftsOf(prepared), delayMs));
  app.get('/v1/models', (_request, response) => {
    response.json({ object: 'list', data: [MODEL] });
  });
  app.get('/v1/models/:id', ({ params }, response) => {
    if (params.id === PRACTICE_MODEL) response.json(MODEL);
    else sendRefusal(response, unknownModel(params.id));
  });
  app.use((request, response) => sendRefusal(response, unknownUrl(request)));
  app.use(refuse);
  return app;
}

function refuse(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) {
    next(error);
    return;
  }
  sendRefusal(response, error instanceof RefusedRequest ? error.refusal : refusalOf(error));
}

// What the body parser throws carries its own status: 400 not JSON, 413 too large, 415 unknown encoding.
function refusalOf(error: unknown): Refusal {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  if (status === 400) {
    return { status, message: 'We could not parse the JSON body of your request.' };
  }
  if (status > 400 && status < 500) return { status, message: String(error) };
  return { status: 500, message: 'The practice engine failed on this request.' };
}

function unknownModel(id: string): Refusal {
  const message = `The model '${id}' does not exist. This engine offers '${PRACTICE_MODEL}'.`;
  return { status: 404, message, param: 'model', code: 'model_not_found' };
}

function unknownUrl({ method, path }: Request): Refusal {
  return { status: 404, message: `Unknown request URL: ${method} ${path}.`, code: 'unknown_url' };
}
