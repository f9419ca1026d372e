import { readPeople } from '../../../queries/people/read-people';
import { keyed, toOne, type Relation, type Target } from '../../shared/expand/relation';
import { person } from './schemas';
import { personView } from './views';

const people: Target<typeof person> = {
  schema: person,
  needs: 'people:read',
  orWorker: true,
  read: async ({ services, context }, ids) =>
    keyed(await readPeople(services, context, ids), ({ id }) => id, personView),
};

/** The person whom a field of the row names. */
export const toPerson = <Row>(idOf: (row: Row) => string | null): Relation<Row> => toOne(people, idOf);
