import fc from 'fast-check';
import type { DatedTerms } from '../../../domain/billing/invoice';
import type { PricedItem } from '../../../domain/space/priced-item';
import { invoiceOf, sum } from '../billing/support/invoices';
import { daysFrom, eachDay, plusDays } from '../billing/support/calendars';
import { contractWith, sharesOf } from '../billing/support/contracts';
import { terms } from '../support/contracts';
import { anyItems, item, step } from '../support/priced-items';

type Items = Partial<Record<'resources' | 'plans' | 'oneOffPlans', PricedItem[]>>;

const listed = (number: number, effectiveFrom: string, items: Items): DatedTerms => ({
  effectiveFrom,
  version: number,
  terms: { ...terms, amount: null, ...items },
});

const aprilLines = (items: Items, startDate = '2026-01-01') =>
  invoiceOf({ kind: 'space', startDate, terms: [listed(1, startDate, items)] }).lines.map(
    ({ description, category, amount }) => [description, category, amount],
  );

describe('what a space charges in April', () => {
  const rows: [string, Items, [string, string, bigint][]][] = [
    [
      'a whole cycle of an open step: its price',
      { resources: [item('Office 12', [step('2026-01-01', null, '90000')])] },
      [['Office 12, 2026-04-01 to 2026-04-30', 'space', 90_000n]],
    ],
    [
      'days of a step that ends: their share',
      { plans: [item('Desk', [step('2026-01-01', '2026-04-10', '30000')])] },
      [['Desk, 2026-04-01 to 2026-04-10, 10 of 30 days', 'space', 10_000n]],
    ],
    [
      'two steps in one cycle: each its days',
      {
        plans: [item('Desk', [step('2026-04-16', null, '60000'), step('2026-01-01', '2026-04-15', '30000')])],
      },
      [
        ['Desk, 2026-04-01 to 2026-04-15, 15 of 30 days', 'space', 15_000n],
        ['Desk, 2026-04-16 to 2026-04-30, 15 of 30 days', 'space', 30_000n],
      ],
    ],
    [
      'a gap between steps: nothing',
      {
        plans: [item('Desk', [step('2026-01-01', '2026-04-01', '30000'), step('2026-04-30', null, '30000')])],
      },
      [
        ['Desk, 2026-04-01 to 2026-04-01, 1 of 30 days', 'space', 1_000n],
        ['Desk, 2026-04-30 to 2026-04-30, 1 of 30 days', 'space', 1_000n],
      ],
    ],
    [
      'several of one plan: the price for each',
      { plans: [item('Desk', [step('2026-01-01', null, '33333')], 3)] },
      [['Desk × 3, 2026-04-01 to 2026-04-30', 'space', 99_999n]],
    ],
    [
      'a one-off plan on its day, once, and none of another month',
      {
        oneOffPlans: [
          item('Key', [step('2026-04-20', null, '5000'), step('2026-05-20', null, '5000')], 2),
          item('Paint', [step('2026-03-31', null, '9000')]),
        ],
      },
      [['Key × 2, 2026-04-20', 'one_off', 10_000n]],
    ],
    ['steps of other times: nothing', { plans: [item('Desk', [step('2026-05-01', null, '30000')])] }, []],
  ];

  it.each(rows)('%s', (_name, items, expected) => {
    expect(aprilLines(items)).toEqual(expected);
  });

  it('charges a one-off plan from before the contract in its first cycle', () => {
    const items = { oneOffPlans: [item('Set-up', [step('2026-02-01', null, '20000')])] };
    expect(aprilLines(items, '2026-04-01')).toEqual([['Set-up, 2026-02-01', 'one_off', 20_000n]]);
    expect(aprilLines(items, '2026-03-31')).toEqual([]);
  });

  it('charges what is agreed on late with the day from which it is agreed', () => {
    const fee = { oneOffPlans: [item('Key', [step('2026-02-01', null, '5000')])] };
    const versions = [
      listed(1, '2026-01-01', {}),
      listed(2, '2026-04-15', fee),
      listed(3, '2026-04-20', fee),
    ];
    const { lines } = invoiceOf({ kind: 'space', startDate: '2026-01-01', terms: versions });
    expect(lines.map(({ amount }) => amount)).toEqual([5_000n]);
  });
});

