import { adjustmentsOf, form } from '../support/adjustments';
import { Api } from '../support/http';
import { routesOf, startOwnApi } from '../support/own-api';
import { invoicesOf, pay } from '../support/payments';
import { accepted, activeContract } from '../support/steps';
import { useWorlds } from '../support/use-world';
import { contractBody, stackAddress, type World } from '../support/world';
import { pdfText } from '../unit/support/pdf-text';

/** Who may use a route: admins only, also the worker whose contract it is, or also whoever the payment has paid. */
type Who = 'admin' | 'worker' | 'payee';

/** Routes of one thing, by its id: in another organisation and in the live environment it does not exist. */
const ofOne: [method: string, path: string, who: Who][] = [
  ['GET', '/invoice-adjustments/:adjustmentId', 'worker'],
  ['PATCH', '/invoice-adjustments/:adjustmentId', 'worker'],
  ['DELETE', '/invoice-adjustments/:adjustmentId', 'worker'],
  ['GET', '/invoice-adjustments/:adjustmentId/versions', 'worker'],
  ['POST', '/invoice-adjustments/:adjustmentId/reviews', 'admin'],
  ['GET', '/invoice-adjustments/:adjustmentId/attachment', 'worker'],
  ['PUT', '/invoice-adjustments/:adjustmentId/attachment', 'worker'],
  ['DELETE', '/invoice-adjustments/:adjustmentId/attachment', 'worker'],
  ['GET', '/contracts/:contractId/invoice-adjustments', 'worker'],
  ['GET', '/recurring-adjustments/:ruleId', 'admin'],
  ['PATCH', '/recurring-adjustments/:ruleId', 'admin'],
  ['DELETE', '/recurring-adjustments/:ruleId', 'admin'],
  ['GET', '/contracts/:contractId/cycles', 'worker'],
  ['GET', '/contracts/:contractId/cycles/:cycleId', 'worker'],
  ['GET', '/invoices/:invoiceId', 'worker'],
  ['GET', '/invoices/:invoiceId/download', 'worker'],
  ['POST', '/invoices/:invoiceId/cancel', 'admin'],
  ['POST', '/billing/exceptions/:cycleId/retry', 'admin'],
  ['GET', '/payments/:paymentId', 'payee'],
  ['POST', '/billing/exceptions/:cycleId/dismiss', 'admin'],
  ['GET', '/payments/:paymentId/breakdown', 'admin'],
  ['GET', '/payments/:paymentId/receipt', 'payee'],
  ['POST', '/payments/:paymentId/confirm', 'admin'],
  ['POST', '/payments/:paymentId/retry', 'admin'],
  ['GET', '/contracts/:contractId/off-cycle-payments', 'worker'],
  ['POST', '/contracts/:contractId/off-cycle-payments', 'admin'],
  ['GET', '/contracts/:contractId/off-cycle-payments/:offCycleId', 'worker'],
  ['DELETE', '/contracts/:contractId/off-cycle-payments/:offCycleId', 'admin'],
  ['POST', '/contracts/:contractId/off-cycle-payments/:offCycleId/reviews', 'admin'],
];

/** Routes of many things: they show nothing of another organisation. */
const ofMany: [method: string, path: string, who: Who][] = [
  ['GET', '/invoice-adjustments', 'worker'],
  ['GET', '/recurring-adjustments', 'admin'],
  ['GET', '/invoices', 'worker'],
  ['GET', '/invoices/platform', 'admin'],
  ['GET', '/invoices/deel', 'admin'],
  ['GET', '/billing/exceptions', 'admin'],
  ['GET', '/payments', 'payee'],
  ['GET', '/payouts/balances', 'worker'],
  ['GET', '/reports/detailed-payments', 'admin'],
];

/** What begins something, or belongs to nobody. */
const others: [method: string, path: string, who: Who][] = [
  ['POST', '/invoice-adjustments', 'worker'],
  ['POST', '/invoice-adjustments/many/reviews', 'admin'],
  ['POST', '/payments', 'admin'],
  ['POST', '/calendar/preview', 'worker'],
  ['POST', '/sandbox/payments/outcome', 'admin'],
];

const BILLING =
  /^\/(invoice-adjustments|recurring-adjustments|invoices|billing|payments|payouts|reports|calendar|sandbox\/payments)|\/(cycles|off-cycle-payments|invoice-adjustments)/;
const OPEN = ['/health', '/ready', '/files/:kind/:name'];
const all = [...ofOne, ...ofMany, ...others];

