import fc from 'fast-check';
import { decideAmendment } from '../../../../domain/amendment/decide';
import { refuseProposal } from '../../../../domain/amendment/guard-terms';
import { proposalOf } from '../../../../domain/amendment/proposal';
import { nextFirstDay } from '../../../../domain/billing/first-days';
import { decideAdjustment } from '../../../../domain/adjustment/decide';
import { dateAt, endOfDay, startOfDay } from '../../../../domain/shared/calendar';
import type { Contract } from '../../../../domain/contract/contract';
import { clauseDatesOf } from '../../../../domain/contract/clause-dates';
import { ownScale, scales, type Terms } from '../../../../domain/contract/terms';
import { RefusedError } from '../../../../domain/shared/errors';
import { InvalidFieldError } from '../../../../domain/shared/failures';
import { defaultPolicies, type Policies } from '../../../../domain/shared/policies';
import { instanceOf } from '../../../../domain/recurring/instance';
import { decideRule } from '../../../../domain/recurring/decide';
import type { AgreementTerms } from '../../../../domain/agreement/terms';
import { isAgreement } from '../../../../domain/contract/kinds';
import { valueOf } from '../../../../domain/work/value';
import { agreement } from '../../agreement/support/agreements';
import type { PricedItems } from '../../../../domain/space/priced-item';
import { isUnlocked } from '../../../../domain/billing/cycle';
import { adjustmentDraft } from '../../support/adjustments';
import { ADMIN } from '../../support/actors';
import { accepted } from '../../support/outcome';
import { HOUR, shift } from '../../support/time';
import type { BillingWorld } from './billing-world';
import { anySettings, billingDay, plusDays } from './calendars';
import { anyItems, itemsFrom } from '../../support/priced-items';
import { contractWith, lastDayOf } from './contracts';

/** About which the days of price lists are made, before they are moved to those of a story. */
const SOME_DAY = '2000-06-15';

/** What people do to a contract before somebody asks for the forecast. */
export type Deed = { afterHours: number } & (
  | { do: 'submit'; item: Item; toComing: boolean }
  /** An old one is in a currency that its contract had before; none such can be made any more. */
  | { do: 'repeat'; item: Item; days: number | null; count: number | null; isOld: boolean }
  | { do: 'amend'; changes: Partial<Terms>; inDays: number; isSigned: boolean; isExplicit: boolean }
  | { do: 'terminate'; inDays: number; atOnce: boolean }
  | { do: 'renew'; inDays: number }
  /** Both parties leave out the next indexation. */
  | { do: 'skip' }
  /** Unpaid time off, approved as it is asked for; its days may have been billed. */
  | { do: 'rest'; inDays: number; days: number; isHalf: boolean }
);

interface Item {
  /** `work` is a task; a rule makes none. */
  type: 'bonus' | 'deduction' | 'custom' | 'work';
  amount: number;
  isAutoApproved: boolean;
}

const item: fc.Arbitrary<Item> = fc
  .record({
    type: fc.constantFrom('bonus', 'deduction', 'custom', 'work'),
    amount: fc.integer({ min: 1, max: 1_200_000 }),
    isBelow: fc.boolean(),
    isAutoApproved: fc.boolean(),
  })
  .map(({ isBelow, amount, ...rest }) => ({
    ...rest,
    amount: rest.type === 'custom' && isBelow ? -amount : amount,
  }));

/** Often on the same day, which may be the first of a cycle. */
const afterHours = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 20 * 24 }));
const amount = fc.integer({ min: 0, max: 900_000 }).map(String);
const scale = fc.constantFrom(...scales.filter((each) => each !== 'hourly'));
const anyPrices: fc.Arbitrary<Pick<AgreementTerms, 'includedUnits' | 'unitPrice' | 'minimumCharge'>> =
  fc.record({
    includedUnits: fc.option(
      fc.integer({ min: 0, max: 2_000 }).map((hundredths) => String(hundredths / 100)),
      { nil: null },
    ),
    unitPrice: fc.integer({ min: 1, max: 9_000 }).map(String),
    minimumCharge: fc.option(amount, { nil: null }),
  });
