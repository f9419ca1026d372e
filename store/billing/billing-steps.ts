import type { Contract } from '../../domain/contract/contract';
import type { Instant } from '../../domain/shared/time';
import type { Cycle } from '../../domain/billing/cycle';
import type { Aside, BillingStep, Chunk } from '../../domain/billing/step';
import { cycleTable } from '../../domain/billing/transitions';
import { invoiceTable } from '../../domain/invoice/transitions';
import { selected, type Database, type Transaction } from '../db/database';
import { statusList } from '../lifecycle/statuses';

const NOBODY: Aside = { contractIds: [], dueBy: '' };

/** Whether an invoice is still to be marked overdue; `of` qualifies its columns where that is needed. */
export const isUnpaid = (of = ''): string =>
  `${of}status IN (${statusList(invoiceTable, 'markOverdue')}) AND NOT ${of}is_overdue`;

/** What waits for each kind of step, by which instant; the partial indexes are made for these conditions. */
export const WAITING = {
  open: { table: 'cycles', instant: 'opens_at', waiting: 'opened_at IS NULL' },
  lock: { table: 'cycles', instant: 'locks_at', waiting: `status IN (${statusList(cycleTable, 'lock')})` },
  overdue: {
    table: 'invoices',
    instant: 'overdue_at',
    waiting: isUnpaid(),
  },
} satisfies Record<BillingStep['kind'], { table: string; instant: string; waiting: string }>;

/**
 * The earliest instant; at the same one a calendar opens before it locks. Contracts that are set aside are left out.
 */
export async function nextBillingStep(
  db: Database,
  calendarId: string,
  aside: Aside = NOBODY,
): Promise<BillingStep | null> {
  const steps = Object.entries(WAITING).map(
    ([kind, { table, instant, waiting }], rank) =>
      `(SELECT '${kind}' AS kind, ${rank} AS rank, ${instant} AS at FROM ${table}
        WHERE calendar_id = :calendarId AND ${waiting} ${isNotAside(aside, instant)} ORDER BY ${instant} LIMIT 1)`,
  );
  const { rows } = await db.raw<{ rows: BillingStep[] }>(
    `SELECT kind, at FROM (${steps.join(' UNION ALL ')}) AS steps ORDER BY at, rank LIMIT 1`,
    { calendarId, ...aside },
  );
  return rows[0] ?? null;
}

/** Nothing is said where there is none, so that the plan is the one that the indexes are made for. */
function isNotAside({ contractIds }: Aside, instant: string): string {
  return contractIds.length === 0
    ? ''
    : `AND (contract_id <> ALL(:contractIds::uuid[]) OR ${instant} > :dueBy)`;
}

/** All contracts: ids are above the first bound. */
export const EVERYBODY: Chunk = {
  after: '00000000-0000-0000-0000-000000000000',
  upTo: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
};

/** The contracts of a step in parts of `size`, by the bounds of their ids; one part where they are fewer. */
export async function partsOf(
  db: Database,
  calendarId: string,
  { kind, at }: BillingStep,
  size: number,
): Promise<Chunk[]> {
  const { table, instant, waiting } = WAITING[kind];
  const { rows } = await db.raw<{ rows: { contractId: string }[] }>(
    `SELECT contract_id FROM (
       SELECT contract_id, row_number() OVER (ORDER BY contract_id) AS n, count(*) OVER () AS count FROM ${table}
       WHERE calendar_id = :calendarId AND ${waiting} AND ${instant} = :at) AS waiting
     WHERE n % :size = 0 AND n < count ORDER BY contract_id`,
    { calendarId, at, size },
  );
  const ends = [...new Set(rows.map(({ contractId }) => contractId)), EVERYBODY.upTo];
  return ends.map((upTo, index) => ({ after: ends[index - 1] ?? EVERYBODY.after, upTo }));
}

/** The contracts of a part of a step in chunks of about `size`, in the order of their ids, in which they are locked too. */
export async function* chunksOf(
  db: Database,
  calendarId: string,
  { kind, at }: BillingStep,
  part: Chunk,
  size: number,
  aside: Aside = NOBODY,
): AsyncGenerator<Chunk> {
  const { table, instant, waiting } = WAITING[kind];
  let after = part.after;
  for (;;) {
    const { rows } = await db.raw<{ rows: { upTo: string; count: string }[] }>(
      `SELECT contract_id AS up_to, count(*) OVER () FROM (
         SELECT contract_id FROM ${table} WHERE calendar_id = :calendarId AND ${waiting} AND ${instant} = :at
           AND contract_id > :after AND contract_id <= :last ${isNotAside(aside, instant)}
         ORDER BY contract_id LIMIT :size) AS waiting
       ORDER BY contract_id DESC LIMIT 1`,
      { calendarId, at, after, last: part.upTo, size, ...aside },
    );
    if (!rows[0]) return;
    const { upTo, count } = rows[0];
    yield { after, upTo };
    if (Number(count) < size) return;
    after = upTo;
  }
}

/** The contracts of a chunk that wait for the step, in the order of their ids. */
export async function contractsIn(
  db: Database,
  calendarId: string,
  { kind, at }: BillingStep,
  chunk: Chunk,
): Promise<string[]> {
  const { table, instant, waiting } = WAITING[kind];
  const { rows } = await db.raw<{ rows: { contractId: string }[] }>(
    `SELECT DISTINCT contract_id FROM ${table} WHERE calendar_id = :calendarId AND ${waiting} AND ${instant} = :at
       AND contract_id > :after AND contract_id <= :upTo ORDER BY contract_id`,
    { calendarId, at, ...chunk },
  );
  return rows.map(({ contractId }) => contractId);
}

type DueChunk = Chunk & { kind: 'open' | 'lock'; at: Instant };

/** The contracts of the chunk with a cycle to open or to lock at that very instant: these columns of them, locked. */
export async function lockDueContracts<C extends keyof Contract = keyof Contract>(
  trx: Transaction,
  calendarId: string,
  due: DueChunk,
  columns?: readonly C[],
): Promise<Pick<Contract, C>[]> {
  const { rows } = await trx.raw<{ rows: Pick<Contract, C>[] }>(
    `SELECT ${listed(columns)} FROM contracts
     WHERE id IN (SELECT contract_id ${dueCycles(due.kind)}) ORDER BY id FOR UPDATE`,
    { calendarId, ...due },
  );
  return rows;
}

/**
 * Their cycles: these columns of them. Whoever changes a cycle holds its contract's lock, so the cycles need none of
 * their own.
 */
export async function readDueCycles<C extends keyof Cycle = keyof Cycle>(
  trx: Transaction,
  calendarId: string,
  due: DueChunk,
  columns?: readonly C[],
): Promise<Pick<Cycle, C>[]> {
  const { rows } = await trx.raw<{ rows: Pick<Cycle, C>[] }>(
    `SELECT ${listed(columns)} ${dueCycles(due.kind)} ORDER BY contract_id, starts_on`,
    { calendarId, ...due },
  );
  return rows;
}

/** The cycles of a chunk that wait for the step at its very instant. */
function dueCycles(kind: DueChunk['kind']): string {
  const { instant, waiting } = WAITING[kind];
  return `FROM cycles WHERE calendar_id = :calendarId AND ${waiting} AND ${instant} = :at
          AND contract_id > :after AND contract_id <= :upTo`;
}

function listed(columns: readonly string[] | undefined): string {
  return columns ? selected(columns) : '*';
}
