import { invalidField } from '../../domain/shared/failures';
import type { Context } from '../../queries/context';
import { createToken as storeToken, type Token } from '../../store/environment/tokens';
import { getPerson } from '../../store/people/people';
import type { Services } from '../services';

export type TokenInput = Pick<Token, 'scope' | 'personId' | 'name'>;

export interface NewToken extends TokenInput {
  id: string;
  prefix: string;
  /** Shown this once; only its hash is kept. */
  secret: string;
}

export async function createToken(
  { db }: Services,
  { scope, environment }: Context,
  input: TokenInput,
): Promise<NewToken> {
  const { personId } = input;
  if (personId !== null && !(await getPerson(db, scope, personId)))
    throw invalidField('person_id', 'unknown_person', 'is not the id of a person here');
  const made = await storeToken(db, { ...scope, ...input, kind: environment.kind });
  return { ...input, ...made };
}
