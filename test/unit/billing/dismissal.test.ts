import { cycleStatuses } from '../../../domain/billing/cycle';
import { refuseDismissal } from '../../../domain/billing/dismissal';
import { contractIn } from '../support/contracts';
import { item } from './support/invoices';

const contract = contractIn('active');
const exception = { status: 'exception' } as const;

describe('the dismissal of a cycle that could not be billed', () => {
  it('is possible where nothing is lost, or a later invoice bills its items', () => {
    expect(refuseDismissal(exception, [], contract, false)).toBeNull();
    expect(refuseDismissal(exception, [item(1n)], contract, true)).toBeNull();
  });

  it('is refused where no later invoice could bill its items, which are named', () => {
    const details = { adjustment_ids: ['adjustment-1'] };
    expect(refuseDismissal(exception, [item(1n)], contract, false)).toMatchObject({
      ...{ code: 'no_unlocked_cycle', details },
    });
    expect(refuseDismissal(exception, [item(1n, { currency: 'USD' })], contract, true)).toMatchObject({
      ...{ code: 'mixed_currencies', details },
    });
  });

  it.each(cycleStatuses.filter((status) => status !== 'exception'))('is refused once it is %s', (status) => {
    expect(refuseDismissal({ status }, [], contract, true)?.code).toBe('not_pending');
  });
});
