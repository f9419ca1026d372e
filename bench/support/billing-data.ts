import { randomUUID } from 'node:crypto';
import { fitCycle, settingsOf } from '../../domain/billing/contract-cycle';
import type { Contract } from '../../domain/contract/contract';
import { calendarFor } from '../../store/billing/calendars';
import { getContract } from '../../store/contract/contracts';
import type { World } from '../../test/support/world';

export interface BilledMonth {
  calendarId: string;
  /** The instant at which every contract's cycle locks. */
  locksAt: string;
}

/** What each contract is billed besides base pay: how many, and what of them (kind, type, quantity, price). */
interface Items {
  each: number;
  columns: string;
}

const TWO_ADJUSTMENTS: Items = {
  each: 2,
  columns: `'adjustment', CASE a WHEN 1 THEN 'bonus' ELSE 'deduction' END, NULL, NULL`,
};
export const TEN_TASKS: Items = { each: 10, columns: `'task', 'work', '1', a * 1000` };

/**
 * Many active contracts of one calendar in an open cycle, each with approved items: copies, made by SQL,
 * of one contract that went the ordinary way, with ids in the order of time as the product makes them.
 */
export async function fillMonth(
  world: World,
  templateId: string,
  count: number,
  items = TWO_ADJUSTMENTS,
): Promise<BilledMonth> {
  const { db, scope } = world;
  const template = (await getContract(db, scope, templateId)) as Contract;
  const cycle = fitCycle(template, settingsOf(template), '2026-03-01');
  const calendarId = await db.transaction((trx) => calendarFor(trx, template));
  const prefix = randomUUID().slice(0, 8);
  const ids = { template: templateId, calendar: calendarId, prefix, count };
  await db.raw(
    `INSERT INTO contracts SELECT (json_populate_record(c, json_build_object(
       'id', uuidv7(), 'number', :prefix || '-' || n, 'external_id', NULL))).*
     FROM contracts c, generate_series(1, :count) AS n WHERE c.id = :template`,
    ids,
  );
  await db.raw(
    `INSERT INTO contract_terms SELECT k.id, t.version, t.organisation_id, t.environment_id, t.effective_from, t.terms, NULL
     FROM contracts k, contract_terms t WHERE t.contract_id = :template AND k.number LIKE :prefix || '-%'`,
    ids,
  );
  await db.raw(
    `INSERT INTO contract_billing (contract_id, organisation_id, environment_id, calendar_id)
     SELECT id, organisation_id, environment_id, :calendar FROM contracts WHERE number LIKE :prefix || '-%'`,
    ids,
  );
  await db.raw(
    `INSERT INTO cycles (id, organisation_id, environment_id, contract_id, calendar_id, period_start, period_end, starts_on,
       ends_on, opens_at, closes_at, locks_at, due_date, overdue_at, opened_at)
     SELECT uuidv7(), organisation_id, environment_id, id, :calendar, :periodStart, :periodEnd, :startsOn, :endsOn, :opensAt, :closesAt,
       :locksAt, :dueDate, :overdueAt, :opensAt FROM contracts WHERE number LIKE :prefix || '-%'`,
    { ...ids, ...cycle },
  );
  await db.raw(
    `INSERT INTO adjustments (id, organisation_id, environment_id, contract_id, status, version, kind, type, quantity,
       unit_price, amount, currency, description, date_submitted, is_auto_approved, cycle_id, applied_cycle_id, locks_at,
       reported_by, reminders_sent, policies, created_at, updated_at)
     SELECT uuidv7(), y.organisation_id, y.environment_id, y.contract_id, 'approved', 1, ${items.columns},
       a * 1000, 'EUR', 'Benchmark', :start, true, y.id, y.id, y.locks_at,
       '{"type":"admin","id":"b","name":"Bench"}', 0, '{}', now(), now()
     FROM cycles y JOIN contracts k ON k.id = y.contract_id, generate_series(1, ${items.each}) AS a
     WHERE k.number LIKE :prefix || '-%'`,
    { ...ids, start: cycle.startsOn },
  );
  // Otherwise it is done while the clock runs, and what is measured is the clean-up after the preparations.
  await db.raw('VACUUM (ANALYZE) contracts, contract_terms, contract_billing, cycles, adjustments');
  return { calendarId, locksAt: cycle.locksAt };
}

const priced = (name: string, count: number, price: string) => ({
  ...{ itemId: randomUUID(), name, count },
  steps: [
    { startDate: '2026-03-01', endDate: '2026-03-10', price },
    { startDate: '2026-03-11', endDate: null, price: `${price}0` },
  ],
});

/** What two thirds of the contracts charge, in place of an amount for the days of the cycle. */
const OTHER_TERMS = {
  space: {
    amount: null,
    resources: [priced('Office', 1, '90000')],
    plans: [priced('Desk', 3, '28000')],
    oneOffPlans: [
      { ...priced('Key', 2, '2500'), steps: [{ startDate: '2026-03-05', endDate: null, price: '2500' }] },
    ],
  },
  client_agreement: {
    scale: 'custom',
    agreement: {
      ...{ billingPeriod: { unit: 'months', count: 1 }, billed: 'arrears', labour: 'fixed', prepay: null },
      ...{ includedUnits: '4', unitName: 'hours', unitPrice: '9000', minimumCharge: '600000' },
    },
  },
};

/** Makes a third of the contracts spaces, and a third agreements. */
export async function mixKinds({ db, scope }: World): Promise<void> {
  const kinds = Object.entries(OTHER_TERMS);
  for (const [index, [kind, terms]] of kinds.entries()) {
    const values = { ...scope, kind, terms: JSON.stringify(terms), index, of: kinds.length + 1 };
    await db.raw(
      `WITH mixed AS (
         SELECT id, row_number() OVER (ORDER BY id) % :of AS n FROM contracts WHERE environment_id = :environmentId),
       changed AS (
         UPDATE contracts k SET kind = :kind, terms = k.terms || :terms::jsonb FROM mixed
         WHERE mixed.id = k.id AND n = :index RETURNING k.id)
       UPDATE contract_terms t SET terms = t.terms || :terms::jsonb FROM changed WHERE changed.id = t.contract_id`,
      values,
    );
  }
  await db.raw('VACUUM (ANALYZE) contracts, contract_terms');
}
