import { z } from 'zod';

/** Every way a request can be refused; clients may switch on it, so names never change. */
export const ErrorCode = z.enum([
  'not_json',
  'invalid_request',
  'unsupported_media_type',
  'not_readable',
  'too_large',
  'not_signed_in',
  'invalid_key',
  'forbidden',
  'forbidden_role',
  'wrong_origin',
  'not_found',
  'method_not_allowed',
  'not_arabic',
  'empty_body',
  'too_deep',
  'too_long',
  'article_withdrawn',
  'idempotency_key_missing',
  'idempotency_in_flight',
  'idempotency_reused',
  'not_allowed_now',
  'source_withdrawn',
  'not_assignee',
  'four_eyes',
  'findings_block',
  'undecided_changes',
  'precondition_required',
  'stale_segment',
  'stale_term',
  'stale_setting',
  'stale_approval',
  'stale_version',
  'already_exists',
  'rate_limited',
  'unavailable',
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** The HTTP status of each refusal. */
export const statusOfError: Readonly<Record<ErrorCode, number>> = {
  not_json: 400,
  invalid_request: 422,
  unsupported_media_type: 415,
  not_readable: 422,
  too_large: 413,
  not_signed_in: 401,
  invalid_key: 401,
  forbidden: 403,
  forbidden_role: 403,
  wrong_origin: 403,
  not_found: 404,
  method_not_allowed: 405,
  not_arabic: 422,
  empty_body: 422,
  too_deep: 422,
  too_long: 422,
  article_withdrawn: 409,
  idempotency_key_missing: 400,
  idempotency_in_flight: 409,
  idempotency_reused: 422,
  not_allowed_now: 409,
  source_withdrawn: 409,
  not_assignee: 403,
  four_eyes: 403,
  findings_block: 409,
  undecided_changes: 409,
  precondition_required: 428,
  stale_segment: 412,
  stale_term: 412,
  stale_setting: 412,
  stale_approval: 409,
  stale_version: 409,
  already_exists: 409,
  rate_limited: 429,
  unavailable: 503,
  internal: 500,
};

/** One field that was wrong: where it is in the request, as a path like `body.value`, and what to do. */
export const FieldError = z.strictObject({ field: z.string(), message: z.string() });
export type FieldError = z.infer<typeof FieldError>;

/** The body of every refusal: RFC 9457 problem details with a stable `code`. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: ErrorCode,
  detail: z.string(),
  errors: z.array(FieldError).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** A refusal on its way to the caller; `extra` joins the problem body as it is. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  readonly code: ErrorCode;
  readonly errors: readonly FieldError[];
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    detail: string,
    options: {
      errors?: readonly FieldError[];
      extra?: Record<string, unknown>;
      cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: options.cause });
    this.code = code;
    this.errors = options.errors ?? [];
    this.extra = options.extra ?? {};
  }
}

const titles: Readonly<Partial<Record<ErrorCode, string>>> = {
  internal: 'Something went wrong here',
  unavailable: 'Not available just now',
};

/** problemOf writes a refusal as RFC 9457 problem details. */
export function problemOf(error: DeskError): Problem {
  return {
    type: `https://dragoman.example/problems/${error.code}`,
    title: titles[error.code] ?? error.code.replaceAll('_', ' '),
    status: statusOfError[error.code],
    code: error.code,
    detail: error.message,
    ...(error.errors.length > 0 ? { errors: [...error.errors] } : {}),
    ...error.extra,
  };
}
