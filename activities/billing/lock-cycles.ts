import { computeInvoice, usedIn, type BilledItem, type DatedTerms } from '../../domain/billing/invoice';
import { settledBy, type AgreementFacts } from '../../domain/agreement/due-charges';
import { isAgreement } from '../../domain/contract/kinds';
import { paymentsBilledBy } from '../../domain/payment-schedule/billed';
import { creditLeft } from '../../domain/invoice/events';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { inScope } from '../../domain/shared/scope';
import { insertAgreementCharges, readAgreementFacts, type Settled } from '../../store/agreement/charges';
import { billPayments, type BilledPayment } from './bill-payments';
import { appendToMany } from '../../store/event/events-bulk';
import type { Instant } from '../../domain/shared/time';
import {
  readCredits,
  readItems,
  readTerms,
  writeCredits,
  type ApprovedItem,
  type Credits,
} from '../../store/billing/billing';
import { unpaidDueIn, type UnpaidDay } from '../../domain/billing/unpaid';
import { markTaken, readUnpaidDays, type TakenDay } from '../../store/time-off/unpaid-days';
import { readRebilledPay } from '../../store/billing/rebilled-pay';
import { lockDueContracts, readDueCycles } from '../../store/billing/billing-steps';
import type { KnownCalendar } from '../../domain/billing/calendar';
import { closeCycles, type ClosedCycle } from '../../store/billing/cycles';
import type { Transaction } from '../../store/db/database';
import { newId } from '../../store/db/ids';
import type { ReservedNumbers } from '../../store/environment/number-ranges';
import type { Wake } from '../../workflows/messages';
import {
  BILLED_CONTRACT,
  BILLED_CYCLE,
  issueInvoices,
  type Billed,
  type BilledContract,
  type BilledCycle,
} from './issue-invoices';
import type { DueChunk } from './do-chunk';
import { forfeitPending } from './forfeit-pending';
import { tellOfExceptions } from './tell-exceptions';

/**
 * Locks and bills the due cycles of one chunk of contracts, in one transaction. A cycle that cannot be billed becomes an
 * exception with its reason and holds nobody up.
 */
export async function lockChunk(
  trx: Transaction,
  calendar: KnownCalendar,
  due: DueChunk,
  numbers: ReservedNumbers,
): Promise<Wake[]> {
  const { now } = due;
  const chunk = { ...due, kind: 'lock' as const };
  const contracts = await lockDueContracts(trx, calendar.id, chunk, BILLED_CONTRACT);
  const cycles = await readDueCycles(trx, calendar.id, chunk, BILLED_CYCLE);
  const ids = contracts.map(({ id }) => id);
  const cycleIds = cycles.map(({ id }) => id);
  const known = {
    terms: await readTerms(trx, ids),
    credits: await readCredits(trx, ids),
    items: await readItems(trx, cycleIds),
    rebilled: await readRebilledPay(trx, cycleIds),
    unpaid: await readUnpaidDays(trx, ids),
  };
  const facts = {
    ...known,
    agreements: await readAgreements(trx, calendar, { contracts, cycles, ...known }),
  };
  const { closed, billed, moved, taken, settled, paid } = computeInvoices(calendar, contracts, cycles, facts);
  await closeCycles(trx, closed, now);
  await markTaken(trx, taken);
  await insertAgreementCharges(trx, calendar, settled);
  await writeCredits(trx, calendar, moved);
  await issueInvoices(trx, calendar, billed, { at: now, numbers });
  await billPayments(trx, calendar, paid, now);
  await tellOfExceptions(trx, calendar, cycles, closed, now);
  const ended = cycles.filter(({ isFinal }) => isFinal).map(({ contractId }) => contractId);
  if (ended.length === 0) return [];
  const failed = new Set(closed.filter(({ status }) => status === 'exception').map(({ id }) => id));
  const final = cycles.filter(({ id, isFinal }) => isFinal && !failed.has(id));
  const atLast = final.map(({ contractId }) => contractId);
  await tellOfCredit(trx, calendar, atLast, new Map([...facts.credits, ...moved]), now);
  return forfeitPending(trx, calendar, { ended, billed: atLast }, now);
}

