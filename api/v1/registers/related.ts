import type { z } from 'zod';
import { declared, idField, registerNames, type Register } from '../../../domain/register/registers';
import { readEntries } from '../../../queries/register/read-entries';
import { keyed, toOne, type Relation, type Relations, type Target } from '../../shared/expand/relation';
import { toPerson } from '../people/related';
import { schemas } from './schemas';
import { entryView, type EntryView } from './views';

type Row = Record<string, unknown>;

const targets = Object.fromEntries(
  registerNames.map((register): [Register, Target<z.ZodType<EntryView, EntryView>>] => {
    const schema = schemas[register].answer as unknown as z.ZodType<EntryView, EntryView>;
    const read = async ({ services, context }: Parameters<Target<typeof schema>['read']>[0], ids: string[]) =>
      keyed(await readEntries(services, context, ids), ({ id }) => id, entryView);
    return [register, { schema, needs: 'parties:read', read }];
  }),
) as Record<Register, Target<z.ZodType<EntryView, EntryView>>>;

/** The entry of a register that a field of the row names. */
export const toRegister = <R>(register: Register, idOf: (row: R) => string | null): Relation<R> =>
  toOne(targets[register], idOf);

/** What an entry names, under the names of the registers; a person as `person`, or `contact_person`. */
export function relationsOf(register: Register): Relations<Row> | null {
  const { owner, place, person } = declared(register);
  const named = [owner, place?.register].flatMap((each) => each ?? []);
  const relations = {
    ...Object.fromEntries(named.map((each) => [each, toRegister<Row>(each, idIn(idField(each)))])),
    ...(person && { [person.field.replace('_id', '')]: toPerson<Row>(idIn(person.field)) }),
  };
  return Object.keys(relations).length > 0 ? relations : null;
}

const idIn =
  (field: string) =>
  (row: Row): string | null =>
    row[field] as string | null;
