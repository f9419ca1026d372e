import { refused } from '../../support/adjustments';
import { answerPage, hiddenIn, openPage, sendForm } from '../../support/forms';
import type { Json } from '../../support/http';
import { DECLINE, SIGN, expectGone, toSign } from '../../support/links-to-sign';
import { createAgreement, partyOf } from '../../support/agreements';
import { accepted, eventTypesOf } from '../../support/steps';
import { useWorld } from '../../support/use-world';

const agreement = {
  kind: 'client_agreement',
  start_date: '2026-01-01',
  amount: '100.00',
  agreement: { billing_period: { unit: 'months', count: 1 }, billed: 'arrears' },
};

describe('the approval of an agreement', () => {
  const world = useWorld('2026-01-10T09:00:00.000Z');
  const sent = (changes: Json = {}) => createAgreement(world, { ...agreement, submit: true, ...changes });
  const shown = async (id: string): Promise<Json> => accepted(await world.admin.get(`/contracts/${id}`));

  it('is asked for by a link as it is sent, and activates it', async () => {
    const id = await sent();
    const before = await shown(id);
    expect(before).toMatchObject({
      status: 'waiting_worker_signature',
      approval: { mode: 'by_link', status: 'pending', expires_at: '2026-02-09T09:00:00.000Z' },
    });
    expect(await eventTypesOf(world, id)).toContain('contract.invitation.sent');
    const url = await toSign(world, id);
    expect((await answerPage(url, SIGN)).status).toBe(200);
    const { email } = before.approval as { email: string };
    expect(await shown(id)).toMatchObject({
      status: 'active',
      approval: {
        ...{ status: 'approved', signature: 'Wanda Work', approver_email: email },
        approved_by: (before.worker as Json).name,
      },
    });
    await expectGone(openPage(url));
  });

  it('is rejected with a reason, and asked for once more', async () => {
    const id = await sent();
    await answerPage(await toSign(world, id), DECLINE);
    expect(await shown(id)).toMatchObject({
      status: 'rejected',
      approval: { status: 'rejected', reason: DECLINE.reason },
    });
    accepted(await world.admin.post(`/contracts/${id}/invitations`, { message: 'At a better price' }));
    expect(await shown(id)).toMatchObject({ approval: { status: 'pending' } });
    await answerPage(await toSign(world, id), SIGN);
    expect(await shown(id)).toMatchObject({ status: 'active', approval: { status: 'approved' } });
  });

  it('counts once, however many send the form of a link', async () => {
    const id = await sent();
    const url = await toSign(world, id);
    const pages = await Promise.all([1, 2, 3, 4].map(() => openPage(url)));
    const answers = await Promise.all(
      pages.map((page, index) =>
        sendForm(url, { ...hiddenIn(page), choice: 'accept', signature: `Wanda ${index}` }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await eventTypesOf(world, id)).filter((type) => type === 'contract.worker_signed')).toHaveLength(
      1,
    );
    expect(await world.worker.post(`/contracts/${id}/signatures`, { signature: 'Wanda' })).toMatchObject(
      refused(409, 'already_signed'),
    );
  });

  it('is not required where that is agreed on', async () => {
    const id = await sent({ approval: 'not_required' });
    expect(await shown(id)).toMatchObject({ status: 'active', approval: { status: 'not_required' } });
    const later = await sent({ approval: 'not_required', start_date: '2026-06-01', submit: false });
    accepted(await world.admin.post(`/contracts/${later}/submit`));
    expect(await shown(later)).toMatchObject({ status: 'signed', invitation: null });
    expect(accepted(await world.admin.get(`/contracts/${id}/cycles`)).data).not.toEqual([]);
  });

  it('expires with its link, which is sent again', async () => {
    const id = await sent();
    const first = await toSign(world, id);
    await world.advance('2026-02-20T09:00:00Z');
    expect(await shown(id)).toMatchObject({ approval: { status: 'expired' } });
    expect((await openPage(first)).body).not.toContain('name="signature"');
    accepted(await world.admin.post(`/contracts/${id}/invitations`, {}));
    await expectGone(openPage(first));
    expect((await answerPage(await toSign(world, id), SIGN)).status).toBe(200);
    expect(await shown(id)).toMatchObject({ status: 'active', approval: { status: 'approved' } });
  });

  it('is a matter of agreements alone, as their terms and numbers are', async () => {
    const create = async (body: Json) =>
      world.admin.post('/contracts', {
        ...(body.kind === 'fixed' ? {} : await partyOf(world, body.kind)),
        title: 'x',
        currency: 'EUR',
        worker_id: world.workerId,
        ...agreement,
        ...body,
      });
    expect(await create({ kind: 'fixed', agreement: undefined, approval: 'by_link' })).toMatchObject(
      refused(422, 'agreement_not_allowed'),
    );
    expect(await create({ kind: 'fixed' })).toMatchObject(refused(422, 'agreement_not_allowed'));
    expect(await create({ agreement: undefined })).toMatchObject(refused(422, 'agreement_required'));
    expect(await create({ scale: 'monthly' })).toMatchObject(refused(422, 'scale_not_allowed'));
    expect(await create({ agreement: { ...agreement.agreement, included_units: '3' } })).toMatchObject(
      refused(422, 'unit_price_required'),
    );
    const next = async (kind: string) =>
      accepted(await world.admin.get(`/contracts/next-number?kind=${kind}`)).number;
    expect(await next('supplier_agreement')).toBe('1');
    const supplier = accepted(await create({ kind: 'supplier_agreement' }));
    expect([supplier.number, await next('supplier_agreement')]).toEqual(['1', '2']);
    const client = await next('client_agreement');
    expect(accepted(await create({})).number).toBe(client);
    expect(
      await world.admin.patch(`/contracts/${supplier.id as string}`, { kind: 'client_agreement' }),
    ).toMatchObject(refused(422, 'kind_fixed'));
  });

  it('keeps periods, currency and time of billing for its term', async () => {
    const id = await sent({ approval: 'not_required' });
    const amend = (body: Json) =>
      world.admin.post(`/contracts/${id}/amendments`, { effective_date: '2026-03-01', ...body });
    const changed = (change: Json) => amend({ agreement: { ...agreement.agreement, ...change } });
    expect(await changed({ billed: 'advance' })).toMatchObject(refused(422, 'agreement_fixed'));
    expect(await changed({ billing_period: { unit: 'weeks', count: 4 } })).toMatchObject(
      refused(422, 'agreement_fixed'),
    );
    expect(await amend({ currency: 'USD', amount: '5.00' })).toMatchObject(refused(422, 'agreement_fixed'));
    accepted(await changed({ minimum_charge: '150.00' }));
  });
});
