import { adjustmentStatuses } from '../../../domain/adjustment/adjustment';
import { refuseCurrency } from '../../../domain/adjustment/guard';
import { isEditable, missingFor } from '../../../domain/adjustment/missing';
import { adjustmentCommands, adjustmentIn, decide, LOCK } from '../support/adjustments';
import { MS, NOW, shift } from '../support/time';

describe('what an item still needs before an invoice bills it', () => {
  const open = { status: 'open' };

  it.each([
    ['pending', open, ['approval']],
    ['pending', null, ['approval']],
    ['approved', open, ['lock']],
    ['approved', { status: 'exception' }, ['mended_exception']],
    ['processing', { status: 'invoiced' }, []],
    ['declined', null, []],
  ] as const)('of a %s one whose cycle is %j is %j', (status, cycle, missing) => {
    expect(missingFor({ status }, cycle)).toEqual(missing);
  });
});

describe('an item can be edited', () => {
  it.each(adjustmentStatuses)('when it is %s, as long as an edit is accepted', (status) => {
    const item = adjustmentIn(status);
    for (const at of [NOW, shift(LOCK, -MS), LOCK])
      expect(isEditable(item, at)).toBe(decide(item, adjustmentCommands.edit, at).ok);
  });
});

it('an item names no currency, not even that of its contract (R1-19)', () => {
  expect(refuseCurrency(undefined, 'EUR')).toBeNull();
  for (const named of ['EUR', 'USD'])
    expect(refuseCurrency(named, 'EUR')).toMatchObject({ code: 'currency_not_allowed', field: 'currency' });
});