describe('what a space charges over its cycles', () => {
  const contract = contractWith({}, { startDate: '2024-01-31', endDate: '2025-03-01' });
  const cycles = sharesOf(contract);
  const linesOf = (versions: DatedTerms[]) =>
    cycles.flatMap((cycle) => {
      const period = { ...cycle, frequency: contract.terms.frequency };
      return invoiceOf({ kind: 'space', startDate: contract.startDate, period, terms: versions }).lines;
    });
  const anyVersions = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 3 }).chain((days) =>
    fc.tuple(
      ...[0, ...days.sort((a, b) => a - b)].map((inDays, index) => {
        const from = plusDays(contract.startDate, inDays);
        return anyItems(plusDays(contract.startDate, 30)).map((items) =>
          listed(index + 1, from, items as Items),
        );
      }),
    ),
  );

  it('is, day by day, the step in force on that day, to one minor unit per line', () => {
    fc.assert(
      fc.property(anyVersions, (versions) => {
        const lines = linesOf(versions).filter(({ category }) => category === 'space');
        // Exact in parts of a cycle: the price of each day times the common multiple of all lengths.
        const multiple = 28n * 29n * 30n * 31n;
        const exact = sum(
          cycles.flatMap(({ startsOn, endsOn, periodStart, periodEnd }) => {
            const share = multiple / BigInt(daysFrom(periodStart, periodEnd) + 1);
            return eachDay(startsOn, endsOn).map((day) => priceOn(versions, day) * share);
          }),
        );
        const off = sum(lines.map(({ amount }) => amount)) * multiple - exact;
        expect((off < 0n ? -off : off) <= multiple * BigInt(lines.length)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same however many versions of the terms say the same', () => {
    fc.assert(
      fc.property(
        anyItems('2024-02-10'),
        fc.uniqueArray(fc.integer({ min: 1, max: 380 }), { minLength: 1, maxLength: 6 }),
        (items, days) => {
          const same = [0, ...days].map((inDays, index) =>
            listed(index + 1, plusDays(contract.startDate, inDays), items as Items),
          );
          const total = (versions: DatedTerms[]) => sum(linesOf(versions).map(({ amount }) => amount));
          expect(total(same)).toBe(total(same.slice(0, 1)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('has each one-off plan once, on the first day from its own on which the terms have it', () => {
    fc.assert(
      fc.property(anyVersions, (versions) => {
        const charged = linesOf(versions)
          .filter(({ category }) => category === 'one_off')
          .map(({ description, amount }) => `${description.slice(-10)} ${amount}`)
          .sort();
        expect(charged).toEqual(feesOf(versions).sort());
      }),
      { numRuns: 200 },
    );
  });

  /** Day by day, as a person would look it up. */
  function feesOf(versions: DatedTerms[]): string[] {
    const done = new Map<string, string>();
    for (const day of eachDay(contract.startDate, contract.endDate!)) {
      for (const { itemId, count, steps } of inForceOn(versions, day)?.terms.oneOffPlans ?? []) {
        for (const { startDate, price } of steps) {
          const key = `${itemId} ${startDate}`;
          if (startDate <= day && !done.has(key))
            done.set(key, `${startDate} ${BigInt(price) * BigInt(count)}`);
        }
      }
    }
    return [...done.values()];
  }
});

const inForceOn = (versions: DatedTerms[], day: string) =>
  versions.filter(({ effectiveFrom }) => effectiveFrom <= day).sort((a, b) => b.version - a.version)[0];

function priceOn(versions: DatedTerms[], day: string): bigint {
  const { resources, plans } = inForceOn(versions, day)?.terms ?? {};
  const prices = [...(resources ?? []), ...(plans ?? [])].map(({ count, steps }) => {
    const found = steps.find((each) => each.startDate <= day && (each.endDate ?? day) >= day);
    return BigInt(found?.price ?? 0) * BigInt(count);
  });
  return sum(prices);
}
