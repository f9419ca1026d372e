import { ApplicationFailure } from '@temporalio/activity';
import type { Refusal } from '../../domain/shared/errors';
import { RefusedError } from '../../domain/shared/errors';
import { InvalidFieldError } from '../../domain/shared/failures';
import { sqlState } from '../../store/db/database';

/** Faults of a program, as the engine throws them. */
const FAULTS = [TypeError, RangeError, SyntaxError, ReferenceError];

/**
 * Whether doing the same again can only fail again: the database refuses a value (SQLSTATE class 22), a rule of a
 * table (23) or a size (54), a rule of the domain was broken, or the program is at fault. Everything else, such as a
 * lost connection, may be over the next time.
 */
export function isLasting(error: unknown): boolean {
  if (error instanceof ApplicationFailure) return error.nonRetryable === true;
  if (error instanceof RefusedError || error instanceof InvalidFieldError) return true;
  // What the network throws has a cause of its own.
  if (FAULTS.some((fault) => error instanceof fault)) return (error as Error).cause === undefined;
  return /^(22|23|54)/.test(sqlState(error) ?? '');
}

/** What a command is told that cannot be recorded. */
export function refusalOfLasting(error: unknown): Refusal {
  if (error instanceof RefusedError) return error.refusal;
  const state = sqlState(error);
  return {
    code: 'not_recordable',
    message: `The change cannot be recorded: ${reasonOf(state)}. Nothing has been changed. Send it with other values, or report it with the request id.`,
    details: state === null ? {} : { sqlstate: state },
  };
}

function reasonOf(state: string | null): string {
  if (state === null) return 'the service made a fault on the way';
  if (state.startsWith('23')) return 'it would break a rule of the stored data';
  return 'a value has a form or a size that cannot be stored';
}

type Activity = (...args: never[]) => Promise<unknown>;

/** The same activities, where an error that repeating cannot mend ends at once instead of being repeated for ever. */
export function endingAtOnce<A extends Record<keyof A, Activity>>(activities: A): A {
  const ending = (activity: Activity): Activity => {
    return async (...args) => {
      try {
        return await activity(...args);
      } catch (error) {
        throw isLasting(error) ? lastingFailure(error) : error;
      }
    };
  };
  const wrapped = Object.entries<Activity>(activities).map(([name, activity]) => [name, ending(activity)]);
  return Object.fromEntries(wrapped) as A;
}

function lastingFailure(error: unknown): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error;
  const refusal = refusalOfLasting(error);
  return ApplicationFailure.create({
    message: `${refusal.message} (${error instanceof Error ? error.message : String(error)})`,
    type: refusal.code,
    nonRetryable: true,
    details: [refusal],
    ...(error instanceof Error ? { cause: error } : {}),
  });
}
