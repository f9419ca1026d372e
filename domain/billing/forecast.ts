import { settledBy, type AgreementFacts } from '../agreement/due-charges';
import { lastKnownDay } from '../agreement/facts';
import type { Adjustment } from '../adjustment/adjustment';
import type { Amendment } from '../amendment/amendment';
import { isInForce, type Contract } from '../contract/contract';
import { amountOn } from '../contract/raise';
import { isAgreement } from '../contract/kinds';
import { renewsItself } from '../contract/clauses';
import { nextTermOf } from '../contract/renewal';
import { isContractTerminal } from '../contract/transitions';
import { paymentsBilledBy } from '../payment-schedule/billed';
import type { RecurringRule } from '../recurring/recurring';
import type { CalendarDate, Instant } from '../shared/time';
import { currenciesToCome } from './currency';
import { cyclesAhead, type CycleAhead } from './forecast-cycles';
import {
  expectedInstance,
  expectedItem,
  expectedLanding,
  expectedRebilling,
  type ExpectedItem,
  type ItemsAhead,
  type LeftOut,
} from './forecast-items';
import { rulesAhead } from './forecast-rules';
import { pendingAmendments } from './amendments-ahead';
import { movedFacts, refusedAsYet, renewedContract } from './forecast-successor';
import {
  computeInvoice,
  usedIn,
  type Billing,
  type BilledItem,
  type DatedTerms,
  type InvoiceLine,
} from './invoice';
import { isIndexation, withIndexations, type PendingIndexation } from './indexations-ahead';
import { contractAt, currencyChanges, termsToCome, type PendingAmendment } from './pending-amendments';
import type { PlannedCycle } from './plan';
import { goingOver, unpaidDueIn, type UnpaidDay } from './unpaid';

/** All that is known of a contract's billing to come, as it is stored. */
export interface BillingFacts {
  contract: Contract;
  cycles: PlannedCycle[];
  terms: DatedTerms[];
  /** Those that may still change the contract. */
  amendments: Amendment[];
  /** Those that still make instances, in the order of their ids. */
  rules: RecurringRule[];
  /** Approved or pending, and on no invoice; in the order of their ids. */
  items: Adjustment[];
  /** Base pay of canceled invoices, by the cycle that bills it again. */
  rebilled: ReadonlyMap<string, BilledItem[]>;
  /** Approved unpaid days off that no cycle has taken off its base pay yet, and those that go over to it. */
  unpaid: UnpaidDay[];
  /** What invoices have charged of an agreement, the units that they have billed, and its scheduled payments to come. */
  agreement?: Omit<AgreementFacts, 'lastDay'> | null;
  credits: Readonly<Record<string, bigint>>;
  /** The start of a signed contract that will take this one's place. */
  successor: Pick<Contract, 'startDate' | 'startsAt'> | null;
}

export interface ForecastOptions {
  now: Instant;
  count: number;
  /** Takes amendments that are not signed by both in as if they were signed now; likewise an unsigned contract. */
  includeUnsigned: boolean;
  /** Takes items that wait for a review in as if they were approved in time. */
  includePending: boolean;
}

export interface ForecastLine extends InvoiceLine {
  ruleId: string | null;
  assumed: 'approval' | null;
}

export interface ForecastInvoice {
  cycle: CycleAhead;
  status: 'expected' | 'skipped' | 'exception';
  billing: Billing;
  lines: ForecastLine[];
  /** Of a contract that is yet to follow this one by itself. */
  isOfNextTerm: boolean;
}

/** The term that follows by itself, and what it pays. */
export interface ForecastRenewal {
  startDate: CalendarDate;
  endDate: CalendarDate | null;
  amount: string | null;
  currency: string;
}

export interface Forecast {
  assumed: 'signature' | null;
  amendments: PendingAmendment[];
  indexations: PendingIndexation[];
  renewal: ForecastRenewal | null;
  invoices: ForecastInvoice[];
  leftOut: LeftOut[];
}

/**
 * The invoices of the contract's next cycles as they will be issued if nothing happens but what is under way. By
 * the same rules as the openings and the locks to come, so that what is issued later is what was told.
 */
export function forecast(facts: BillingFacts, options: ForecastOptions): Forecast {
  const contract = renewedContract(facts);
  const isSigned = contract.status === 'signed' || isInForce(contract) || isContractTerminal(contract.status);
  const present = { contract, known: facts.cycles, now: options.now };
  const amended = pendingAmendments(present, facts.amendments, options);
  const amendments = withIndexations(contract, amended, present);
  const count = isSigned || options.includeUnsigned ? options.count : 0;
  // Items move between the cycles that there are, so all of these are looked at, however few are told.
  const looked = count === 0 ? 0 : Math.max(count, facts.cycles.length);
  const cycles = cyclesAhead(contract, facts.cycles, amendments, looked);
  const changes = currencyChanges(amendments);
  const moved = movedFacts(facts, contract, cycles);
  const ahead: ItemsAhead = {
    ...{ contract, now: options.now, includePending: options.includePending, changes },
    toTheEnd: cycles.length < Math.max(looked, 1),
    currencies: currenciesToCome(facts.terms, changes),
    signed: currenciesToCome(facts.terms, currencyChanges(amendments.filter(({ isSigned: each }) => each))),
    areMoved: changes.length > 0 || moved !== facts,
  };
  const refused = options.includePending ? refusedAsYet(facts, present, contract) : [];
  const reviewable = moved.items.filter(({ id }) => !refused.includes(id));
  const { placed, leftOut } = placeItems(reviewable, cycles, ahead);
  const rebilled = expectedRebilling(moved.rebilled, cycles, ahead);
  const items = withInstances(placed, rulesAhead(facts.rules, cycles, contract, changes), options);
  const terms = termsToCome(contract, facts.terms, amendments);
  const invoices = bill(moved, terms, cycles, { items, rebilled: rebilled.placed }).slice(0, count);
  const next = nextTerm(facts, contract, amendments, invoices, count, options);
  return {
    assumed: isSigned || count === 0 ? null : 'signature',
    amendments: amended,
    indexations: [...amendments.filter(isIndexation), ...(next?.told.indexations ?? [])],
    renewal: next && renewalOf(next.contract),
    invoices: [...invoices, ...(next?.told.invoices ?? []).map((each) => ({ ...each, isOfNextTerm: true }))],
    leftOut: [
      ...leftOut,
      ...refused.map((id) => ({ id, because: 'mixed_currencies' as const })),
      ...rebilled.leftOut,
    ],
  };
}

