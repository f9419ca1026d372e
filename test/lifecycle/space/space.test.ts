import { adjustmentsOf } from '../../support/adjustments';
import { forecastOf, issuedOf, toldOf } from '../../support/forecasts';
import { eventually } from '../../support/eventually';
import type { Json } from '../../support/http';
import { invoicesOf } from '../../support/payments';
import { activeSpace, newOperator, type Operator } from '../../support/spaces';
import { accepted, contractStatus, lifecycleEventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('a flexible workspace (seed 002)', () => {
  const world = useFreshWorld('2027-01-15T00:00:00.000Z');
  let operator: Operator;
  beforeEach(async () => {
    operator = await newOperator(world);
  });

  const read = async (id: string) => accepted(await world.admin.get(`/contracts/${id}`));
  const linesOf = async (id: string) =>
    (await adjustmentsOf(world, id).invoices()).map(({ period_start, total, lines }) => [
      period_start,
      total,
      ...(lines as Json[]).map(({ description, amount }) => `${String(description)}: ${String(amount)}`),
    ]);
  const fault = ({ status, body }: { status: number; body: Json }) => {
    const { code, details } = body.error as { code: string; details?: { field: string; rule: string }[] };
    const [first] = Array.isArray(details) ? details : [];
    return [status, code, ...(first ? [first.field, first.rule] : [])];
  };

  it('bills steps by day, price lists as they change, and one-off plans once', async () => {
    const { office, desk, key, space } = operator;
    const id = await activeSpace(
      world,
      space({
        resources: [
          {
            resource_id: office,
            steps: [
              { start_date: '2027-01-15', end_date: '2027-02-28', price: '900.00' },
              { start_date: '2027-03-01', price: '1000.00' },
            ],
          },
        ],
        plans: [
          {
            ...{ plan_id: desk, count: 3 },
            steps: [{ start_date: '2027-02-15', end_date: '2027-03-10', price: '280.00' }],
          },
        ],
        one_off_plans: [{ plan_id: key, count: 2, steps: [{ start_date: '2027-01-20', price: '25.00' }] }],
      }),
    );
    expect(await read(id)).toMatchObject({
      ...{ status: 'active', amount: null, first_signer: 'client' },
      parties: [
        { role: 'company', id: operator.company, name: 'Rivera Design' },
        { role: 'member', id: operator.member },
        { role: 'location', id: operator.location, name: 'Harbour' },
      ],
      resources: [{ resource_id: office, name: 'Office 12', count: 1 }],
      plans: [{ name: 'Desk', count: 3 }],
      signatures: { client_signature: 'Olga Operator', worker_signature: 'Mia Member' },
    });
    const forecast = await forecastOf(world, id, { count: 3 });
    await world.advance('2027-04-02');
    expect(toldOf(forecast)).toEqual(await issuedOf(world, id, forecast));
    expect((await linesOf(id)).sort()).toEqual([
      [
        '2027-01-15',
        '543.55',
        'Office 12, 2027-01-15 to 2027-01-31, 17 of 31 days: 493.55',
        'Key × 2, 2027-01-20: 50.00',
      ],
      [
        '2027-02-01',
        '1320.00',
        'Office 12, 2027-02-01 to 2027-02-28: 900.00',
        'Desk × 3, 2027-02-15 to 2027-02-28, 14 of 28 days: 420.00',
      ],
      [
        '2027-03-01',
        '1270.97',
        'Office 12, 2027-03-01 to 2027-03-31: 1000.00',
        'Desk × 3, 2027-03-01 to 2027-03-10, 10 of 31 days: 270.97',
      ],
    ]);
    const [invoice] = await invoicesOf(world, id);
    expect(invoice).toMatchObject({ family: 'client' });
    accepted(await world.admin.post('/payments', { invoice_ids: [invoice!.id] }));
    const seen = async () => accepted(await world.worker.get(`/invoices/${String(invoice!.id)}`));
    await eventually(seen, ({ status }) => status === 'paid');
    // What a company pays is nobody's pay.
    const { data } = accepted(await world.admin.get('/payouts/balances'));
    expect(data).toEqual([]);
  });

  it('changes its items on a signed contract by an amendment alone', async () => {
    const { office, desk, space } = operator;
    const id = await activeSpace(world, space());
    const plans = [{ plan_id: desk, steps: [{ start_date: '2027-02-01', price: '280.00' }] }];
    expect(fault(await world.admin.patch(`/contracts/${id}`, { plans }))).toEqual([
      409,
      'contract_already_signed',
    ]);
    const raised = [
      { resource_id: office, name: 'Corner office', steps: [{ start_date: '2027-01-15', price: '930.00' }] },
    ];
    const proposed = accepted(
      await world.admin.post(`/contracts/${id}/amendments`, {
        ...{ effective_date: '2027-02-15', resources: raised, plans },
      }),
    );
    expect(proposed.changes).toMatchObject([
      {
        field: 'resources',
        old: [{ name: 'Office 12' }],
        new: [{ name: 'Corner office', resource_id: office }],
      },
      { field: 'plans', old: null, new: [{ plan_id: desk, name: 'Desk' }] },
    ]);
    accepted(
      await world.worker.post(`/contracts/${id}/amendments/${String(proposed.id)}/signatures`, {
        signature: 'Mia Member',
      }),
    );
    const forecast = await forecastOf(world, id, { count: 3 });
    await world.advance('2027-04-02');
    expect(toldOf(forecast)).toEqual(await issuedOf(world, id, forecast));
    expect((await linesOf(id)).sort()[1]).toEqual([
      '2027-02-01',
      '1055.00',
      'Office 12, 2027-02-01 to 2027-02-14, 14 of 28 days: 450.00',
      'Corner office, 2027-02-15 to 2027-02-28, 14 of 28 days: 465.00',
      'Desk, 2027-02-15 to 2027-02-28, 14 of 28 days: 140.00',
    ]);
  });

  it('ends after its notice, and bills the days until then', async () => {
    const id = await activeSpace(world, operator.space({ notice: { unit: 'months', count: 2 } }));
    const path = `/contracts/${id}/terminations`;
    const ending = { termination_type: 'mutual', terminate_now: false };
    expect(
      fault(await world.admin.post(path, { ...ending, completion_date: '2027-03-14' })).slice(0, 2),
    ).toEqual([422, 'notice_period']);
    accepted(await world.admin.post(path, { ...ending, completion_date: '2027-03-15' }));
    await world.advance('2027-03-25');
    expect(await contractStatus(world, id)).toBe('terminated');
    expect((await linesOf(id)).sort().at(-1)).toEqual([
      '2027-03-01',
      '435.48',
      'Office 12, 2027-03-01 to 2027-03-15, 15 of 31 days: 435.48',
    ]);
    // A member is no worker who leaves.
    expect(accepted(await world.admin.get(`/people/${world.workerId}`))).toMatchObject({ status: 'active' });
  });

  it('renews itself at raised prices, and is indexed step by step, as it was forecast', async () => {
    const id = await activeSpace(
      world,
      operator.space({
        end_date: '2027-03-31',
        automatic_renewal: { percentage: '10' },
        indexation: { percentage: '5', dates: ['2027-02-01'] },
        one_off_plans: [{ plan_id: operator.key, steps: [{ start_date: '2027-01-15', price: '25.00' }] }],
      }),
    );
    const forecast = await forecastOf(world, id, { count: 4 });
    expect(forecast).toMatchObject({
      indexations: [{ effective_from: '2027-02-01', amount: '945.00' }],
      renewal: { start_date: '2027-04-01', amount: '1039.50' },
    });
    await world.advance('2027-05-02');
    const before = await read(id);
    expect(before.status).toBe('renewed');
    const next = await read(before.next_contract_id as string);
    expect(next).toMatchObject({
      ...{ status: 'active', parties: before.parties, one_off_plans: [] },
      resources: [{ name: 'Office 12', steps: [{ start_date: '2027-04-01', price: '1039.50' }] }],
    });
    const totals = [...(await invoicesOf(world, id)), ...(await invoicesOf(world, next.id as string))];
    expect(totals.map(({ total }) => total)).toEqual(['518.55', '945.00', '945.00', '1039.50']);
    expect((forecast.data as Json[]).map(({ total }) => total)).toEqual(totals.map(({ total }) => total));
    const indexed = (await lifecycleEventsOf(world, id)).find(({ type }) => type === 'contract.indexed');
    expect(indexed).toMatchObject({ payload: { old_amount: '900.00', new_amount: '945.00' } });
  });

  it('says what is wrong with a price list and with its parties, by field', async () => {
    const { office, desk, key, space } = operator;
    const post = async (changes: Json) => fault(await world.admin.post('/contracts', space(changes)));
    const desks = (...steps: Json[]) => ({ plans: [{ plan_id: desk, steps }] });
    const from = (start_date: string, end_date?: string) => ({ start_date, end_date, price: '1' });
    expect(await post({ resources: [] })).toEqual([
      422,
      'primary_item_required',
      'resources',
      'primary_item_required',
    ]);
    expect(await post(desks())).toContain('plans.0.steps');
    expect(await post(desks(from('2027-02-01', '2027-01-31')))).toContain('plans.0.steps.0.end_date');
    expect(await post(desks(from('2027-02-01'), from('2027-03-01')))).toContain('plans.0.steps.1.start_date');
    expect(
      await post({ one_off_plans: [{ plan_id: key, steps: [from('2027-02-01', '2027-02-01')] }] }),
    ).toContain('one_off_plans.0.steps.0.end_date');
    expect(await post({ plans: [{ plan_id: office, steps: [from('2027-02-01')] }] })).toContain(
      'plans.0.plan_id',
    );
    // One of another environment is as unknown as one that there is not.
    const theirs = accepted(await world.live.admin.post('/plans', { name: 'Desk' })).id;
    for (const field of ['plans', 'one_off_plans'])
      expect(await post({ [field]: [{ plan_id: theirs, steps: [from('2027-02-01')] }] })).toContain(
        `${field}.0.plan_id`,
      );
    expect(await post({ resources: [{ resource_id: theirs, steps: [from('2027-02-01')] }] })).toContain(
      'resources.0.resource_id',
    );
    expect(await post({ amount: '900.00' })).toContain('amount_not_allowed');
    expect(await post({ worker_id: world.workerId })).toContain('worker_id');
    expect(await post({ company_id: undefined })).toContain('company_id');
    expect(await post({ kind: 'fixed', amount: '1', resources: null })).toContain('worker_id');
    const { member } = await newOperator(world, 'Another company');
    expect(await post({ member_id: member })).toEqual(expect.arrayContaining(['member_id', 'other_company']));
    // There are two locations by now.
    expect(await post({ location_id: undefined })).toEqual(
      expect.arrayContaining(['location_id', 'required']),
    );
  });

  it('has a type of document, whose text it brings along as it was', async () => {
    const { space } = operator;
    const made = async (changes: Json) => accepted(await world.admin.post('/contracts', space(changes)));
    expect(await made({})).toMatchObject({ document_type: 'leaseAgreement', special_clause: null });
    const template = '{{company}} uses {{ location }} from {{start_date}} until {{end_date}}.\n{{other}}';
    const type = { name: 'Membership', external_id: 'membershipAgreement', template };
    const { id } = accepted(await world.admin.post('/document-types', type));
    const document_type = 'membershipAgreement';
    const before = await made({ document_type });
    accepted(await world.admin.patch(`/document-types/${String(id)}`, { template: 'Another text' }));
    expect(await read(before.id as string)).toMatchObject({
      ...{ document_type, version: 1 },
      special_clause: 'Rivera Design uses Harbour from 2027-01-15 until –.\n{{other}}',
    });
    expect(await made({ document_type, special_clause: 'Our own' })).toMatchObject({
      special_clause: 'Our own',
    });
    expect(fault(await world.admin.post('/contracts', space({ document_type: 'unheard' })))).toContain(
      'unknown_document_type',
    );
    const work = { kind: 'fixed', title: 'W', currency: 'EUR', amount: '1', start_date: '2027-01-15' };
    const other = { ...work, worker_id: world.workerId, document_type: 'leaseAgreement' };
    expect(fault(await world.admin.post('/contracts', other))).toContain('document_type');
  });

  it('has the only location where none is said, is found by its parties, and keeps what it names', async () => {
    const { company, location, office, space } = operator;
    const made = accepted(await world.admin.post('/contracts', space({ location_id: undefined })));
    expect((made.parties as Json[]).at(-1)).toMatchObject({ role: 'location', id: location });
    for (const filter of [`company_id=${company}`, `location_id=${location}`, `member_id=${operator.member}`])
      expect(accepted(await world.admin.get(`/contracts?${filter}`)).data).toMatchObject([{ id: made.id }]);
    for (const path of [`/companies/${company}`, `/resources/${office}`, `/members/${operator.member}`])
      expect(fault(await world.admin.delete(path)).slice(0, 2)).toEqual([409, 'in_use']);
  });

  it('is signed by its member, too, and by nobody on paper whose work it is', async () => {
    const id = accepted(await world.admin.post('/contracts', operator.space())).id as string;
    accepted(await world.admin.post(`/contracts/${id}/signatures`, { signature: 'Olga Operator' }));
    expect(await contractStatus(world, id)).toBe('waiting_worker_signature');
    accepted(await world.worker.post(`/contracts/${id}/signatures`, { signature: 'Mia Member' }));
    expect(await contractStatus(world, id)).toBe('active');
    const paper = { client_signature: 'Olga Operator', worker_signature: 'Wanda Work' };
    const work = { kind: 'fixed', title: 'W', currency: 'EUR', amount: '1', start_date: '2027-01-15' };
    const own = accepted(await world.admin.post('/contracts', { ...work, worker_id: world.workerId }));
    expect(fault(await world.admin.post(`/contracts/${String(own.id)}/paper-signatures`, paper))).toEqual([
      422,
      'not_signed_by_hand',
    ]);
  });
});