const anyAgreement: fc.Arbitrary<AgreementTerms> = fc
  .record({
    prices: anyPrices,
    billed: fc.constantFrom('advance' as const, 'arrears' as const),
    billingPeriod: fc.record({
      unit: fc.constantFrom('months' as const, 'weeks' as const),
      count: fc.integer({ min: 1, max: 7 }),
    }),
  })
  .map(({ prices, ...rest }) => ({ ...agreement, ...prices, ...rest }));
const changes: fc.Arbitrary<Partial<Terms>> = fc.oneof(
  fc.integer({ min: 0, max: 900_000 }).map((amount) => ({ amount: String(amount) })),
  fc.constant({ jobTitle: 'Lead' }),
  fc.record({ amount: fc.constant('700000'), currency: fc.constantFrom('USD', 'EUR', 'GBP') }),
  anySettings.map(({ timezone: _zone, lockOffsetHours: _lock, ...settings }) => settings),
  fc.record({ amount, scale, frequency: fc.constantFrom('monthly', 'semimonthly', 'calendar_month') }),
  fc.record({ cycleEnd: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ firstPayment: fc.option(amount) }),
  billingDay.map((firstPaymentDate) => ({ firstPaymentDate })),
  // Of an agreement, where its periods stay as they are; other kinds have none.
  anyPrices.map((agreement) => ({ agreement: agreement as AgreementTerms })),
  // Of a space; other kinds have none.
  anyItems(SOME_DAY),
  anyItems(SOME_DAY).map(({ plans }) => ({ plans })),
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('submit' as const), afterHours, item, toComing: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('repeat' as const),
      afterHours,
      item,
      days: fc.option(fc.integer({ min: 0, max: 120 })),
      count: fc.option(fc.integer({ min: 1, max: 6 })),
      isOld: fc.nat(15).map((n) => n === 0),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('amend' as const),
      afterHours,
      changes,
      inDays: fc.oneof(
        fc.constant(0),
        fc.integer({ min: -10, max: 100 }),
        fc.integer({ min: -10, max: 100 }),
      ),
      isSigned: fc.boolean(),
      isExplicit: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('terminate' as const),
      afterHours,
      inDays: fc.integer({ min: 0, max: 90 }),
      atOnce: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('rest' as const),
      afterHours,
      inDays: fc.integer({ min: -60, max: 90 }),
      days: fc.integer({ min: 1, max: 40 }),
      isHalf: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('skip' as const), afterHours }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('renew' as const),
      afterHours,
      inDays: fc.integer({ min: 1, max: 120 }),
    }),
  },
);

const percentage = fc.constantFrom('0', '2.5', '-1.75', '33.333333', '0.0001');

/** Sometimes the amount is indexed, and what ends goes on by itself. */
const anyClauses = fc.record({
  indexation: fc.option(
    fc.record({
      percentage,
      daysIn: fc.array(fc.integer({ min: 1, max: 250 }), { minLength: 1, maxLength: 4 }),
    }),
    { freq: 2 },
  ),
  isYearly: fc.boolean(),
  renewal: fc.option(fc.record({ percentage, months: fc.option(fc.integer({ min: 1, max: 4 })) }), {
    freq: 4,
  }),
});
type AnyClauses = typeof anyClauses extends fc.Arbitrary<infer Value> ? Value : never;

function clausesFor(
  { startDate, endDate }: Contract,
  { indexation, isYearly, renewal }: AnyClauses,
): Pick<Contract, 'indexation' | 'automaticRenewal'> {
  const dates = [...new Set(indexation?.daysIn.map((days) => plusDays(startDate, days)))].sort();
  const isLongEnough = endDate !== null && endDate >= plusDays(startDate, 20);
  return {
    indexation: indexation && {
      percentage: indexation.percentage,
      ...(isYearly ? { yearlyFrom: dates[0]!, dates: [] } : { yearlyFrom: null, dates }),
    },
    automaticRenewal:
      renewal && isLongEnough
        ? {
            percentage: renewal.percentage,
            term: renewal.months === null ? 'same' : { unit: 'months', count: renewal.months },
            stopNotice: null,
          }
        : null,
  };
}

/** Of a space, which has prices in place of an amount. */
function priceList({ startDate, terms }: Contract, items: PricedItems): Partial<Terms> {
  const scale = ownScale[terms.frequency];
  return { ...itemsFrom(items, SOME_DAY, startDate), amount: null, firstPayment: null, scale };
}