describe('access to billing', () => {
  const open = useWorlds();
  let world: World;
  let stranger: World;
  let ids: Record<string, string>;
  beforeAll(async () => {
    [world, stranger] = [await open(), await open()];
    const contractId = await activeContract(world);
    const items = adjustmentsOf(world, contractId);
    const repeated = await items.make({ is_auto_approved: true }, '?recurring=true');
    const raw = form({ contract_id: contractId, type: 'bonus', amount: '1' }, 'receipt');
    const { id: adjustmentId } = accepted(
      await world.admin.send('POST', '/invoice-adjustments', undefined, { raw }),
    );
    const offCycle = { amount: '5', reason: 'Thanks', payment_date: '2026-06-01', type: 'bonus' };
    const { id: offCycleId } = accepted(
      await world.admin.post(`/contracts/${contractId}/off-cycle-payments`, offCycle),
    );
    await world.advance('2026-02-01T00:00:00Z');
    const [invoice] = await invoicesOf(world, contractId);
    const { id: paymentId } = await pay(world, [invoice!.id as string]);
    ids = { contractId, adjustmentId, ruleId: repeated.rule_id, cycleId: invoice!.cycle_id };
    Object.assign(ids, { offCycleId, invoiceId: invoice!.id, paymentId });
  });
  const pathOf = (template: string) => template.replace(/:(\w+)/g, (_all, name: string) => ids[name]!);
  const send = (api: Api, method: string, template: string) =>
    api.send(method, pathOf(template), method === 'GET' ? undefined : {});
  const range = '?from_date=2026-01-01&to_date=2027-01-01';
  const listed = (template: string) => (template.startsWith('/reports') ? template + range : template);

  it('names every route of billing there is', async () => {
    const api = await startOwnApi(world, {});
    const routes = routesOf(api.app);
    await api.close();
    const billing = routes.filter(({ path }) => BILLING.test(path));
    const named = all.map(([method, path]) => `${method} ${path}`).sort();
    expect(billing.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(named);
  });

  it('is denied without a valid token, as every other route but health and signed links is', async () => {
    const api = await startOwnApi(world, {});
    const closed = routesOf(api.app).filter(({ path }) => !OPEN.includes(path));
    expect(closed.length).toBeGreaterThan(all.length);
    const answers = await Promise.all(
      closed.flatMap(({ method, path }) =>
        [null, 'pd_sandbox_wrong'].map((token) =>
          new Api(api.url, token).send(method, path.replace(/:\w+/g, world.workerId)),
        ),
      ),
    );
    await api.close();
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 401, body: { error: { code: 'unauthorized' } } });
  });

  it('is denied to links that nobody signed', async () => {
    for (const kind of ['invoices', 'receipts'])
      expect(
        (await new Api(stackAddress().url, null).get(`/files/${kind}/${ids['invoiceId']}.pdf`)).status,
      ).toBe(403);
  });

  it.each(ofOne.filter(([method]) => method === 'GET'))(
    '%s %s is there for its own admin',
    async (method, path) => {
      expect((await send(world.admin, method, path)).status).toBe(200);
    },
  );

  it.each(ofOne)(
    '%s %s: another organisation and the live environment find nothing',
    async (method, path) => {
      for (const admin of [stranger.admin, world.live.admin])
        expect(await send(admin, method, path)).toMatchObject({
          status: 404,
          body: { error: { code: 'not_found' } },
        });
    },
  );

  it.each(all.filter(([, , who]) => who === 'admin'))(
    '%s %s: a worker token is refused',
    async (method, path) => {
      for (const worker of [world.worker, world.other])
        expect(await send(worker, method, path)).toMatchObject({
          status: 403,
          body: { error: { code: 'wrong_token_scope' } },
        });
    },
  );

  it.each(ofOne.filter(([, , who]) => who === 'worker'))(
    '%s %s: another worker is refused',
    async (method, path) => {
      expect(await send(world.other, method, path)).toMatchObject({
        status: 403,
        body: { error: { code: 'not_your_contract' } },
      });
      if (method === 'GET') expect((await send(world.worker, method, path)).status).toBe(200);
    },
  );

  it.each(ofOne.filter(([, , who]) => who === 'payee'))(
    '%s %s: is there for whom it has paid, and for no other worker',
    async (method, path) => {
      expect((await send(world.worker, method, path)).status).toBe(200);
      expect((await send(world.other, method, path)).status).toBe(404);
    },
  );

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

  it.each(ofMany)(
    '%s %s: another organisation and the live environment see nothing',
    async (_method, path) => {
      for (const admin of [stranger.admin, world.live.admin])
        expect(accepted(await admin.get(listed(path))).data).toEqual([]);
    },
  );

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