/**
 * A contract that renews itself goes on: the invoices of its next term, and of that after it, as far as they are asked
 * for. What hangs on the contract itself, its items and its recurring adjustments, is not taken over.
 */
function nextTerm(
  { successor, unpaid }: BillingFacts,
  contract: Contract,
  amendments: PendingAmendment[],
  own: ForecastInvoice[],
  count: number,
  options: ForecastOptions,
): { contract: Contract; told: Forecast } | null {
  const isOver = isContractTerminal(contract.status) || contract.terminationDate !== null;
  if (isOver || successor || own.length >= count || own.at(-1)?.cycle.isFinal !== true) return null;
  if (!renewsItself(contract)) return null;
  const then = contractAt(contract, amendments, contract.endsAt ?? options.now);
  const next = nextTermOf(then, contract.id, contract.endsAt ?? options.now);
  if (!next) return null;
  const facts = {
    ...{ contract: next, cycles: [], amendments: [], rules: [], items: [], rebilled: new Map(), credits: {} },
    unpaid: goingOver(unpaid, next),
    terms: [{ effectiveFrom: next.startDate, version: 1, terms: next.terms }],
    successor: null,
  };
  return { contract: next, told: forecast(facts, { ...options, count: count - own.length }) };
}

function renewalOf({ startDate, endDate, terms }: Contract): ForecastRenewal {
  return { startDate, endDate, amount: amountOn(terms, startDate), currency: terms.currency };
}

/** Which items each of the cycles bills. */
function placeItems(
  items: Adjustment[],
  cycles: CycleAhead[],
  ahead: ItemsAhead,
): { placed: ExpectedItem[][]; leftOut: LeftOut[] } {
  const placed: ExpectedItem[][] = cycles.map(() => []);
  const leftOut: LeftOut[] = [];
  for (const item of items) {
    const landing = expectedLanding(item, cycles, ahead);
    if (typeof landing === 'number') placed[landing]!.push(expectedItem(item));
    else if (landing) leftOut.push(landing);
  }
  return { placed, leftOut };
}

/** Adds what the rules will make, as far as it is wanted. */
function withInstances(
  placed: ExpectedItem[][],
  recurring: RecurringRule[][],
  { includePending }: ForecastOptions,
): ExpectedItem[][] {
  return placed.map((items, index) => {
    const taken = recurring[index]!.filter(({ isAutoApproved }) => isAutoApproved || includePending);
    return [...items, ...taken.map(expectedInstance)];
  });
}

/** Each cycle's invoice, with the credit that the one before has left. */
function bill(
  { contract, credits: carried, unpaid, agreement: charged, successor }: BillingFacts,
  terms: DatedTerms[],
  cycles: CycleAhead[],
  { items, rebilled }: { items: ExpectedItem[][]; rebilled: BilledItem[][] },
): ForecastInvoice[] {
  let credits = carried;
  let toTakeOff = unpaid;
  const nothing = { settled: [], used: [], scheduled: [] };
  let agreement = isAgreement(contract)
    ? { ...(charged ?? nothing), lastDay: lastKnownDay(contract, successor) }
    : null;
  return cycles.map((cycle, index) => {
    const own = items[index]!;
    const all = [...rebilled[index]!, ...own];
    const due = unpaidDueIn(toTakeOff, cycle);
    const billing = computeInvoice({
      ...{ contract, period: cycle, terms, items: all, credits, unpaid: due, agreement },
    });
    if (!billing.ok) return { cycle, status: 'exception', billing, lines: [], isOfNextTerm: false };
    toTakeOff = toTakeOff.filter((day) => !due.includes(day));
    if (agreement) {
      const paid = paymentsBilledBy(agreement.scheduled, cycle);
      agreement = settledBy(agreement, billing.settles ?? [], usedIn(all), paid);
    }
    const { currency, creditLeft } = billing.invoice;
    credits = { ...credits, [currency]: creditLeft };
    const lines = billing.invoice.lines.map((line) => forecastLine(line, own));
    const status = lines.length === 0 ? 'skipped' : 'expected';
    return { cycle, status, billing, lines, isOfNextTerm: false };
  });
}

function forecastLine(line: InvoiceLine, items: ExpectedItem[]): ForecastLine {
  const item = items.find(({ sourceId }) => sourceId === line.sourceId);
  if (!item) return { ...line, ruleId: null, assumed: null };
  return { ...line, sourceId: item.adjustmentId, ruleId: item.ruleId, assumed: item.assumed };
}
