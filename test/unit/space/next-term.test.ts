import { itemsOfNextTerm } from '../../../domain/space/next-term';
import { raisedPrices } from '../../../domain/contract/raise';
import { terms } from '../support/contracts';
import { item, step } from '../support/priced-items';

describe('the price list of a renewal from 1 January', () => {
  const next = { lastDay: '2026-12-31', startDate: '2027-01-01' };
  const stepsAfter = (...steps: ReturnType<typeof step>[]) =>
    itemsOfNextTerm({ plans: [item('Desk', steps)] }, next).plans?.[0]?.steps ?? [];

  it('goes on at the price of the last day, without an end', () => {
    expect(
      stepsAfter(step('2026-01-01', '2026-06-30', '100'), step('2026-07-01', '2026-12-31', '120')),
    ).toEqual([step('2027-01-01', null, '120')]);
    expect(stepsAfter(step('2026-01-01', null, '100'))).toEqual([step('2027-01-01', null, '100')]);
  });

  it('keeps what was agreed on for later', () => {
    const later = step('2027-03-01', '2027-05-31', '150');
    expect(stepsAfter(step('2026-01-01', '2026-12-31', '100'), later)).toEqual([
      step('2027-01-01', '2027-02-28', '100'),
      later,
    ]);
    expect(stepsAfter(step('2027-03-01', null, '150'))).toEqual([step('2027-03-01', null, '150')]);
  });

  it('leaves out what had ended before, and what was charged once', () => {
    const { plans, oneOffPlans } = itemsOfNextTerm(
      {
        plans: [item('Desk', [step('2026-01-01', '2026-11-30', '100')])],
        oneOffPlans: [item('Key', [step('2026-01-01', null, '5'), step('2027-01-01', null, '6')])],
      },
      next,
    );
    expect(plans).toEqual([]);
    expect(oneOffPlans).toEqual([item('Key', [step('2027-01-01', null, '6')])]);
  });

  it('begins later where the renewal does', () => {
    const { plans } = itemsOfNextTerm(
      { plans: [item('Desk', [step('2026-01-01', '2026-12-31', '100'), step('2027-01-01', null, '110')])] },
      { lastDay: '2026-12-31', startDate: '2027-02-01' },
    );
    expect(plans).toEqual([item('Desk', [step('2027-02-01', null, '110')])]);
  });
});

describe('prices so many percent higher', () => {
  const plans = [item('Desk', [step('2026-01-01', '2026-06-30', '100'), step('2026-07-01', null, '250')], 3)];
  const oneOffPlans = [item('Key', [step('2026-01-01', null, '500')])];
  const list = { ...terms, amount: null, plans, oneOffPlans };

  it('are those of every step, and none that is charged once', () => {
    expect(raisedPrices(list, '10')).toEqual({
      prices: {
        amount: null,
        resources: null,
        plans: [item('Desk', [step('2026-01-01', '2026-06-30', '110'), step('2026-07-01', null, '275')], 3)],
      },
    });
  });

  it('stay as they are where nothing is paid by time, nothing would change, or all of it would be too much', () => {
    const dear = [item('Desk', [step('2026-01-01', null, '999999999999999')])];
    expect(raisedPrices({ ...list, plans: [] }, '10')).toHaveProperty('skipped');
    expect(
      raisedPrices({ ...list, plans: [item('Desk', [step('2026-01-01', null, '1')])] }, '1'),
    ).toHaveProperty('skipped');
    expect(raisedPrices({ ...list, plans: dear }, '1')).toHaveProperty('skipped');
  });
});
