import { Problem, type ErrorCode, type FieldError } from '@dragoman/shared/contract';

/** `unreachable`: no answer came; `unreadable`: an answer came that is not the contract's. */
export type ProblemCode = ErrorCode | 'unreachable' | 'unreadable';

/** A refusal of the desk as a page meets it: a stable code, a sentence for people, fields that are wrong. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: ProblemCode;
  readonly status: number;
  readonly errors: readonly FieldError[];
  /** The whole problem body; `412 stale_segment` carries both texts in it. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(
    code: ProblemCode,
    status: number,
    detail: string,
    body: Readonly<Record<string, unknown>> = {},
    errors: readonly FieldError[] = [],
  ) {
    super(detail);
    this.code = code;
    this.status = status;
    this.body = body;
    this.errors = errors;
  }

  /** A sentence a person can act on. */
  get detail(): string {
    return this.message;
  }
}

/** problemFrom reads a refused answer, whether or not it follows the contract. */
export async function problemFrom(answer: Response): Promise<ApiProblem> {
  const body: unknown = await answer.json().catch(() => null);
  const problem = Problem.safeParse(body);
  if (problem.success) {
    const { code, status, detail, errors } = problem.data;
    return new ApiProblem(code, status, detail, problem.data, errors);
  }
  // better-auth and proxies answer in their own shapes.
  const code = codeOfStatus[answer.status] ?? 'unavailable';
  const said = (body as { message?: unknown } | null)?.message;
  return new ApiProblem(code, answer.status, typeof said === 'string' ? said : answer.statusText);
}

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  413: 'too_large',
  429: 'rate_limited',
};
