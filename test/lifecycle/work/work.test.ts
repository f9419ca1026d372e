import { workKinds } from '../../../domain/adjustment/item-kind';
import { refused } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { accepted, createContract, eventsOf, signContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';
import { contractFor, workOf } from '../../support/work';

describe.each(workKinds)('a %s', (kind) => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');
  let id: string;
  let work: ReturnType<typeof workOf>;
  beforeEach(async () => {
    id = await contractFor(world, kind, { timezone: 'UTC', start_date: '2026-03-01' });
    work = workOf(world, id, kind);
  });

  const typesOf = async () =>
    (await eventsOf(world, id)).map(({ type }) => type as string).filter((type) => type.startsWith(kind));

  it('that the worker reports waits for a review, and is on one line of its invoice once approved', async () => {
    const made = await work.make();
    expect(made).toMatchObject({
      ...{ status: 'pending', amount: '300.00', is_auto_approved: false, date_submitted: '2026-03-10' },
      next: { waiting_for: 'review', who: ['admin'], until: '2026-04-01T00:00:00.000Z' },
      why: { editable: true, missing: ['approval'], if_approved_now: { is_next_invoice: false } },
    });
    expect(await work.review(made.id, 'approved', world.worker)).toMatchObject(
      refused(403, 'wrong_token_scope'),
    );
    const approved = accepted(await work.review(made.id));
    expect(approved).toMatchObject({
      status: 'approved',
      applied_cycle_id: made.cycle_id,
      next: { who: ['system'] },
    });
    expect(await work.patch(made.id, { description: 'Otherwise' })).toMatchObject(
      refused(409, 'work_immutable'),
    );
    expect(await work.remove(made.id)).toMatchObject(refused(409, 'work_immutable'));
    expect(await work.review(made.id)).toMatchObject(refused(409, 'already_reviewed'));
    const [forecast] = accepted(await world.admin.post(`/contracts/${id}/forecast`, { count: 1 }))
      .data as Json[];
    await world.advance('2026-04-02T00:00:00Z');
    const [invoice] = accepted(await world.admin.get(`/invoices?contract_id=${id}`)).data as Json[];
    const { lines, total } = accepted(await world.admin.get(`/invoices/${invoice!.id}`));
    expect(total).toBe('300.00');
    expect(lines).toMatchObject([
      {
        ...{ source_type: kind, source_id: made.id, category: 'work', amount: '300.00' },
        ...(kind === 'timesheet'
          ? { quantity: '7.5', unit_price: '40.00' }
          : { quantity: '1', unit_price: '300.00' }),
      },
    ]);
    expect(forecast).toMatchObject({ total, lines });
    expect(await work.get(made.id)).toMatchObject({ status: 'processing', invoice_id: invoice!.id });
    const versions = accepted(await world.admin.get(`${work.path}/${made.id}/versions`)).data as Json[];
    expect(versions.map(({ state }) => state.status as string)).toEqual([
      'pending',
      'approved',
      'processing',
    ]);
    expect(await typesOf()).toEqual(
      ['created', 'pending', 'reviewed', 'applied'].map((verb) => `${kind}.${verb}`),
    );
  });

  it('that the employer reports is approved at once, unless they leave it to somebody else', async () => {
    expect(await work.make({}, world.admin)).toMatchObject({ status: 'approved', is_auto_approved: true });
    expect(await work.make({ is_auto_approved: false }, world.admin)).toMatchObject({ status: 'pending' });
    accepted(await world.admin.patch('/settings', { self_approval: 'refused' }));
    const left = await work.make({}, world.admin);
    expect(left).toMatchObject({ status: 'pending' });
    expect(await work.review(left.id)).toMatchObject(refused(403, 'self_approval'));
    expect(await work.post({ is_auto_approved: true }, world.admin)).toMatchObject(
      refused(403, 'self_approval'),
    );
  });

  it('that the worker reports is approved at once where the contract has settled that', async () => {
    const settings = `/contracts/${id}/work-settings`;
    expect(accepted(await world.worker.get(settings))).toEqual({ auto_approve: false });
    expect(await work.post({ is_auto_approved: true })).toMatchObject(refused(403, 'wrong_token_scope'));
    expect((await world.worker.patch(settings, { auto_approve: true })).status).toBe(403);
    accepted(await world.admin.patch(settings, { auto_approve: true }));
    expect(await work.make()).toMatchObject({ status: 'approved', is_auto_approved: true });
    accepted(await world.admin.patch(settings, { auto_approve: false }));
    expect(await work.make()).toMatchObject({ status: 'pending' });
  });

  it('is changed and deleted while it is pending, by who reported it and by the employer', async () => {
    const made = await work.make();
    const change = kind === 'timesheet' ? { quantity: '8.00' } : { amount: '320.00' };
    const edited = accepted(await work.patch(made.id, change));
    expect(edited).toMatchObject({ amount: '320.00', version: 2 });
    expect(await work.patch(made.id, change)).toMatchObject(refused(422, 'no_change'));
    expect(await work.patch(made.id, { date_submitted: '2026-03-09' })).toMatchObject(
      refused(400, 'invalid_request'),
    );
    const only = { headers: { 'If-Match': '"1"' } };
    expect(await world.worker.patch(`${work.path}/${made.id}`, { description: 'x' }, only)).toMatchObject(
      refused(412, 'precondition_failed'),
    );
    expect(accepted(await work.remove(made.id))).toMatchObject({
      status: 'deleted',
      deleted: true,
      reason: 'twice',
    });
    expect(await work.review(made.id)).toMatchObject(refused(409, 'not_pending'));
    const own = await work.make({ is_auto_approved: false }, world.admin);
    expect(await work.patch(own.id, { description: 'Mine' })).toMatchObject(refused(403, 'not_your_work'));
    expect(await work.remove(own.id)).toMatchObject(refused(403, 'not_your_work'));
  });

  it('goes on contracts of its kind, in force, of a day that has come and that they cover', async () => {
    const other = workKinds.find((each) => each !== kind)!;
    expect(await workOf(world, id, other).post({}, world.admin)).toMatchObject(
      refused(422, `${other}s_not_supported`),
    );
    expect(await work.post({ date_submitted: '2026-02-28' })).toMatchObject(refused(422, 'before_start'));
    expect(await work.post({ date_submitted: '2026-03-11' })).toMatchObject(refused(422, 'date_in_future'));
    const unsigned = await createContract(world, {
      ...{ kind: { timesheet: 'payg_time', task: 'payg_tasks', milestone: 'milestones' }[kind] },
      ...{ start_date: '2026-04-01', amount: kind === 'timesheet' ? '40' : undefined },
    });
    const early = workOf(world, unsigned, kind);
    expect(await early.post({}, world.admin)).toMatchObject(refused(409, 'contract_not_active'));
    await signContract(world, unsigned);
    expect(await early.post()).toMatchObject(refused(409, 'contract_not_active'));
  });

  it('of days after the completion date is refused from scheduling on; until then it is taken until the final lock', async () => {
    const pending = await work.make();
    accepted(
      await world.admin.post(`/contracts/${id}/terminations`, {
        ...{ termination_type: 'mutual', completion_date: '2026-03-12', terminate_now: false },
      }),
    );
    await world.advance('2026-03-13T10:00:00Z');
    expect(await work.post({ date_submitted: '2026-03-13' })).toMatchObject(refused(409, 'after_completion'));
    const last = await work.make({}, world.admin);
    expect(last).toMatchObject({ date_submitted: '2026-03-12', status: 'approved' });
    await world.advance('2026-03-16T00:00:00Z');
    expect(await work.get(pending.id)).toMatchObject({ status: 'not_payable', next: null });
    expect(await work.get(last.id)).toMatchObject({ status: 'processing' });
    expect(await work.post({ date_submitted: '2026-03-12' })).toMatchObject(refused(409, 'contract_ended'));
    expect(await work.review(pending.id)).toMatchObject(refused(409, 'not_pending'));
    expect((await typesOf()).filter((type) => type.endsWith('not_payable'))).toHaveLength(1);
  });

  it('approved after the lock goes on the next invoice, and cannot be edited before', async () => {
    const made = await work.make();
    await world.advance('2026-04-01T00:00:00Z');
    const late = await work.get(made.id);
    expect(late).toMatchObject({ status: 'pending', is_late: true, next: { until: null } });
    expect(await work.patch(made.id, { description: 'Late' })).toMatchObject(refused(409, 'invoice_locked'));
    const approved = accepted(await work.review(made.id));
    expect(approved.applied_cycle_id).toBe(late.why.if_approved_now.cycle_id);
    // A day of a locked cycle belongs to the current one.
    expect(await work.make({ date_submitted: '2026-03-20' })).toMatchObject({
      cycle: { start_date: '2026-04-01' },
    });
    await world.advance('2026-05-01T00:00:00Z');
    expect((await work.list('status=processing')).map((item) => item.id as string)).toEqual([made.id]);
    const reminded = (await eventsOf(world, id)).filter(({ type }) => type === 'work.reminded');
    expect(
      reminded.map(({ occurred_at, payload }) => [occurred_at, payload.pending, payload.amount]),
    ).toEqual([
      ['2026-03-29T00:00:00.000Z', 1, '300.00'],
      ['2026-03-31T00:00:00.000Z', 1, '300.00'],
      ['2026-04-28T00:00:00.000Z', 1, '300.00'],
      ['2026-04-30T00:00:00.000Z', 1, '300.00'],
    ]);
  });

  it('is declined at the lock where the environment says so, all of them at once', async () => {
    accepted(await world.admin.patch('/settings', { late_items: 'decline' }));
    const made = [await work.make(), await work.make(), await work.make({}, world.admin)];
    await world.advance('2026-04-01T00:00:00Z');
    const statuses = await Promise.all(made.map(async (each) => (await work.get(each.id)).status as string));
    expect(statuses).toEqual(['declined', 'declined', 'processing']);
  });

  it('is reviewed among many, each with a result of its own; the same batch again changes nothing', async () => {
    const [first, second, approved] = [
      await work.make(),
      await work.make(),
      await work.make({}, world.admin),
    ];
    const elsewhere = workOf(world, await contractFor(world, kind, { start_date: '2026-03-01' }), kind);
    const foreign = await elsewhere.make();
    const ids = [first.id, second.id, approved.id, foreign.id, first.id] as string[];
    const answer = accepted(await work.reviewMany(ids));
    expect(answer).toMatchObject({ reviewed: 2, refused: 2 });
    expect(answer.data).toMatchObject([
      { id: first.id, result: 'approved', applied_cycle_id: first.cycle_id },
      { id: second.id, result: 'approved' },
      { id: approved.id, result: 'refused', error: { code: 'already_reviewed' } },
      { id: foreign.id, result: 'refused', error: { code: 'not_found' } },
    ]);
    expect(accepted(await work.reviewMany(ids))).toMatchObject({ reviewed: 0, refused: 4 });
    // What was waited for is over; what is reported next is waited for again.
    expect(await work.make()).toMatchObject({ status: 'pending' });
    expect(await elsewhere.get(foreign.id)).toMatchObject({ status: 'pending' });
    expect((await world.worker.post(`${work.path}/many/reviews`, { ids, status: 'approved' })).status).toBe(
      403,
    );
  });

  it('is listed with the words of every list; a worker sees their own', async () => {
    const pending = await work.make({ date_submitted: '2026-03-05' });
    const approved = await work.make({}, world.admin);
    const idsOf = async (query: string, by = world.admin) =>
      (await work.list(query, by)).map((item) => item.id as string);
    expect(await idsOf('')).toEqual([approved.id, pending.id]);
    expect(await idsOf('status=pending')).toEqual([pending.id]);
    expect(await idsOf('date_to=2026-03-06', world.worker)).toEqual([pending.id]);
    expect(await idsOf(`reporter_id=${world.workerId}`)).toEqual([pending.id]);
    const all = accepted(await world.worker.get(`/${kind}s?status=approved`)).data as Json[];
    expect(all).toMatchObject([{ id: approved.id, contract: { id } }]);
    expect(accepted(await world.admin.get(`/invoice-adjustments?contract_id=${id}`)).data).toEqual([]);
    expect((await world.admin.get(`/invoice-adjustments/${pending.id}`)).status).toBe(404);
  });
});
