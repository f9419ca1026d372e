import { findPerson } from '../../../queries/people/find-person';
import { pathId, type Loading } from '../../shared/route';

/** A worker is found by no path but their own. */
export const ofPerson = {
  params: { personId: pathId('person') },
  load: ({ services, context, params }: Loading<{ personId: string }>) =>
    findPerson(services, context, params.personId),
};
