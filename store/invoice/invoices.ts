import { contractFamilies, type Invoice } from '../../domain/invoice/invoice';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Counted, InvoiceLine } from '../../domain/billing/invoice';
import type { Instant } from '../../domain/shared/time';
import { isUnpaid } from '../billing/billing-steps';
import type { Chunk } from '../../domain/billing/step';
import { copyMany, type Columns } from '../db/copy';
import { type Database, type Transaction } from '../db/database';
import { rowReader } from '../lifecycle/rows';
import { narrow, type CommonFilter } from '../db/narrow';
import { onPage, type Keyset } from '../db/keyset';

export interface StoredLine extends Omit<InvoiceLine, 'amount' | 'sourceType' | keyof Counted> {
  sourceType: InvoiceLine['sourceType'] | 'off_cycle' | 'platform_fee';
  invoiceId: string;
  lineNo: number;
  amount: string;
  quantity: string | null;
  unitPrice: string | null;
}

const INVOICE_COLUMNS: Columns<Invoice> = {
  organisationId: 'uuid',
  environmentId: 'uuid',
  id: 'uuid',
  contractId: 'uuid',
  workerId: 'uuid',
  cycleId: 'uuid',
  calendarId: 'uuid',
  number: 'int8',
  family: 'text',
  status: 'text',
  version: 'int4',
  currency: 'text',
  total: 'int8',
  creditUsed: 'int8',
  creditLeft: 'int8',
  periodStart: 'date',
  periodEnd: 'date',
  issuedAt: 'timestamptz',
  dueDate: 'date',
  overdueAt: 'timestamptz',
  isOverdue: 'boolean',
  isOffCycle: 'boolean',
  paidAt: 'timestamptz',
  basePay: 'text',
};

export async function insertInvoices(trx: Transaction, invoices: Invoice[]): Promise<void> {
  await copyMany(trx, 'invoices', INVOICE_COLUMNS, invoices);
}

const LINE_COLUMNS: Columns<StoredLine> = {
  invoiceId: 'uuid',
  lineNo: 'int4',
  sourceType: 'text',
  sourceId: 'uuid',
  description: 'text',
  category: 'text',
  amount: 'int8',
  quantity: 'text',
  unitPrice: 'int8',
};

/** May come before their invoices, in the same transaction. */
export async function insertLines(trx: Transaction, lines: Iterable<StoredLine>): Promise<void> {
  await copyMany(trx, 'invoice_lines', LINE_COLUMNS, lines);
}

/** Its date is the day on which it was issued, in UTC. */
export interface InvoiceFilter extends CommonFilter {
  families?: readonly Invoice['family'][] | undefined;
  contractId?: string | undefined;
  workerId?: string | undefined;
  isOverdue?: boolean | undefined;
}

export async function listInvoices(
  db: Database,
  scope: Scope,
  filter: InvoiceFilter,
  page: Keyset,
): Promise<Invoice[]> {
  const query = db<Invoice>('invoices').where(inScope(scope));
  void query.whereIn('family', filter.families ?? contractFamilies);
  onPage(query, 'id', page);
  narrow(query, filter, { status: 'status', currency: 'currency', number: 'number', instant: 'issued_at' });
  for (const field of ['contractId', 'workerId', 'isOverdue'] as const) {
    const value = filter[field];
    if (value !== undefined) void query.where({ [field]: value });
  }
  return query;
}

export const getInvoice = rowReader('invoiceCancellation');

export async function invoiceOfCycle(
  db: Database,
  scope: Scope,
  cycleId: string,
): Promise<Invoice | undefined> {
  return db<Invoice>('invoices')
    .where({ ...inScope(scope), cycleId })
    .first();
}

/** Those that have one of the ids, or bill one of the cycles; of a worker's side only their own. */
export async function readInvoices(
  db: Database,
  scope: Scope,
  by: { key: 'id' | 'cycleId'; values: string[] },
  workerId: string | null,
): Promise<Invoice[]> {
  const query = db<Invoice>('invoices').where(inScope(scope)).whereIn(by.key, by.values);
  if (workerId !== null) void query.where({ workerId }).whereIn('family', contractFamilies);
  return query;
}

export async function listLines(db: Database, invoiceId: string): Promise<StoredLine[]> {
  return db<StoredLine>('invoice_lines').where({ invoiceId }).orderBy('lineNo');
}

type MarkedInvoice = Pick<Invoice, 'id' | 'contractId' | 'number' | 'family'>;

/** Marks the unpaid invoices of a chunk of contracts overdue, and answers them. */
export async function markOverdue(
  trx: Transaction,
  calendarId: string,
  due: Chunk & { at: Instant },
): Promise<MarkedInvoice[]> {
  const { rows } = await trx.raw<{ rows: MarkedInvoice[] }>(
    `WITH late AS (
       SELECT i.id FROM invoices i JOIN contracts k ON k.id = i.contract_id
       WHERE i.calendar_id = :calendarId AND ${isUnpaid('i.')}
         AND i.overdue_at = :at AND i.contract_id > :after AND i.contract_id <= :upTo
       ORDER BY k.id FOR UPDATE OF k, i
     )
     UPDATE invoices SET is_overdue = true, version = version + 1 FROM late WHERE invoices.id = late.id
     RETURNING invoices.id, invoices.contract_id, invoices.number, invoices.family`,
    { calendarId, ...due },
  );
  return rows;
}
