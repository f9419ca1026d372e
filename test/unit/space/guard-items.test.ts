import { mergeDraft, mergeTerms } from '../../../domain/contract/merge-terms';
import { contractKinds, hasPricedItems } from '../../../domain/contract/kinds';
import type { Terms } from '../../../domain/contract/terms';
import { terms } from '../support/contracts';
import { item, step } from '../support/priced-items';

const plans = [item('Desk', [step('2026-04-01', null, '25000')])];
const space: Terms = { ...terms, amount: null, plans };
const merged = (wanted: Partial<Terms>, of: Terms = space) =>
  mergeTerms({ kind: 'space', startDate: '2026-04-01', terms: of }, wanted);
const codeOf = (result: ReturnType<typeof merged>) =>
  'refusal' in result ? [result.refusal.code, result.refusal.field] : null;

describe('the prices of a space', () => {
  const rows: [string, Partial<Terms>, [string, string] | null][] = [
    ['are a list', {}, null],
    ['are no amount', { amount: '1' }, ['amount_not_allowed', 'amount']],
    ['have no first payment', { firstPayment: '1' }, ['amount_not_allowed', 'first_payment']],
    ['are per billing cycle', { scale: 'weekly' }, ['scale_not_allowed', 'scale']],
    ['are those of at least one item', { plans: [] }, ['primary_item_required', 'resources']],
    ['may be one-off alone', { plans: null, oneOffPlans: plans }, null],
    ['are restated in another currency', { currency: 'USD' }, ['amount_required', 'plans']],
    ['may change their currency with the list', { currency: 'USD', plans }, null],
    [
      'are restated for another frequency',
      { frequency: 'weekly', scale: 'weekly' },
      ['amount_required', 'plans'],
    ],
    ['follow the frequency that they are restated with', { frequency: 'weekly', plans }, null],
    ['say the same of months', { frequency: 'calendar_month' }, null],
  ];

  it.each(rows)('%s', (_name, wanted, expected) => {
    const cycles = wanted.frequency === 'weekly' ? { cycleEndType: 'DAY_OF_WEEK' as const, cycleEnd: 7 } : {};
    expect(codeOf(merged({ ...wanted, ...cycles }))).toEqual(expected);
  });

  it.each(contractKinds)('are of the kind that has them: %s', (kind) => {
    const given = { ...terms, ...(hasPricedItems({ kind }) ? { amount: null } : {}), plans };
    const result = mergeDraft({ kind, startDate: '2026-04-01', terms: given }, {});
    expect(codeOf(result)).toEqual(hasPricedItems({ kind }) ? null : ['items_not_supported', 'plans']);
  });
});
