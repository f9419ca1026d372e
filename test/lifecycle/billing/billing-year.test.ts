import { adjustmentsOf } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { useWorld } from '../../support/use-world';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const opening = (month: string) => `2026-${month}-01T00:00:00.000Z`;

/**
 * 3,000.00 a month and 3,600.00 from 16 June on, terminated on 15 December. A stipend of 100.00 five times, a phone
 * allowance of 20.00 with an end date that the termination forestalls, and overtime of 45.00 that is reviewed in each
 * month until its rule is deleted in August.
 */
describe('a year of cycles with three recurring rules', () => {
  const world = useWorld(opening('01'));
  let id: string;
  let items: ReturnType<typeof adjustmentsOf>;
  const rules: Record<'stipend' | 'phone' | 'overtime', string> = { stipend: '', phone: '', overtime: '' };
  const single: Record<string, Json> = {};

  beforeAll(async () => {
    id = await activeContract(world, { amount: '3000.00', start_date: '2026-01-01', payment_due_days: 5 });
    items = adjustmentsOf(world, id);
    await year();
  });

  async function year(): Promise<void> {
    const phone = { type: 'reimbursement', amount: '20', description: 'Phone', end_date: '2027-03-31' };
    rules.stipend = await repeat({ is_auto_approved: true, count: 5, description: 'Stipend' });
    rules.phone = await repeat({ ...phone, is_auto_approved: true });
    rules.overtime = await repeat({ type: 'overtime', amount: '45', description: 'Overtime' });
    for (const month of MONTHS) {
      await world.advance(opening(month));
      await approveOvertime();
      await during[month]?.();
    }
    await world.advance('2027-02-01T00:00:00Z');
  }

  const repeat = async (body: Json): Promise<string> =>
    (await items.make(body, '?recurring=true')).rule_id as string;

  async function approveOvertime(): Promise<void> {
    const pending = await items.list('types=overtime&statuses=pending');
    for (const each of pending) accepted(await items.review(each.id, 'approved'));
  }

  /** What people do besides reviewing the overtime. */
  const during: Record<string, () => Promise<unknown>> = {
    '03': async () => {
      single.launch = await items.make({ is_auto_approved: true, amount: '500', description: 'Launch' });
    },
    '04': async () => {
      single.forgotten = await items.make({ description: 'Forgotten' });
    },
    '05': async () => {
      const advance = { type: 'deduction', amount: '4000', description: 'Advance', is_auto_approved: true };
      single.advance = await items.make(advance);
      const raise = { amount: '3600.00', effective_date: '2026-06-16' };
      const path = `/contracts/${id}/amendments`;
      const { id: raised } = accepted(await world.admin.post(path, raise));
      accepted(await world.worker.post(`${path}/${raised}/signatures`, { signature: 'Wanda' }));
    },
    '08': async () =>
      accepted(await world.admin.delete(`/recurring-adjustments/${rules.overtime}?reason=over`)),
    '11': async () =>
      accepted(
        await world.admin.post(`/contracts/${id}/terminations`, {
          ...{ termination_type: 'mutual', completion_date: '2026-12-15', terminate_now: false },
        }),
      ),
  };

  it('makes exactly one instance of each rule in each of its cycles, every one with an id of its own', async () => {
    const made = (await items.list()).filter(({ rule_id }) => rule_id !== null);
    const monthsOf = (rule: string) =>
      made
        .filter(({ rule_id }) => rule_id === rule)
        .map(({ cycle }) => (cycle.start_date as string).slice(5, 7))
        .sort();
    expect(monthsOf(rules.stipend)).toEqual(MONTHS.slice(0, 5));
    expect(monthsOf(rules.phone)).toEqual(MONTHS);
    expect(monthsOf(rules.overtime)).toEqual(MONTHS.slice(0, 8));
    expect(new Set(made.map((each) => each.id)).size).toBe(25);
  });

  it('issues one invoice a month, whose lines are what was agreed', async () => {
    const invoices = await items.invoices();
    const [stipend, phone, overtime] = [
      ['Stipend', '100.00'],
      ['Phone', '20.00'],
      ['Overtime', '45.00'],
    ];
    const base = (amount: string) => ['work', amount];
    const expected: [string, unknown[][]][] = [
      ['3165.00', [base('3000.00'), stipend, phone, overtime]],
      ['3165.00', [base('3000.00'), stipend, phone, overtime]],
      ['3665.00', [base('3000.00'), stipend, phone, overtime, ['Launch', '500.00']]],
      ['3165.00', [base('3000.00'), stipend, phone, overtime]],
      ['0.00', [base('3000.00'), stipend, phone, overtime, ['Advance', '-4000.00'], ['credit', '835.00']]],
      ['2530.00', [base('1500.00'), base('1800.00'), phone, overtime, ['credit', '-835.00']]],
      ['3665.00', [base('3600.00'), phone, overtime]],
      ['3665.00', [base('3600.00'), phone, overtime]],
      ['3620.00', [base('3600.00'), phone]],
      ['3620.00', [base('3600.00'), phone]],
      ['3620.00', [base('3600.00'), phone]],
      ['1761.94', [base('1741.94'), phone]],
    ];
    const sorted = (lines: unknown[][]) => lines.map(String).sort();
    expect(
      invoices.map(({ total, lines }) => [total, sorted((lines as Json[]).map(lineOf))] as unknown),
    ).toEqual(expected.map(([total, lines]) => [total, sorted(lines)]));
    expect(invoices.map(({ issued_at }) => issued_at as string)).toEqual([
      ...MONTHS.slice(1).map(opening),
      '2026-12-19T00:00:00.000Z',
    ]);
    expect(invoices.map(({ number }) => number as string)).toEqual(MONTHS.map((month) => `${Number(month)}`));
  });

  const lineOf = ({ source_type, category, description, amount }: Json) =>
    source_type === 'adjustment' ? [description, amount] : [category, amount];

  it('bills every approved item on exactly one invoice, and never what nobody reviewed', async () => {
    const invoices = await items.invoices();
    const billedOn = (item: Json) =>
      invoices.filter(({ lines }) => (lines as Json[]).some(({ source_id }) => source_id === item.id));
    const all = await items.list();
    expect(all).toHaveLength(28);
    for (const item of all) {
      const expected = item.id === single.forgotten?.id ? [] : [item.invoice_id];
      expect(billedOn(item).map((each) => each.id as string)).toEqual(expected);
    }
    expect(await items.get(single.forgotten?.id)).toMatchObject({ status: 'not_payable', invoice_id: null });
    // An invoice with nothing to pay settles what is on it.
    expect(await items.get(single.advance?.id)).toMatchObject({ status: 'paid' });
    expect(await items.get(single.launch?.id)).toMatchObject({ status: 'processing' });
  });

  it('ends each rule in its own way: by count, by deletion, by the termination', async () => {
    const ruleOf = async (rule: string) => accepted(await world.admin.get(`/recurring-adjustments/${rule}`));
    expect(await ruleOf(rules.stipend)).toMatchObject({ status: 'ended', instances: 5 });
    expect(await ruleOf(rules.overtime)).toMatchObject({ status: 'deleted', instances: 8, reason: 'over' });
    expect(await ruleOf(rules.phone)).toMatchObject({
      ...{ status: 'ended', instances: 12, reason: 'the contract is terminated' },
    });
  });

  it('tells all of it, once', async () => {
    const events = await eventsOf(world, id);
    const count = (type: string) => events.filter((event) => event.type === type).length;
    const told: Record<string, number> = {
      ...{
        'recurring-adjustment.created': 3,
        'recurring-adjustment.ended': 2,
        'recurring-adjustment.deleted': 1,
      },
      ...{ 'invoice-adjustment.created': 28, 'invoice-adjustment.reviewed': 8 },
      ...{ 'invoice-adjustment.applied': 27, 'invoice-adjustment.not_payable': 1 },
      ...{ 'invoice.issued': 12, 'contract.amended': 1, 'contract.terminated': 1 },
    };
    expect(Object.fromEntries(Object.keys(told).map((type) => [type, count(type)]))).toEqual(told);
    const applied = events.filter(({ type }) => type === 'invoice-adjustment.applied');
    expect(new Set(applied.map(({ payload }) => payload.adjustment_id as string)).size).toBe(27);
    const ended = events.filter(({ type }) => type === 'recurring-adjustment.ended');
    expect(ended.map(({ occurred_at }) => occurred_at as string)).toEqual([
      opening('05'),
      '2026-12-16T00:00:00.000Z',
    ]);
  });
});
