import { addDays, addMonths } from '../../../domain/shared/calendar';
import { formatHours } from '../../../domain/prepay/hours';
import { formatMoney } from '../../../domain/shared/money';
import { adjustmentsOf } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { HOURS, withPrepay } from '../../support/prepay';
import { accepted } from '../../support/steps';
import { useWorld } from '../../support/use-world';
import { Book } from '../../unit/support/prepay';

/** Hours that are used in the months, by the tenth and the twentieth of each. */
const USES = [0, 100, 0, 0, 0, 100, 0, 0, 850, 1200, 2500, 600];

/** The clock goes through two years; a ledger in memory is kept beside it, by the same days. */
describe('two years of a recurring pre-pay', () => {
  const world = useWorld('2026-01-10T00:00:00.000Z');
  const book = new Book(HOURS, null, '2026-01-01');
  let path: string;
  let id: string;

  const entries = async (): Promise<Json[]> => {
    const all: Json[] = [];
    for (let cursor = ''; ;) {
      const { data, next_cursor } = accepted(
        await world.admin.get(`${path}/entries?order=asc&limit=100${cursor}`),
      );
      all.push(...(data as Json[]));
      if (next_cursor === null) return all;
      cursor = `&cursor=${next_cursor as string}`;
    }
  };

  beforeAll(async () => {
    id = await withPrepay(world, HOURS);
    path = `/contracts/${id}/prepay`;
    for (let month = 0; month < 24; month += 1)
      for (const day of [10, 20]) {
        const date = addDays(addMonths('2026-01-01', month), day - 1);
        if (date > '2026-01-10') await world.advance(`${date}T00:00:00Z`);
        const hours = USES[(month * 2 + day / 10) % USES.length]!;
        book.to(date);
        if (hours === 0) continue;
        accepted(await world.admin.post(`${path}/consumptions`, { hours: formatHours(String(hours)) }));
        book.use(hours);
        book.to(date);
      }
    await world.advance('2028-02-02T00:00:00Z');
    book.to('2028-02-02');
  });

  it('has the entries that the rules make of it, each on its day', async () => {
    const shown = (await entries()).map(({ kind, hours, amount, date, charge }) => [
      ...[kind, hours, amount, date, charge],
    ]);
    const money = (minor: string) => formatMoney({ minor, currency: 'EUR' });
    expect(shown).toEqual(
      book.entries.map(({ kind, hours, amount, date, charge }) => [
        ...[kind, formatHours(hours), money(amount), date, charge === null ? null : money(charge)],
      ]),
    );
    expect(new Set(shown.map(([kind]) => kind as string))).toEqual(
      new Set(['recurring', 'consumption', 'topup', 'expiry']),
    );
  });

  it('bills each charge once, on the invoice of the cycle of its day', async () => {
    const invoices = await adjustmentsOf(world, id).invoices();
    const lines = invoices.flatMap((invoice) =>
      (invoice.lines as Json[]).map((line): Json => ({ ...line, invoice })),
    );
    const billed = lines.filter(({ source_type }) => source_type === 'prepay');
    const charged = (await entries()).filter(
      ({ charge, billing_date }) => charge !== null && (billing_date as string) < '2028-02-01',
    );
    expect(billed.map(({ source_id }) => source_id as string).sort()).toEqual(
      charged.map((entry) => entry.id as string).sort(),
    );
    const byId = new Map(charged.map((entry) => [entry.id as string, entry]));
    for (const { source_id, amount, invoice } of billed) {
      const entry = byId.get(source_id as string)!;
      const { id: invoice_id, period_start, period_end } = invoice as Record<string, string>;
      expect(entry).toMatchObject({ charge: amount, invoice_id });
      expect(period_start! <= entry.billing_date && entry.billing_date <= period_end!).toBe(true);
    }
  });

  it('says how it stands', async () => {
    const { running } = book;
    expect(accepted(await world.admin.get(path))).toMatchObject({
      ...{ status: 'open', unit: 'hours', balance: formatHours(running.balance) },
      used: formatHours(running.used),
      next_charge: { date: '2028-03-01', hours: '10.00', amount: '900.00' },
      ...{ threshold: '2.00', top_up_in_flight: false },
    });
  });
});
