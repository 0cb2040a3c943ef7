import type { Response } from 'express';

/** What the OpenAI protocol says when it refuses: sent as `{ "error": { message, type, param, code } }`. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly param?: string | null;
  readonly code?: string | null;
}

/** A request the engine cannot answer; the error handler turns it into the wire form. */
export class RefusedRequest extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'RefusedRequest';
    this.refusal = refusal;
  }
}

/** sendRefusal answers in the error shape every OpenAI client understands. */
export function sendRefusal(response: Response, refusal: Refusal): void {
  response.status(refusal.status).json({
    error: {
      message: refusal.message,
      type: refusal.status < 500 ? 'invalid_request_error' : 'server_error',
      param: refusal.param ?? null,
      code: refusal.code ?? null,
    },
  });
}
