import fc from 'fast-check';
import { basePayFates, type Invoice } from '../../../domain/invoice/invoice';
import { comesBack, rebilledLines, refuseRebilling, waivedLines } from '../../../domain/invoice/rebilling';

type Canceled = Pick<Invoice, 'cycleId' | 'currency' | 'number' | 'total' | 'basePay'>;

const ofCycle: Canceled = {
  cycleId: 'march',
  currency: 'EUR',
  number: '7',
  total: '100',
  basePay: 'rebilled',
};
const ownPay = { sourceType: 'base' as const, sourceId: null, amount: 100n };
const earlierPay = { sourceType: 'base' as const, sourceId: 'january', amount: 50n };
const bonus = { sourceType: 'adjustment' as const, sourceId: 'bonus', amount: 20n };
const credit = { sourceType: 'credit' as const, sourceId: null, amount: -10n };
const inEuros = { currency: 'EUR' };

const refusal = (
  changed: Partial<Canceled>,
  lines: (typeof ownPay | typeof earlierPay | typeof bonus)[],
  cycle: { currency: string } | null,
) =>
  refuseRebilling(
    { ...ofCycle, ...changed },
    { lines, hasItems: lines.some(({ sourceType }) => sourceType === 'adjustment') },
    cycle,
  );

describe('what a canceled invoice has billed again', () => {
  it('is refused where no invoice is left, whatever kind of invoice it was', () => {
    for (const cycleId of ['march', null])
      for (const lines of [[ownPay], [earlierPay], [bonus]])
        expect(refusal({ cycleId }, lines, null)?.code).toBe('no_unlocked_cycle');
    expect(refusal({}, [], null)).toBeNull();
  });

  it('is refused where the next invoice is in another currency than it, not than the contract', () => {
    expect(refusal({}, [ownPay], { currency: 'USD' })).toMatchObject({
      code: 'mixed_currencies',
      details: { currency: 'EUR', next_currency: 'USD' },
    });
    expect(refusal({}, [ownPay], inEuros)).toBeNull();
  });

  it('leaves out the pay that is waived: of its own cycle, or all that an invoice of its own bills', () => {
    const waived = (cycleId: string | null) =>
      waivedLines({ cycleId, basePay: 'waived' }, [ownPay, earlierPay]);
    expect(waived('march')).toEqual([ownPay]);
    expect(waived(null)).toEqual([ownPay, earlierPay]);
    expect(waivedLines({ cycleId: null, basePay: 'rebilled' }, [earlierPay])).toEqual([]);
  });

  it.each([
    ['waiving helps', {}, [ownPay], true],
    ['an earlier month would still have to go on', {}, [ownPay, earlierPay], false],
    ['an item would still have to go on', {}, [ownPay, bonus], false],
    ['an invoice of its own bills pay alone', { cycleId: null }, [earlierPay], true],
    ['there is nothing to pay', { total: '0' }, [ownPay], false],
  ])('names the waiver where that is a way out: %s', (_what, changed, lines, isNamed) => {
    const { message } = refusal(changed, lines, null)!;
    expect(message.includes('"waived"')).toBe(isNamed);
    if (isNamed) expect(refusal({ ...changed, basePay: 'waived' }, lines, null)).toBeNull();
  });

  it('is owed as before, unless it is waived by word', () => {
    const line = fc.constantFrom(ownPay, earlierPay, bonus, credit);
    const canceled = fc.record({
      cycleId: fc.constantFrom('march', null),
      basePay: fc.constantFrom(...basePayFates),
    });
    const target = fc.constantFrom(null, inEuros, { currency: 'USD' });
    fc.assert(
      fc.property(canceled, fc.array(line), target, (changed, lines, cycle) => {
        const invoice = { ...ofCycle, ...changed };
        const items = lines.filter(({ sourceType }) => sourceType === 'adjustment');
        const billed = { lines, hasItems: items.length > 0 };
        if (refuseRebilling(invoice, billed, cycle) !== null) return;
        const sum = (some: { amount: bigint }[]) => some.reduce((total, { amount }) => total + amount, 0n);
        const charges = sum(lines.filter(({ sourceType }) => sourceType !== 'credit'));
        const isThere = comesBack(invoice, billed) && cycle !== null && cycle.currency === invoice.currency;
        const owed = isThere ? sum([...rebilledLines(invoice, lines), ...items]) : 0n;
        const waived = sum(waivedLines(invoice, lines));
        expect(owed + waived).toBe(charges);
        if (invoice.basePay === 'rebilled') expect(waived).toBe(0n);
      }),
    );
  });
});
