import { amendmentEntries } from '../../../domain/schedule/amendment';
import { readOpenAmendments } from '../../../store/amendment/amendments';
import type { Source } from '../source';

/** No two open amendments change the same field, so that they are few. */
export const amendments: Source = {
  needs: 'contracts:read',
  orWorker: true,
  async read({ trx, scope, contract, now }) {
    const open = await readOpenAmendments(trx, scope, contract.id);
    return open.flatMap((amendment) => amendmentEntries(amendment, contract, now));
  },
};
