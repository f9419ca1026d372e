import { adjustmentTable } from '../../domain/adjustment/transitions';
import { concernedFrom, lastKnownDay } from '../../domain/agreement/facts';
import type { AgreementFacts, PeriodCharge } from '../../domain/agreement/due-charges';
import type { Used } from '../../domain/agreement/usage';
import type { DatedTerms } from '../../domain/billing/dated-terms';
import type { Contract } from '../../domain/contract/contract';
import { groupBy } from '../../domain/shared/group-by';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { CalendarDate } from '../../domain/shared/time';
import { insertMany } from '../db/bulk';
import { readUnbilled } from '../payment-schedule/scheduled-payments';
import { uuidArray, type Database, type Transaction } from '../db/database';
import { statusList } from '../lifecycle/statuses';
import { signedSuccessors } from '../contract/contracts';

/** An agreement, and the days that are to be billed of it. */
export interface Agreement {
  contract: Pick<Contract, 'id' | 'startDate' | 'endDate' | 'terminationDate'>;
  terms: readonly DatedTerms[];
  days: readonly CalendarDate[];
}

/** What the charges of these agreements follow from, as far back as the days go. Four statements, however many. */
export async function readAgreementFacts(
  db: Database,
  scope: Scope,
  agreements: readonly Agreement[],
): Promise<Map<string, AgreementFacts>> {
  const since = agreements.flatMap(({ contract, terms, days }) => {
    const from = concernedFrom(contract, terms, days);
    return from === null ? [] : [{ id: contract.id, from }];
  });
  if (since.length === 0) return new Map();
  const given = [uuidArray(since.map(({ id }) => id)), since.map(({ from }) => from)];
  const settled = groupBy(await settledSince(db, given), ({ contractId }) => contractId);
  const used = groupBy(await usedSince(db, given), ({ contractId }) => contractId);
  const ids = since.map(({ id }) => id);
  const scheduled = groupBy(await readUnbilled(db, ids), ({ contractId }) => contractId);
  const successors = await signedSuccessors(db, scope, ids);
  const facts = agreements.map(({ contract }): [string, AgreementFacts] => [
    contract.id,
    {
      lastDay: lastKnownDay(contract, successors.get(contract.id)),
      settled: settled.get(contract.id) ?? [],
      used: used.get(contract.id) ?? [],
      scheduled: scheduled.get(contract.id) ?? [],
    },
  ]);
  return new Map(facts);
}

type Since = [ids: string, days: CalendarDate[]] | (string | CalendarDate[])[];
const SINCE = 'unnest(?::uuid[], ?::date[]) AS s(id, since)';

async function settledSince(db: Database, given: Since) {
  const { rows } = await db.raw<{ rows: (Omit<PeriodCharge, 'amount'> & OfContract & Minor)[] }>(
    `SELECT c.contract_id, c.period_start, c.charge, sum(c.amount)::text AS amount
     FROM ${SINCE} JOIN agreement_charges c ON c.contract_id = s.id AND c.period_start >= s.since
     GROUP BY c.contract_id, c.period_start, c.charge`,
    given,
  );
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}

/** Units that invoices have billed. */
async function usedSince(db: Database, given: Since) {
  const { rows } = await db.raw<{ rows: (Omit<Used, 'amount'> & OfContract & Minor)[] }>(
    `SELECT a.contract_id, a.date_submitted AS date, a.quantity, a.unit_price::text AS unit_price,
            a.amount::text AS amount
     FROM ${SINCE} JOIN adjustments a ON a.contract_id = s.id AND a.kind = 'timesheet'
          AND a.date_submitted >= s.since AND a.status IN (${statusList(adjustmentTable, 'release')})`,
    given,
  );
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}

/** What has been charged of the periods between two days, and the units of them that are approved. */
export async function readPeriodFacts(
  db: Database,
  contractId: string,
  { from, to }: { from: CalendarDate; to: CalendarDate },
): Promise<Pick<AgreementFacts, 'settled' | 'used'>> {
  const settled = await db('agreement_charges')
    .where({ contractId })
    .whereBetween('periodStart', [from, to])
    .select<(Omit<PeriodCharge, 'amount'> & Minor)[]>('periodStart', 'charge', 'amount');
  const used = await db('adjustments')
    .where({ contractId, kind: 'timesheet' })
    .whereBetween('dateSubmitted', [from, to])
    .whereRaw(`status IN ('approved', ${statusList(adjustmentTable, 'release')})`)
    .select<(Omit<Used, 'amount'> & Minor)[]>('dateSubmitted as date', 'quantity', 'unitPrice', 'amount');
  const exact = <Row extends Minor>(row: Row) => ({ ...row, amount: BigInt(row.amount) });
  return { settled: settled.map(exact), used: used.map(exact) };
}

interface OfContract {
  contractId: string;
}

interface Minor {
  amount: string;
}

/** What the lock of a cycle has charged. */
export interface Settled extends PeriodCharge {
  contractId: string;
  cycleId: string;
}

export async function insertAgreementCharges(
  trx: Transaction,
  scope: Scope,
  settled: readonly Settled[],
): Promise<void> {
  if (settled.length === 0) return;
  const rows = settled.map(({ contractId, cycleId, periodStart, charge, amount }) => ({
    ...inScope(scope),
    ...{ contractId, cycleId, periodStart, charge, amount: String(amount) },
  }));
  await insertMany(trx, 'agreement_charges', rows);
}

/**
 * What was included of units that a canceled invoice billed comes back with them, where its base pay is waived: the invoice
 * that bills them again takes it off again.
 */
export async function returnIncluded(trx: Transaction, cycleId: string): Promise<void> {
  await trx('agreement_charges').where({ cycleId, charge: 'included' }).delete();
}
