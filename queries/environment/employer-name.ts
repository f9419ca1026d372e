import { organisationName } from '../../store/environment/organisations';
import type { Context, ReadServices } from '../context';

/** What the employer's side is called. */
export function employerName({ db }: ReadServices, { scope }: Pick<Context, 'scope'>): Promise<string> {
  return organisationName(db, scope);
}
