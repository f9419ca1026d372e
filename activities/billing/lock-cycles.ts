import { computeInvoice, type BilledItem, type DatedTerms } from '../../domain/billing/invoice';
import type { Instant } from '../../domain/time';
import { readCredits, readItems, readTerms, writeCredits, type Credits } from '../../store/billing';
import { lockDueContracts, readDueCycles, type Chunk } from '../../store/billing-steps';
import type { Calendar } from '../../store/calendars';
import { closeCycles, type ClosedCycle, type Cycle } from '../../store/cycles';
import type { Transaction } from '../../store/database';
import type { Wake } from '../../workflows/messages';
import { issueInvoices, type Billed, type BilledContract } from './issue-invoices';
import { forfeitPending } from './settle-items';

/**
 * Locks and bills the due cycles of one chunk of contracts, in one transaction. A contract whose data cannot be
 * billed is set aside with its reason and holds nobody up.
 */
export async function lockChunk(
  trx: Transaction,
  calendar: Calendar,
  due: Chunk & { at: Instant },
): Promise<Wake[]> {
  const chunk = { ...due, kind: 'lock' as const };
  const contracts = await lockDueContracts(trx, calendar.id, chunk, ['id', 'kind', 'workerId']);
  const cycles = await readDueCycles(trx, calendar.id, chunk);
  const ids = contracts.map(({ id }) => id);
  const [terms, credits, items] = [
    await readTerms(trx, ids),
    await readCredits(trx, ids),
    await readItems(
      trx,
      cycles.map(({ id }) => id),
    ),
  ];
  const { closed, billed, moved } = computeInvoices(contracts, cycles, { terms, credits, items });
  await closeCycles(trx, closed, due.at);
  await writeCredits(trx, calendar, moved);
  await issueInvoices(trx, calendar, billed, due.at);
  const ended = cycles.filter(({ isFinal }) => isFinal).map(({ contractId }) => contractId);
  return ended.length > 0 ? forfeitPending(trx, calendar, ended, due.at) : [];
}

/** Several cycles of one contract follow each other: what one leaves as credit is for the next. */
function computeInvoices(
  contracts: BilledContract[],
  cycles: Cycle[],
  facts: {
    terms: Map<string, DatedTerms[]>;
    credits: Map<string, Credits>;
    items: Map<string, BilledItem[]>;
  },
) {
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  const billed: Billed[] = [];
  const moved = new Map<string, Credits>();
  const closed: ClosedCycle[] = [];
  for (const cycle of cycles) {
    const contract = byId.get(cycle.contractId)!;
    const items = facts.items.get(cycle.id) ?? [];
    const credits = moved.get(contract.id) ?? facts.credits.get(contract.id) ?? {};
    const terms = facts.terms.get(contract.id) ?? [];
    const result = computeInvoice({ kind: contract.kind, period: cycle, terms, items, credits });
    const status = !result.ok ? 'exception' : result.invoice.lines.length === 0 ? 'skipped' : 'invoiced';
    closed.push({ id: cycle.id, status, exception: result.ok ? null : result.reason });
    if (!result.ok) continue;
    const { currency, creditUsed, creditLeft } = result.invoice;
    if (creditUsed > 0n || creditLeft > 0n) moved.set(contract.id, { ...credits, [currency]: creditLeft });
    if (status === 'invoiced') billed.push({ cycle, contract, invoice: result.invoice, items });
  }
  return { closed, billed, moved };
}
