import { form } from '../support/adjustments';
import { Api } from '../support/http';
import { invoicesOf, pay } from '../support/payments';
import { accepted, activeContract } from '../support/steps';
import { useWorlds } from '../support/use-world';
import { contractBody, stackAddress, type World } from '../support/world';
import { pdfText } from '../unit/support/pdf-text';

/** What `authorisation-matrix` does not ask of every route. */
describe('access to billing', () => {
  const open = useWorlds();
  let world: World;
  let stranger: World;
  let ids: Record<string, string>;
  beforeAll(async () => {
    [world, stranger] = [await open(), await open()];
    const contractId = await activeContract(world);
    const raw = form({ contract_id: contractId, type: 'bonus', amount: '1' }, 'receipt');
    const { id: adjustmentId } = accepted(
      await world.admin.send('POST', '/invoice-adjustments', undefined, { raw }),
    );
    await world.advance('2026-02-01T00:00:00Z');
    const [invoice] = await invoicesOf(world, contractId);
    await pay(world, [invoice!.id as string]);
    ids = { contractId, adjustmentId: adjustmentId as string, invoiceId: invoice!.id as string };
  });

  it('is denied to links that nobody signed', async () => {
    for (const kind of ['invoices', 'receipts'])
      expect(
        (await new Api(stackAddress().url, null).get(`/files/${kind}/${ids['invoiceId']}.pdf`)).status,
      ).toBe(403);
  });

  it.each(['/invoices', '/payments'])('GET %s: a worker is shown their own', async (path) => {
    expect(accepted(await world.worker.get(path)).data).toHaveLength(1);
    expect(accepted(await world.other.get(path)).data).toEqual([]);
    const foreign = `${path}?${path === '/invoices' ? `worker_id=${world.workerId}` : `invoice_id=${ids['invoiceId']}`}`;
    expect(accepted(await world.other.get(foreign)).data).toEqual([]);
  });

  it('of a payment that paid several, each is shown their own part', async () => {
    const { worker, other, admin } = world;
    const second = accepted(
      await admin.post('/contracts', { ...contractBody({ workerId: world.otherId }), amount: '70.00' }),
    );
    accepted(await admin.post(`/contracts/${second.id}/signatures`, { client_signature: 'The Client' }));
    accepted(await other.post(`/contracts/${second.id}/signatures`, { worker_signature: 'Otto Work' }));
    await world.advance('2026-03-01T00:00:00Z');
    const invoices = await Promise.all(
      [ids['contractId']!, second.id as string].map((id) => invoicesOf(world, id)),
    );
    const open = invoices.flat().filter(({ status }) => status === 'pending');
    const paid = await pay(
      world,
      open.map(({ id }) => id as string),
    );
    const mine = open.filter(({ worker_id: id }) => id === world.otherId);
    const part = accepted(await other.get(`/payments/${paid.id}`));
    expect(part).toMatchObject({ status: 'completed', invoice_ids: mine.map(({ id }) => id as string) });
    expect(Number(part.total)).toBe(mine.reduce((sum, { total }) => sum + Number(total), 0));
    const { url } = accepted(await other.get(`/payments/${paid.id}/receipt`));
    const receipt = pdfText(Buffer.from(await (await fetch(url as string)).arrayBuffer())).join('\n');
    expect(receipt).toContain('Otto Work');
    expect(receipt).not.toContain('Wanda');
    expect((await fetch((url as string).replace(world.otherId, world.workerId))).status).toBe(403);
    expect(accepted(await worker.get(`/payments/${paid.id}`)).total).not.toBe(part.total);
  });

  it('is refused for what another organisation names in a body', async () => {
    const { contractId, invoiceId, adjustmentId } = ids;
    const body = { contract_id: contractId, type: 'bonus', amount: '1' };
    expect((await stranger.admin.post('/invoice-adjustments', body)).status).toBe(404);
    expect((await stranger.admin.post('/payments', { invoice_ids: [invoiceId] })).status).toBe(404);
    const reviews = { ids: [adjustmentId], status: 'approved' };
    const many = accepted(await stranger.admin.post('/invoice-adjustments/many/reviews', reviews));
    expect(many).toMatchObject({ refused: 1, data: [{ error: { code: 'not_found' } }] });
    const own = accepted(await world.admin.get(`/invoice-adjustments/${adjustmentId}`));
    expect(own.status).toBe('pending');
  });
});
