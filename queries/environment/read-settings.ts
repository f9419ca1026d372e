import type { Policies } from '../../domain/shared/policies';
import { policiesOf, type Environment } from '../../store/environment/environments';
import type { Context } from '../context';

export interface Settings {
  environment: Pick<Environment, 'id' | 'name' | 'kind'>;
  policies: Policies;
}

/** The settings in force: those that were changed, and the defaults of all others. */
export function readSettings({ environment }: Pick<Context, 'environment'>): Settings {
  return { environment, policies: policiesOf(environment) };
}
