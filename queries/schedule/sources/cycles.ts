import { cycleEntries } from '../../../domain/schedule/cycles';
import type { Source } from '../source';

/** Those that are not locked: in the usual course one or two. */
export const cycles: Source = {
  needs: 'contracts:read',
  orWorker: true,
  read: ({ contract, toLock }) => Promise.resolve(cycleEntries(toLock, contract)),
};