/** Mostly without an end, so that there is much to come; what ends it is done to it. */
const anyContract: fc.Arbitrary<Contract> = fc
  .record({
    settings: anySettings,
    startDate: billingDay,
    kind: fc.constantFrom(
      ...(['fixed', 'fixed', 'payg_time', 'space', 'client_agreement', 'client_agreement'] as const),
    ),
    agreement: anyAgreement,
    days: fc.option(fc.integer({ min: 0, max: 300 }), { freq: 2 }),
    clauses: anyClauses,
    items: anyItems(SOME_DAY),
    pay: fc.record({
      amount,
      scale: fc.constantFrom(...scales),
      firstPayment: fc.option(amount, { freq: 2 }),
      firstDueIn: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 2 }),
    }),
  })
  .map(
    ({ settings, startDate, kind, days, clauses: wanted, items, pay: { firstDueIn, ...pay }, ...rest }) => {
      const endDate = days === null ? null : plusDays(startDate, days);
      const contract = contractWith(settings, { startDate, endDate });
      const firstPaymentDate = firstDueIn === null ? null : plusDays(startDate, firstDueIn);
      const terms = {
        ...contract.terms,
        ...pay,
        firstPaymentDate,
        ...(kind === 'space' ? priceList(contract, items) : {}),
        ...(isAgreement({ kind }) ? { agreement: rest.agreement, scale: 'custom' as const } : {}),
      };
      const clauses = clausesFor(contract, wanted);
      const dated = { ...contract, ...clauses };
      return { ...dated, ...clauseDatesOf(dated), kind, terms, activatedAt: contract.startsAt };
    },
  );

/** A contract from its first moment on, what is done to it, and when and how the forecast is asked for. */
export const anyStory = fc.record({
  contract: anyContract,
  deeds: fc.array(deed, { minLength: 1, maxLength: 9 }),
  lateItems: fc.constantFrom<Policies['lateItems']>('roll', 'decline', 'off_cycle'),
  laterHours: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 20 * 24 })),
  count: fc.integer({ min: 1, max: 8 }),
  includeUnsigned: fc.boolean(),
  includePending: fc.boolean(),
});
export type Story = typeof anyStory extends fc.Arbitrary<infer T> ? T : never;

/** Lets the time pass and does it, unless it makes no sense by then. */
export function perform(
  world: BillingWorld,
  deed: Deed,
  index: number,
  lateItems: Policies['lateItems'],
): void {
  world.runTo(shift(world.now, deed.afterHours * HOUR));
  if (!world.isInForce()) return;
  const policies = { ...defaultPolicies, lateItems };
  if (deed.do === 'amend') amend(world, deed, `amendment-${index}`);
  else if (deed.do === 'terminate') terminate(world, deed);
  else if (deed.do === 'renew') renew(world, deed);
  else if (deed.do === 'skip') world.skipIndexation();
  else if (deed.do === 'rest') world.rest(`time-off-${index}`, plusDays(todayIn(world), deed.inDays), deed);
  else addItem(world, deed, `item-${index}`, policies);
}

const todayIn = ({ now, contract }: BillingWorld) => dateAt(now, contract.timezone);

function addItem(
  world: BillingWorld,
  deed: Extract<Deed, { do: 'submit' | 'repeat' }>,
  id: string,
  policies: Policies,
): void {
  const today = todayIn(world);
  const current = world.cycles.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  const cycle = deed.do === 'submit' && deed.toComing ? world.cycles.at(-1) : current;
  if (!cycle || !isUnlocked(cycle, world.now)) return;
  const { isAutoApproved } = deed.item;
  const amount = String(deed.item.amount);
  const isWork = deed.item.type === 'work' && deed.do === 'submit';
  const type = deed.item.type === 'work' ? 'bonus' : deed.item.type;
  const common = { ...adjustmentDraft, id, type, amount, policies, description: numberOf(id) % 2 ? '' : id };
  if (deed.do === 'submit') {
    const paid = { currency: world.paidIn(cycle), cycleId: cycle.id, locksAt: cycle.locksAt };
    const work = isWork ? workFor(world, amount) : {};
    const draft = { ...common, ...paid, ...work };
    const submit = { type: 'submit', actor: ADMIN, draft, autoApprove: isAutoApproved } as const;
    world.items.push(accepted(decideAdjustment(null, submit, world.now)).next);
    return;
  }
  const endDate = deed.days === null ? null : plusDays(today, deed.days);
  const { category, contractId, organisationId, environmentId, description } = common;
  const draft = {
    ...{ id, type, amount, policies, description, category, contractId, organisationId },
    currency: deed.isOld ? 'GBP' : world.contract.terms.currency,
    ...{ environmentId, isAutoApproved, firstCycleId: cycle.id, endDate, maxCount: deed.count },
    endsAt: endDate && endOfDay(endDate, world.contract.timezone),
  };
  if (!deed.isOld && draft.currency !== world.paidIn(cycle)) return;
  const rule = accepted(decideRule(null, { type: 'create', actor: ADMIN, draft }, world.now)).next;
  world.rules.push(rule);
  if (draft.currency !== world.paidIn(cycle)) return;
  const cause = { actor: ADMIN, at: world.now };
  world.items.push(accepted(instanceOf(`${rule.id}/${cycle.id}`, rule, world.contract, cycle, cause)).next);
}

