import { amendmentEntries } from '../../../domain/schedule/amendment';
import type { Source } from '../source';

/** No two open amendments change the same field, so that they are few. */
export const amendments: Source = {
  needs: 'contracts:read',
  orWorker: true,
  read: ({ amendments: open, ending, now }) =>
    Promise.resolve(open.flatMap((amendment) => amendmentEntries(amendment, ending, now))),
};
