import fc from 'fast-check';
import {
  computeInvoice,
  type BilledItem,
  type BilledPeriod,
  type Billing,
  type ComputedInvoice,
  type DatedTerms,
  type InvoiceLine,
} from '../../../../domain/billing/invoice';
import type { CalendarDate } from '../../../../domain/shared/time';
import { terms } from '../../support/contracts';
import { frozen } from '../../support/outcome';
import { billingDay, plusDays } from './calendars';

type Given = Parameters<typeof computeInvoice>[0];
type Input = Omit<Given, 'credits' | 'contract'> & Given['contract'] & { credit: bigint };

/** April 2026: thirty days. */
export const april: BilledPeriod = {
  frequency: 'monthly',
  periodStart: '2026-04-01',
  periodEnd: '2026-04-30',
  startsOn: '2026-04-01',
  endsOn: '2026-04-30',
};

export const version = (
  number: number,
  effectiveFrom: CalendarDate,
  amount: string | null,
  changed: Partial<DatedTerms['terms']> = {},
): DatedTerms => ({
  effectiveFrom,
  version: number,
  terms: { ...terms, amount, ...changed },
});

export const item = (amount: bigint, changed: Partial<BilledItem> = {}): BilledItem => ({
  sourceType: 'adjustment',
  sourceId: 'adjustment-1',
  description: 'Travel',
  category: 'expense',
  amount,
  currency: 'EUR',
  ...changed,
});

const wholeApril: Input = {
  kind: 'fixed',
  startDate: '1970-01-01',
  period: april,
  terms: [version(1, '2026-01-01', '300000')],
  items: [],
  credit: 0n,
};

/** The credit is in euros and in dollars alike, so that a test of either currency finds it. */
export function bill(given: Partial<Input>): Billing {
  const { credit, kind, startDate, billsFrom, ...input } = { ...wholeApril, ...given };
  const contract = { kind, startDate, ...(billsFrom == null ? {} : { billsFrom }) };
  return computeInvoice(frozen({ ...input, contract, credits: { EUR: credit, USD: credit } }));
}

export function invoiceOf(given: Partial<Input>): ComputedInvoice {
  const billing = bill(given);
  if (!billing.ok) throw new Error(`not billed: ${billing.reason}`);
  return billing.invoice;
}

export const sum = (amounts: bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
export const amountsOf = (lines: InvoiceLine[]): bigint[] => lines.map(({ amount }) => amount);
export const linesFrom = (
  { lines }: ComputedInvoice,
  ...sources: InvoiceLine['sourceType'][]
): InvoiceLine[] => lines.filter(({ sourceType }) => sources.includes(sourceType));
/** What the cycle costs, before any credit. */
export const chargesOf = (invoice: ComputedInvoice): bigint =>
  sum(amountsOf(linesFrom(invoice, 'base', 'adjustment')));

const anyAmount = fc.oneof(fc.bigInt(0n, 100n), fc.bigInt(0n, 10n ** 9n));

/** Versions in the order of their days, the first of which applies before the period; some begin on one day. */
export const anyTerms = (period: BilledPeriod): fc.Arbitrary<DatedTerms[]> =>
  fc
    .array(fc.record({ days: fc.integer({ min: -3, max: 40 }), amount: anyAmount }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((versions) =>
      versions
        .sort((a, b) => a.days - b.days)
        .map(({ days, amount }, index) =>
          version(index + 1, plusDays(period.periodStart, index === 0 ? -10 : days), String(amount)),
        ),
    );

/** A contract's days in a cycle of any length. */
export const anyPeriod: fc.Arbitrary<BilledPeriod> = fc
  .record({ periodStart: billingDay, length: fc.integer({ min: 1, max: 35 }) })
  .chain(({ periodStart, length }) => {
    const day = fc.integer({ min: 0, max: length - 1 });
    return fc.tuple(day, day, fc.boolean()).map(([a, b, whole]) => ({
      frequency: 'monthly' as const,
      periodStart,
      periodEnd: plusDays(periodStart, length - 1),
      startsOn: plusDays(periodStart, whole ? 0 : Math.min(a, b)),
      endsOn: plusDays(periodStart, whole ? length - 1 : Math.max(a, b)),
    }));
  });

export const anyItems: fc.Arbitrary<BilledItem[]> = fc
  .array(fc.oneof(fc.bigInt(-100n, 100n), fc.bigInt(-(10n ** 9n), 10n ** 9n)), { maxLength: 5 })
  .map((amounts) => amounts.map((amount, index) => item(amount, { sourceId: `adjustment-${index}` })));

export const anyCredit = fc.oneof(fc.constant(0n), fc.bigInt(0n, 100n), fc.bigInt(0n, 10n ** 10n));

export const anyBilling: fc.Arbitrary<Input> = fc
  .record({
    kind: fc.constantFrom(
      'fixed' as const,
      'payg_time' as const,
      'payg_tasks' as const,
      'milestones' as const,
    ),
    period: anyPeriod,
    items: anyItems,
    credit: anyCredit,
    startDate: fc.constant('1969-01-01'),
  })
  .chain((rest) => anyTerms(rest.period).map((terms) => ({ ...rest, terms })));
