import type { Entry } from '../../domain/register/entry';
import { declared } from '../../domain/register/registers';
import { RefusedError } from '../../domain/shared/errors';
import { notFound } from '../../domain/shared/failures';
import type { Context, ReadServices } from '../../queries/context';
import type { Refused } from '../../store/register/entries';
import { checkReferences } from './references';

/** Why an entry could not be written as somebody wanted it. */
export async function refuseUnwritten(
  services: ReadServices,
  context: Context,
  entry: Entry,
  { refused }: Refused,
): Promise<never> {
  const { what } = declared(entry.register);
  switch (refused) {
    case 'gone':
      throw notFound(what);
    case 'external_id':
      throw new RefusedError({
        code: 'external_id_taken',
        field: 'external_id',
        message: `Another ${what} has the external id ${entry.externalId}. External ids are unique in a register.`,
      });
    case 'referred':
      // What it names was there a moment ago, and has been removed since: a second look says which it was.
      await checkReferences(services, context, entry);
      throw new Error(`${what} ${entry.id} names something that is not there.`);
  }
}
