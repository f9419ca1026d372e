import { contractEntries } from '../../../domain/schedule/contract';
import { latestTermination } from '../../../store/termination/terminations';
import type { Source } from '../source';

/** The contract itself: its invitation, its start, and how it ends. */
export const term: Source = {
  needs: 'contracts:read',
  orWorker: true,
  async read({ trx, scope, contract, successor, now }) {
    const termination =
      contract.terminatesAt === null ? undefined : await latestTermination(trx, scope, contract.id);
    return contractEntries(contract, successor, termination?.id ?? null, now);
  },
};
