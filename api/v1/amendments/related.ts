import { groupBy } from '../../../domain/shared/group-by';
import { readOpenAmendments } from '../../../queries/amendment/read-open-amendments';
import { toGroup, type Relation } from '../../shared/expand/relation';
import { amendment } from './schemas';
import { amendmentView } from './views';

/** The amendments of a contract that are neither in force nor over. */
export const toOpenAmendments: Relation<{ id: string }> = toGroup(
  {
    schema: amendment,
    needs: 'contracts:read',
    orWorker: true,
    read: async ({ services, context }, contractIds) => {
      const open = await readOpenAmendments(services, context, contractIds);
      return groupBy(
        open.map((each) => amendmentView(each, each)),
        ({ contract_id }) => contract_id,
      );
    },
  },
  ({ id }) => id,
);
