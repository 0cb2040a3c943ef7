/**
 * OperatorError is an error whose message says all that the person who runs the process needs in
 * order to mend it; a stack would only hide it.
 */
export class OperatorError extends Error {
  override name = 'OperatorError';
}
