import { checkItems, MAX_STEPS } from '../../../domain/space/check-items';
import { InvalidFieldError } from '../../../domain/shared/failures';
import type { PricedItems } from '../../../domain/space/priced-item';
import { item, step } from '../support/priced-items';

function faultOf(items: Partial<PricedItems>): [string, string] | null {
  try {
    checkItems(items);
    return null;
  } catch (error) {
    if (!(error instanceof InvalidFieldError)) throw error;
    return [error.field, error.rule];
  }
}

const open = step('2026-01-01', null, '100');

describe('a price list', () => {
  const wrong: [string, Partial<PricedItems>, string, string][] = [
    [
      'a step that ends before it begins',
      { plans: [item('a', [step('2026-02-01', '2026-01-31', '1')])] },
      'plans.0.steps.0.end_date',
      'range',
    ],
    [
      'two steps on one day',
      { resources: [item('a', [step('2026-01-31', null, '1'), step('2026-01-01', '2026-01-31', '1')])] },
      'resources.0.steps.0.start_date',
      'overlap',
    ],
    [
      'a step after one without an end',
      { plans: [item('b', [open]), item('a', [open, step('2027-01-01', null, '1')])] },
      'plans.1.steps.1.start_date',
      'overlap',
    ],
    [
      'a one-off plan with an end',
      { oneOffPlans: [item('a', [step('2026-01-01', '2026-01-01', '1')])] },
      'one_off_plans.0.steps.0.end_date',
      'not_allowed',
    ],
    [
      'a one-off plan twice on one day',
      { oneOffPlans: [item('a', [open]), item('a', [open])] },
      'one_off_plans.1.steps.0.start_date',
      'unique',
    ],
    [
      'a price that is too much for all of them',
      { plans: [item('a', [step('2026-01-01', null, '999999999999999')], 2)] },
      'plans.0.steps.0.price',
      'money',
    ],
  ];

  it.each(wrong)('is refused with %s', (_name, items, field, rule) => {
    expect(faultOf(items)).toEqual([field, rule]);
  });

  it('may have gaps, one day, an open end, one plan in several items, and fees of one plan on several days', () => {
    expect(
      faultOf({
        resources: null,
        plans: [
          item('a', [step('2026-01-01', '2026-01-01', '1'), step('2026-01-02', '2026-01-31', '1')]),
          item('a', [step('2026-03-01', null, '0'), step('2026-01-01', '2026-01-31', '1')]),
        ],
        oneOffPlans: [item('k', [open, step('2026-01-02', null, '1')])],
      }),
    ).toBeNull();
  });

  it('has so many steps in all', () => {
    const steps = (many: number) =>
      Array.from({ length: many }, (_, index) => item('a', [step(`${2000 + index}-01-01`, null, '1')]));
    expect(faultOf({ plans: steps(MAX_STEPS - 1), resources: steps(1) })).toBeNull();
    expect(faultOf({ plans: steps(1), resources: steps(MAX_STEPS) })).toEqual(['plans', 'max_steps']);
  });
});
