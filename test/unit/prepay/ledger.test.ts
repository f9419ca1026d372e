import { nextStep } from '../../../domain/prepay/advance';
import { MAX_LOTS } from '../../../domain/prepay/orders';
import { periodAfter, startOfPeriod } from '../../../domain/prepay/periods';
import { Book, PAYG, PLAIN, START } from '../support/prepay';

const MONTHLY = {
  ...PLAIN,
  period: { months: 1, firstDate: '2026-01-31' },
  recurring: { hours: '1000', amount: '90000', isInvoiced: true },
};

describe('what is paid for ahead', () => {
  it('is used oldest first, and what is left of a lot expires once', () => {
    const book = new Book({ ...PLAIN, expiryMonths: 2 }).buy(500);
    book.to('2026-02-01').buy(300).use(450);
    expect(book.running.lots.map(({ on, left }) => [on, left])).toEqual([
      [START, '50'],
      ['2026-02-01', '300'],
    ]);
    book.to('2026-03-14');
    expect(book.of('expiry')).toEqual([]);
    book.to('2026-03-15').to('2026-03-31');
    expect(book.of('expiry')).toMatchObject([{ hours: '-50', date: '2026-03-15', ofEntryId: 'e0001' }]);
    expect(book.to('2027-01-01').of('expiry')).toHaveLength(2);
    expect(book.balance).toBe(0);
  });

  it('may be owed, and what is added pays that first', () => {
    const book = new Book(PLAIN).buy(100).use(250);
    expect(book.balance).toBe(-150);
    expect(book.buy(200).running.lots).toMatchObject([{ left: '50' }]);
    expect(book.balance).toBe(50);
  });

  it('falls back to pay as you go for what is missing', () => {
    const book = new Book({ ...PLAIN, whenExhausted: PAYG }).buy(100).use(250);
    expect(book.balance).toBe(0);
    expect(book.of('consumption')).toMatchObject([
      { hours: '-100', amount: '0', uncovered: '150', charge: '18000', billingDate: START },
    ]);
    expect(book.use(1).of('consumption')[1]).toMatchObject({ hours: '0', uncovered: '1', charge: '120' });
    expect(book.told).toEqual(['prepay.purchased', 'prepay.consumed', 'prepay.exhausted', 'prepay.consumed']);
  });

  it('is counted in money where the unit is money', () => {
    const terms = { ...PLAIN, unit: 'money' as const, whenExhausted: { ...PAYG, hourlyRate: null } };
    const book = new Book(terms).buy(10000, { hours: '0' }).use(12500, { hours: '100' });
    expect(book.of('consumption')).toMatchObject([{ hours: '-100', amount: '-10000', charge: '2500' }]);
  });
});

describe('a period', () => {
  it('begins by whole months from its anchor', () => {
    const period = { months: 1, firstDate: '2026-01-31' };
    expect([0, 1, 2, 13].map((no) => startOfPeriod(period, no))).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2027-02-28',
    ]);
    expect(periodAfter(period, '2026-01-30')).toBe(0);
    expect(periodAfter(period, '2026-01-31')).toBe(1);
    expect(periodAfter(period, '2026-03-30')).toBe(2);
    expect(periodAfter({ ...period, months: 12 }, '2030-06-01')).toBe(5);
  });

  it('is charged once each, also when it comes late', () => {
    const book = new Book(MONTHLY).to('2026-04-30');
    expect(book.of('recurring').map(({ date, billingDate }) => [date, billingDate])).toEqual([
      ['2026-01-31', '2026-01-31'],
      ['2026-02-28', '2026-02-28'],
      ['2026-03-31', '2026-03-31'],
      ['2026-04-30', '2026-04-30'],
    ]);
    expect(book.bill).toEqual(book.entries.map(({ id }) => id));
    expect(nextStep(book.running, MONTHLY)).toEqual({ type: 'day', on: '2026-05-31' });
  });

  it('is not charged after the last day of the contract, but its end still deducts', () => {
    const terms = {
      ...MONTHLY,
      deductions: { minimum: null, minimumOnlyWhenActive: false, automatic: '10' },
    };
    const book = new Book(terms, '2026-03-30').to('2026-03-31');
    expect(book.of('recurring')).toHaveLength(2);
    expect(book.of('deduction').map(({ date }) => date)).toEqual(['2026-02-28', '2026-03-31']);
  });

  it('takes the rest of its minimum, and what it takes in any case', () => {
    const deductions = { minimum: '200', minimumOnlyWhenActive: false, automatic: '50' };
    const book = new Book({ ...MONTHLY, deductions }).to('2026-02-01').use(120).to('2026-02-28');
    expect(book.of('deduction').map(({ key, hours }) => [key, hours])).toEqual([
      ['minimum/2026-02-28', '-80'],
      ['automatic/2026-02-28', '-50'],
    ]);
    expect(book.to('2026-03-31').of('deduction')[2]).toMatchObject({ hours: '-200' });
    expect(book.use(300).to('2026-04-30').of('deduction').at(-1)).toMatchObject({
      key: 'automatic/2026-04-30',
    });
  });

  it('is spared the minimum when nothing was used of it, where that is agreed', () => {
    const deductions = { minimum: '200', minimumOnlyWhenActive: true, automatic: null };
    const book = new Book({ ...MONTHLY, deductions }).to('2026-02-28');
    expect(book.of('deduction')).toEqual([]);
    expect(book.use(1).to('2026-03-31').of('deduction')).toMatchObject([{ hours: '-199' }]);
  });

  it('that was not in the contract from its first day has no deductions', () => {
    const deductions = { minimum: '200', minimumOnlyWhenActive: false, automatic: '50' };
    const terms = { ...MONTHLY, period: { months: 1, firstDate: '2026-01-01' }, deductions };
    expect(new Book(terms).to('2026-02-01').of('deduction')).toEqual([]);
  });
});