/** Units of an agreement, of the day on which they are reported; a task of every other contract. */
function workFor({ contract: { terms }, now, contract }: BillingWorld, amount: string) {
  const unitPrice = terms.agreement?.unitPrice;
  if (!unitPrice) return { kind: 'task' as const, type: 'work' as const, quantity: '1', unitPrice: amount };
  const quantity = String((1 + (Number(amount) % 900)) / 100);
  const worth = valueOf(quantity, unitPrice);
  return {
    ...{ kind: 'timesheet' as const, type: 'work' as const, quantity, unitPrice },
    ...{ amount: String(worth > 0n ? worth : 1n), dateSubmitted: dateAt(now, contract.timezone) },
  };
}

const numberOf = (id: string) => Number(id.slice(5));

function amend(world: BillingWorld, deed: Extract<Deed, { do: 'amend' }>, id: string): void {
  const { contract, now } = world;
  const changes = { ...deed.changes, ...itemsFrom(deed.changes, SOME_DAY, todayIn(world)) };
  if (changes.agreement)
    changes.agreement = contract.terms.agreement && { ...contract.terms.agreement, ...changes.agreement };
  const wanted = { terms: changes, effectiveDate: dayOfAmendment(world, deed) };
  const policies: Policies = {
    ...defaultPolicies,
    amendmentClientSignature: deed.isExplicit ? 'explicit' : 'on_proposal',
  };
  const { organisationId, environmentId } = contract;
  const proposed = attempted(() => proposalOf(contract, wanted, now));
  if (!proposed) return;
  const proposal = { ...proposed, id, contractId: contract.id, organisationId, environmentId, policies };
  const { next } = accepted(decideAmendment(null, { type: 'propose', actor: ADMIN, proposal }, now));
  const standing = world.standing(next);
  if (refuseProposal(next, standing)) return;
  world.propose(next);
  if (deed.isSigned) world.sign(next);
}

/** Most days are refused for a change of currency, so it takes the next that is not. */
function dayOfAmendment(
  world: BillingWorld,
  { changes: { currency }, inDays }: Extract<Deed, { do: 'amend' }>,
): string {
  const { contract, known } = world.standing({ id: '' });
  const day = plusDays(todayIn(world), inDays);
  if (currency === undefined || inDays < 0) return day;
  return nextFirstDay({ contract, known, amendments: [] }, day) ?? day;
}

/** What a use case answers, unless it refuses. */
function attempted<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof RefusedError || error instanceof InvalidFieldError) return null;
    throw error;
  }
}

function terminate(world: BillingWorld, { inDays, atOnce }: Extract<Deed, { do: 'terminate' }>): void {
  const { contract, now } = world;
  if (contract.status !== 'active') return;
  const today = todayIn(world);
  if (atOnce) return world.terminate('terminate', today, now);
  const wanted = plusDays(today, inDays);
  const last = lastDayOf(contract);
  const date = last !== null && wanted > last ? last : wanted;
  world.terminate('scheduleTermination', date, endOfDay(date, contract.timezone));
}

function renew(world: BillingWorld, { inDays }: Extract<Deed, { do: 'renew' }>): void {
  const startDate = plusDays(todayIn(world), inDays);
  world.successor = { startDate, startsAt: startOfDay(startDate, world.contract.timezone) };
}
