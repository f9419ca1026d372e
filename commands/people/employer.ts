import type { EmployerCaller } from '../../domain/people/caller';
import { RefusedError } from '../../domain/shared/errors';
import type { Context } from '../../queries/context';

/** The caller of a use case in which rights are given: only the employer's side has any. */
export function employer({ caller }: Pick<Context, 'caller'>): EmployerCaller {
  if (caller.side === 'employer') return caller;
  throw new RefusedError({ code: 'wrong_token_scope', message: 'It is the employer who does this.' });
}