/** Credit that no later invoice of a contract will set off is the parties' to settle, so they are told. */
async function tellOfCredit(
  trx: Transaction,
  calendar: KnownCalendar,
  contractIds: string[],
  credits: Map<string, Credits>,
  at: Instant,
): Promise<void> {
  const drafts = contractIds.map((contractId) => ({
    contractId,
    events: Object.entries(credits.get(contractId) ?? {})
      .filter(([, amount]) => amount > 0n)
      .map(([currency, amount]) => creditLeft({ currency, amount })),
  }));
  const told = drafts.filter(({ events }) => events.length > 0);
  if (told.length > 0)
    await appendToMany(trx, inScope(calendar), told, { actor: SYSTEM, at, commandId: null });
}

/** Several cycles of one contract follow each other: what one leaves as credit is for the next. */
function computeInvoices(
  { settings: { frequency } }: KnownCalendar,
  contracts: BilledContract[],
  cycles: BilledCycle[],
  facts: {
    terms: Map<string, DatedTerms[]>;
    credits: Map<string, Credits>;
    items: Map<string, ApprovedItem[]>;
    rebilled: Map<string, BilledItem[]>;
    unpaid: Map<string, UnpaidDay[]>;
    agreements: Map<string, AgreementFacts>;
  },
) {
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  const billed: Billed[] = [];
  const moved = new Map<string, Credits>();
  const closed: ClosedCycle[] = [];
  const taken: TakenDay[] = [];
  const settled: Settled[] = [];
  const paid: BilledPayment[] = [];
  for (const cycle of cycles) {
    const contract = byId.get(cycle.contractId)!;
    const items = facts.items.get(cycle.id) ?? [];
    const credits = moved.get(contract.id) ?? facts.credits.get(contract.id) ?? {};
    const terms = facts.terms.get(contract.id) ?? [];
    const unpaid = unpaidDueIn(facts.unpaid.get(contract.id) ?? [], cycle);
    const agreement = facts.agreements.get(contract.id) ?? null;
    const result = computeInvoice({
      ...{ unpaid, agreement, contract, period: { ...cycle, frequency }, terms, credits },
      items: [...(facts.rebilled.get(cycle.id) ?? []), ...items],
    });
    const status = !result.ok ? 'exception' : result.invoice.lines.length === 0 ? 'skipped' : 'invoiced';
    closed.push({ id: cycle.id, status, exception: result.ok ? null : result.reason });
    if (!result.ok) continue;
    // Several cycles of one contract follow each other: a day is taken off once.
    for (const day of unpaid) taken.push({ timeOffId: day.timeOffId, date: day.date, cycleId: cycle.id });
    if (unpaid.length > 0) facts.unpaid.set(contract.id, without(facts.unpaid.get(contract.id)!, unpaid));
    const invoiceId = newId();
    if (agreement) {
      const charged = result.settles ?? [];
      const scheduled = paymentsBilledBy(agreement.scheduled, cycle);
      facts.agreements.set(contract.id, settledBy(agreement, charged, usedIn(items), scheduled));
      for (const { id } of scheduled) paid.push({ id, contractId: contract.id, invoiceId });
      for (const each of charged) settled.push({ ...each, contractId: contract.id, cycleId: cycle.id });
    }
    const { currency, creditUsed, creditLeft } = result.invoice;
    if (creditUsed > 0n || creditLeft > 0n) moved.set(contract.id, { ...credits, [currency]: creditLeft });
    if (status === 'invoiced') billed.push({ invoiceId, cycle, contract, invoice: result.invoice, items });
  }
  return { closed, billed, moved, taken, settled, paid };
}

/** Of a chunk without agreements nothing is read. */
async function readAgreements(
  trx: Transaction,
  calendar: KnownCalendar,
  {
    contracts,
    cycles,
    terms,
    items,
  }: {
    contracts: BilledContract[];
    cycles: BilledCycle[];
    terms: Map<string, DatedTerms[]>;
    items: Map<string, ApprovedItem[]>;
  },
): Promise<Map<string, AgreementFacts>> {
  const agreements = contracts.filter(isAgreement).map((contract) => {
    const own = cycles.filter(({ contractId }) => contractId === contract.id);
    const days = own.flatMap(({ id, startsOn }) => [
      startsOn,
      ...usedIn(items.get(id) ?? []).map(({ date }) => date),
    ]);
    return { contract, terms: terms.get(contract.id) ?? [], days };
  });
  return agreements.length === 0 ? new Map() : readAgreementFacts(trx, inScope(calendar), agreements);
}

function without<T>(all: readonly T[], some: readonly T[]): T[] {
  return all.filter((each) => !some.includes(each));
}
