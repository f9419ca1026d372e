import type { Invoice } from '../../domain/invoice/invoice';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { isWork, kindOf } from '../../domain/adjustment/item-kind';
import type { Cycle } from '../../domain/billing/cycle';
import type { StoredLine } from '../../store/invoice/invoices';
import type { World } from './world';

/** With whether its invoice was canceled, so that what it billed may be billed again. */
type Line = StoredLine & { isReleased: boolean };

export interface Books {
  items: Adjustment[];
  cycles: Cycle[];
  invoices: Invoice[];
  lines: Line[];
  /** Events by type: how many of them tell of which subject. */
  told: Map<string, Map<string, number>>;
}

/** All that billing has written in the world's sandbox, or in another scope. */
export async function readBooks(world: World, scope = world.scope): Promise<Books> {
  const { db } = world;
  const invoices = await db<Invoice>('invoices').where(scope).orderBy('number');
  const events = await db('events')
    .where(scope)
    .select<{ type: string; subject: string }[]>(
      'type',
      db.raw(
        `CASE WHEN type LIKE 'invoice.%' THEN payload->>'invoice_id'
              ELSE coalesce(payload->>'adjustment_id', payload->>'item_id', payload->>'payment_id') END AS subject`,
      ),
    );
  const told: Books['told'] = new Map();
  for (const { type, subject } of events) {
    const counts = told.get(type) ?? new Map<string, number>();
    told.set(type, counts.set(subject, (counts.get(subject) ?? 0) + 1));
  }
  return {
    items: await db<Adjustment>('adjustments').where(scope),
    cycles: await db<Cycle>('cycles').where(scope).orderBy('startsOn'),
    invoices,
    lines: await db<Line>('invoice_lines').whereIn(
      'invoiceId',
      invoices.map(({ id }) => id),
    ),
    told,
  };
}

/** What must hold of the books whatever happened on the way. */
export function checkBooks(books: Books): void {
  expect(books.invoices.map(({ number }) => Number(number))).toEqual(books.invoices.map((_, n) => n + 1));
  for (const invoice of books.invoices) checkInvoice(books, invoice);
  for (const cycle of books.cycles) {
    const own = books.invoices.filter(({ cycleId }) => cycleId === cycle.id);
    expect([cycle.status, own.length]).toEqual([cycle.status, cycle.status === 'invoiced' ? 1 : 0]);
  }
  for (const item of books.items) checkItem(books, item);
  const issued = books.told.get('invoice.issued') ?? new Map<string, number>();
  expect(issued).toEqual(new Map(books.invoices.map(({ id }) => [id, 1])));
}

function checkInvoice({ lines }: Books, { id, total }: Invoice): void {
  const own = lines.filter(({ invoiceId }) => invoiceId === id);
  const sum = own.reduce((all, { amount }) => all + BigInt(amount), 0n);
  expect(BigInt(total)).toBe(sum);
}

/** An item is on one invoice with its very amount, or on none, and its status says which; each place is told once. */
function checkItem({ lines, cycles, told }: Books, item: Adjustment): void {
  const { id, status, invoiceId, appliedCycleId, type, amount } = item;
  const all = lines.filter(({ sourceId }) => sourceId === id);
  const billed = all.filter(({ isReleased }) => !isReleased);
  if (status === 'processing' || status === 'paid') {
    const signed = String(type === 'deduction' ? -BigInt(amount) : BigInt(amount));
    expect(billed).toMatchObject([{ invoiceId, amount: signed }]);
  } else expect([id, status, billed]).toEqual([id, status, []]);
  const kind = kindOf(item);
  const prefix = isWork(kind) ? kind : 'invoice-adjustment';
  expect([id, told.get(`${prefix}.applied`)?.get(id) ?? 0]).toEqual([id, all.length]);
  if (status === 'approved') expect(cycles.find((each) => each.id === appliedCycleId)?.status).toBe('open');
  expect(told.get(`${prefix}.created`)?.get(id)).toBe(1);
}
