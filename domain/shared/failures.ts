import { RefusedError } from './errors';

/** Answers of a use case that are no result: what it throws besides refusals. A wire gives each its own shape. */

export const notFound = (what: string): RefusedError =>
  new RefusedError({ code: 'not_found', message: `There is no such ${what}.` });

/** A value of the right shape that means nothing here. `message` follows the name of the field. */
export class InvalidFieldError extends Error {
  constructor(
    readonly field: string,
    readonly rule: string,
    message: string,
  ) {
    super(message);
    this.name = 'InvalidFieldError';
  }
}

export const invalidField = (field: string, rule: string, message: string): InvalidFieldError =>
  new InvalidFieldError(field, rule, message);

export type NotNowCode =
  | 'billing_behind'
  | 'file_store_unavailable'
  | 'identity_provider_unavailable'
  | 'mails_behind'
  | 'not_recorded'
  | 'orchestrator_unavailable'
  | 'too_many_at_once'
  | 'too_many_commands'
  | 'workflow_task_failed';

/** Nothing has been decided: the same request may be sent again after so many seconds. */
export class NotNowError extends Error {
  constructor(
    readonly code: NotNowCode,
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super(message);
    this.name = 'NotNowError';
  }
}

/** Accepted, and not finished in time: the outcome can be asked for by this id. */
export class UnfinishedError extends Error {
  constructor(readonly operationId: string) {
    super('The command is accepted but has not finished yet.');
    this.name = 'UnfinishedError';
  }
}

/** What it throws of a field is of a field within the other. */
export function within<Result>(outer: string, check: () => Result): Result {
  const move = (error: unknown): never => {
    if (error instanceof InvalidFieldError)
      throw new InvalidFieldError(`${outer}.${error.field}`, error.rule, error.message);
    if (error instanceof RefusedError && error.refusal.field !== undefined)
      throw new RefusedError({ ...error.refusal, field: `${outer}.${error.refusal.field}` }, error.isFinal);
    throw error;
  };
  try {
    const result = check();
    return result instanceof Promise ? (result.catch(move) as Result) : result;
  } catch (error) {
    return move(error);
  }
}