describe('a top-up', () => {
  const topUp = { threshold: '200', to: '1000', by: null, costPerHour: '9000' };

  it('fills up to a balance, or by a quantity, and is billed', () => {
    const book = new Book({ ...PLAIN, topUp }).buy(500).use(350);
    expect(book.running.topUp).toEqual({ no: 1, on: START });
    expect(book.to(START).of('topup')).toMatchObject([{ hours: '850', amount: '76500', charge: '76500' }]);
    const other = new Book({ ...PLAIN, topUp: { ...topUp, to: null, by: '100' } })
      .buy(500)
      .use(350)
      .to(START);
    expect(other.balance).toBe(250);
  });

  it('is ordered once while one is in flight, and lapses where the balance is up by then', () => {
    const book = new Book({ ...PLAIN, topUp }).buy(500);
    book.use(350);
    const { topUp: ordered } = book.running;
    // Whoever uses more sees to what was ordered before.
    book.use(10);
    expect(book.of('topup')).toHaveLength(1);
    expect(ordered).toEqual({ no: 1, on: START });
    expect(book.running.topUp).toBeNull();
  });

  it('is told of where the balance crosses the threshold, and not while it is below', () => {
    const book = new Book({ ...PLAIN, topUp: { ...topUp, to: null, by: '10' } })
      .buy(500)
      .use(350)
      .use(20)
      .use(20);
    expect(book.told.filter((type) => type === 'prepay.threshold_reached')).toHaveLength(1);
    book.buy(500).use(470);
    expect(book.told.filter((type) => type === 'prepay.threshold_reached')).toHaveLength(2);
  });
});

describe('an entry that is taken back', () => {
  it('goes with its item while nothing is used and no invoice has it', () => {
    const book = new Book(PLAIN).buy(500);
    expect(book.undo('e0001')).toBe(true);
    expect(book.of('reversal')).toMatchObject([{ hours: '-500', charge: null, ofEntryId: 'e0001' }]);
    expect(book.balance).toBe(0);
    expect(book.undo('e0001')).toBe('already_reversed');
  });

  it('gives back the share of what is left, once it is used in part or invoiced', () => {
    const book = new Book(PLAIN).buy(500, { amount: '50001' }).use(200);
    expect(book.undo('e0001')).toBe(false);
    expect(book.of('reversal')).toMatchObject([{ hours: '-300', charge: '-30000', amount: '-30000' }]);
    const invoiced = new Book(PLAIN).buy(500);
    expect(invoiced.undo('e0001', false)).toBe(false);
    expect(invoiced.of('reversal')).toMatchObject([{ charge: '-500' }]);
  });

  it('no longer waits for its billing date', () => {
    const book = new Book(PLAIN).buy(500, { billingDate: '2026-03-01' });
    expect(book.running.toBill).toEqual([{ id: 'e0001', on: '2026-03-01' }]);
    book.undo('e0001');
    expect(book.to('2026-04-01').bill).toEqual([]);
  });

  it('cannot be taken back when nothing of it is left, or when the terms have made it', () => {
    const book = new Book({ ...PLAIN, expiryMonths: 1 }).buy(500).use(400).to('2026-03-01');
    expect(book.undo('e0001')).toBe('entry_used');
    expect(book.undo(book.of('expiry')[0]!.id)).toBe('entry_final');
  });

  it('gives back what was used, as long as that could be used', () => {
    const book = new Book({ ...PLAIN, expiryMonths: 2 }).buy(500).use(200).to('2026-02-01').buy(100);
    book.undo('e0002');
    expect(book.running.lots.map(({ left, expiresOn }) => [left, expiresOn])).toEqual([
      ['300', '2026-03-15'],
      ['200', '2026-03-15'],
      ['100', '2026-04-01'],
    ]);
    const late = new Book({ ...PLAIN, expiryMonths: 1 }).buy(500).use(200).to('2026-06-01');
    late.undo('e0002');
    expect(late.to('2026-06-01').balance).toBe(0);
    expect(late.of('expiry').map(({ date, hours }) => [date, hours])).toEqual([
      ['2026-02-15', '-300'],
      ['2026-06-01', '-200'],
    ]);
  });

  it('takes off what was billed as it came, or gives it back', () => {
    const book = new Book({ ...PLAIN, whenExhausted: PAYG }).buy(100).use(200);
    expect(book.undo('e0002', false)).toBe(false);
    expect(book.of('reversal')).toMatchObject([{ hours: '100', charge: '-12000' }]);
    expect(book.running.used).toBe('0');
  });
});

it('refuses what is no quantity, has expired, lies ahead, or would be one lot too many', () => {
  const book = new Book(PLAIN);
  expect(book.buy(0).use(0).buy(10, { expiresOn: START }).use(1, { usedOn: '2026-01-16' }).entries).toEqual(
    [],
  );
  for (let no = 0; no <= MAX_LOTS; no += 1) book.buy(1);
  expect(book.entries).toHaveLength(MAX_LOTS);
});
