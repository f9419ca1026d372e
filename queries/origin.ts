import type { Policies } from '../domain/shared/policies';
import type { Scope } from '../domain/shared/scope';
import type { Context } from './context';
import { policiesOf } from '../store/environment/environments';

/** What every new row with rules of its own is given: its environment, its id, and the policies in force there now. */
export function originOf({
  scope,
  resourceId,
  environment,
}: Context): Scope & { id: string; policies: Policies } {
  return { ...scope, id: resourceId, policies: policiesOf(environment) };
}
