import { readFile } from 'node:fs/promises';
import type { Json } from '../support/http';
import { accepted, createContract, eventTypesOf, signContract } from '../support/steps';
import { useWorld, useWorlds } from '../support/use-world';
import { contractBody } from '../support/world';

describe('contracts over HTTP', () => {
  const open = useWorlds();
  const world = useWorld();

  const list = async (query: string): Promise<string[]> =>
    (accepted(await world.admin.get(`/contracts?${query}`)).data as Json[]).map(({ id }) => id as string);

  it('numbers 50 parallel creates from the greatest number on, with no gap and no double', async () => {
    const own = await open();
    accepted(await own.admin.post('/contracts', contractBody(own, { number: '41' })));
    accepted(await own.admin.post('/contracts', contractBody(own, { number: 'A-7' })));
    const made = await Promise.all(
      Array.from({ length: 50 }, () => own.admin.post('/contracts', contractBody(own))),
    );
    const numbers = made.map((answer) => Number(accepted(answer).number)).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => 42 + index));
    expect(await own.admin.post('/contracts', contractBody(own, { number: '60' }))).toMatchObject({
      status: 409,
      body: { error: { code: 'number_taken' } },
    });
    expect(accepted(await own.admin.post('/contracts', contractBody(own))).number).toBe('92');
    for (let peek = 0; peek < 2; peek += 1) {
      expect(accepted(await own.admin.get('/contracts/next-number'))).toEqual({ number: '93' });
    }
  });

  it('numbers go on after any that is given by hand', async () => {
    const own = await open();
    const given = [
      '999999999999999',
      '1000000000000010',
      '9223372036854775807',
      '9'.repeat(50),
      '00000000000000000042',
      '٤٢',
    ];
    for (const number of given) {
      accepted(await own.admin.post('/contracts', contractBody(own, { number })));
      const { number: next } = accepted(await own.admin.get('/contracts/next-number'));
      expect(accepted(await own.admin.post('/contracts', contractBody(own))).number).toBe(next);
    }
    const { number: last } = accepted(await own.admin.get('/contracts/next-number'));
    expect(BigInt(last as string)).toBeGreaterThan(10n ** 50n);
  });

  it('finds a text whatever its case and its notation', async () => {
    const own = await open();
    const titles = ['ΟΔΟΣ ΕΡΜΟΥ', 'İSTANBUL', 'Ärzte', 'A\u0308rzte zwei', 'ELE\u0301NI', '100% _fast\\'];
    const ids: Record<string, string> = {};
    for (const title of titles) ids[title] = await createContract(own, { title });
    const found = async (search: string) =>
      (accepted(await own.admin.get(`/contracts?search=${encodeURIComponent(search)}`)).data as Json[]).map(
        ({ title }) => title as string,
      );
    expect(await found('οδος')).toEqual(['ΟΔΟΣ ΕΡΜΟΥ']);
    expect(await found('οδοσ')).toEqual(['ΟΔΟΣ ΕΡΜΟΥ']);
    expect(await found('ΟΔΟΣ')).toEqual(['ΟΔΟΣ ΕΡΜΟΥ']);
    for (const search of ['istanbul', 'İstanbul', 'ISTANBUL', 'i\u0307stanbul', 'ıstanbul'])
      expect(await found(search)).toEqual(['İSTANBUL']);
    for (const search of ['ärzte', 'ÄRZTE', 'a\u0308RZTE'])
      expect(await found(search)).toEqual(['A\u0308rzte zwei', 'Ärzte']);
    expect(await found('éleni')).toEqual([]);
    expect(await found('eléni')).toEqual(['ELE\u0301NI']);
    expect(await found('_fast\\')).toEqual(['100% _fast\\']);
  });

  it('lists by status, worker, group, kind, external id and search, page by page', async () => {
    const group = accepted(await world.admin.post('/groups', { name: 'Designers' }));
    const a = await createContract(world, {
      title: 'Blue 100% paint',
      group_id: group.id,
      external_id: 'x-1',
    });
    const b = await createContract(world, {
      title: 'Red paint',
      kind: 'payg_tasks',
      amount: undefined,
      submit: true,
    });
    const c = await createContract(world, { title: 'Green paint', worker_id: world.otherId, submit: true });
    expect(await list('search=paint')).toEqual([c, b, a]);
    expect(await list('search=100%25')).toEqual([a]);
    expect(await list('search=otto&status=waiting_client_signature')).toEqual([c]);
    expect(await list(`group_id=${group.id}`)).toEqual([a]);
    expect(await list('kind=payg_tasks')).toEqual([b]);
    expect(await list('external_id=x-1')).toEqual([a]);
    expect(await list(`worker_id=${world.otherId}`)).toEqual([c]);
    expect(await list('status=draft&status=waiting_client_signature&search=paint')).toEqual([c, b, a]);
    expect(await list('status=draft,waiting_client_signature&search=red')).toEqual([b]);

    const first = accepted(await world.admin.get('/contracts?search=paint&limit=2'));
    expect(first).toMatchObject({ has_more: true });
    // A contract made meanwhile does not disturb the pages that follow.
    await createContract(world, { title: 'Late paint' });
    const second = accepted(
      await world.admin.get(`/contracts?search=paint&limit=2&cursor=${first.next_cursor}`),
    );
    expect(second).toMatchObject({ has_more: false, next_cursor: null });
    expect([...first.data, ...second.data].map(({ id }: Json) => id as string)).toEqual([c, b, a]);
  });

  it('is edited in place while nobody has signed, and then no more', async () => {
    const id = await createContract(world, { timezone: 'America/New_York' });
    const edited = accepted(
      await world.admin.patch(`/contracts/${id}`, {
        amount: '5200.5',
        start_date: '2026-02-01',
        end_date: '2026-12-31',
        title: 'New',
      }),
    );
    expect(edited).toMatchObject({
      amount: '5200.50',
      starts_at: '2026-02-01T05:00:00.000Z',
      ends_at: '2027-01-01T05:00:00.000Z',
      title: 'New',
      version: 2,
    });
    expect(accepted(await world.admin.get(`/contracts/${id}/terms`)).data).toMatchObject([
      { version: 1, effective_from: '2026-02-01', terms: { amount: '5200.50' } },
    ]);
    accepted(await world.admin.post(`/contracts/${id}/signatures`, { signature: 'Cleo' }));
    expect(await world.admin.patch(`/contracts/${id}`, { title: 'Newer' })).toMatchObject({
      status: 409,
      body: { error: { code: 'contract_already_signed' } },
    });
    expect(accepted(await world.admin.patch(`/contracts/${id}`, { external_id: 'erp-77' })).external_id).toBe(
      'erp-77',
    );
    const other = await createContract(world);
    expect(await world.admin.patch(`/contracts/${other}`, { external_id: 'erp-77' })).toMatchObject({
      status: 409,
      body: { error: { code: 'external_id_taken' } },
    });
  });

  it('creates the worker with the contract, once per e-mail address', async () => {
    const worker = { first_name: 'Nora', last_name: 'New', email: 'nora.new@example.com' };
    const one = accepted(
      await world.admin.post('/contracts', contractBody(world, { worker_id: undefined, worker })),
    );
    const two = accepted(
      await world.admin.post(
        '/contracts',
        contractBody(world, { worker_id: undefined, worker: { ...worker, email: 'NORA.new@example.com' } }),
      ),
    );
    expect(one.worker).toMatchObject({ name: 'Nora New', email: 'nora.new@example.com' });
    expect(two.worker.id).toBe(one.worker.id);
    const other = { ...worker, last_name: 'Newer' };
    const three = await world.admin.post(
      '/contracts',
      contractBody(world, { worker_id: undefined, worker: other }),
    );
    expect(three).toMatchObject({ status: 409, body: { error: { code: 'email_taken' } } });
  });

  it('is previewed as a page on which nothing a client typed can run', async () => {
    const id = await createContract(world, { title: '<script>alert(1)</script>', scope_of_work: 'a & b' });
    const { body, headers } = await world.admin.get(`/contracts/${id}/preview`);
    expect(headers.get('content-type')).toContain('text/html');
    expect(body.text).toContain('EUR\u{a0}5,000.00');
    expect(body.text).not.toContain('<script>');
    expect(body.text).toContain('a &#38; b');
  });

  it('keeps documents, and gives them back byte by byte', async () => {
    const id = await createContract(world);
    const content = await readFile('package.json');
    const upload = () => {
      const form = new FormData();
      form.set('file', new Blob([content], { type: 'application/json' }), 'terms.json');
      return form;
    };
    const added = accepted(await world.admin.post(`/contracts/${id}/documents`, {}, { raw: upload() }));
    expect(added).toMatchObject({
      filename: 'terms.json',
      size: content.length,
      content_type: 'application/json',
    });
    await signContract(world, id);
    accepted(await world.admin.post(`/contracts/${id}/documents`, {}, { raw: upload() }));
    expect(accepted(await world.worker.get(`/contracts/${id}/documents`)).data).toHaveLength(2);
    const download = await world.worker.get(`/contracts/${id}/documents/${added.id}`);
    expect(download.body).toEqual(JSON.parse(content.toString()));
    expect(download.headers.get('content-disposition')).toContain('attachment');
    expect(await world.admin.post(`/contracts/${id}/documents`)).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'file' }] } },
    });
    expect(await eventTypesOf(world, id)).toContain('contract.document.added');
  });

  it('hides from its worker what nobody has asked them to sign', async () => {
    const own = await open();
    const make = async (changes: Json) => {
      const body = contractBody(own, { ...changes, start_date: '2027-01-01' });
      return accepted(await own.admin.post('/contracts', body)).id as string;
    };
    const [draft, dropped, submitted, calledOff] = [
      ...[await make({}), await make({})],
      ...[await make({ submit: true }), await make({ submit: true, first_signer: 'worker' })],
    ];
    for (const id of [dropped, calledOff]) accepted(await own.admin.post(`/contracts/${id}/cancel`, {}));
    const seen = (accepted(await own.worker.get('/contracts')).data as Json[]).map(({ id }) => id as string);
    expect(seen).toEqual([calledOff, submitted]);
    for (const id of [draft, dropped]) expect((await own.worker.get(`/contracts/${id}`)).status).toBe(404);
    for (const id of seen) expect((await own.worker.get(`/contracts/${id}`)).status).toBe(200);
  });

  it('says what to do instead where people look for a field', async () => {
    const id = await createContract(world);
    await signContract(world, id);
    for (const field of ['lock_offset_hours', 'timezone', 'end_date', 'title']) {
      const answer = await world.admin.post(`/contracts/${id}/amendments`, {
        ...{ effective_date: '2027-01-01', job_title: 'Lead' },
        [field]: field === 'lock_offset_hours' ? 48 : '2027-01-01',
      });
      expect(answer).toMatchObject({ status: 400, body: { error: { details: [{ field }] } } });
      expect((answer.body.error as Json).message).toMatch(/renew/);
    }
    const item = accepted(
      await world.admin.post('/invoice-adjustments', { contract_id: id, type: 'bonus', amount: '1.00' }),
    );
    const approving = await world.admin.patch(`/invoice-adjustments/${item.id}`, { is_auto_approved: true });
    expect(approving).toMatchObject({ status: 400 });
    expect((approving.body.error as Json).message).toContain('approve it by POST …/reviews');
  });

  it('makes a new worker with the contract, once, and nobody with one that is refused', async () => {
    const own = await open();
    const worker = (email: string) => ({ first_name: 'Nora', last_name: 'New', email });
    const body = (email: string, changes: Json = {}) => {
      const { worker_id: _id, ...rest } = contractBody(own, { ...changes, worker: worker(email) });
      return rest;
    };
    const found = async (email: string) =>
      (
        await own
          .db('people')
          .where({ ...own.scope, email })
          .select('id')
      ).map(({ id }) => id as string);
    accepted(await own.admin.post('/contracts', contractBody(own, { number: '7', external_id: 'erp' })));
    for (const taken of [{ number: '7' }, { external_id: 'erp' }])
      expect((await own.admin.post('/contracts', body('nobody@example.com', taken))).status).toBe(409);
    expect(await found('nobody@example.com')).toEqual([]);

    const made = await Promise.all(
      Array.from({ length: 8 }, () => own.admin.post('/contracts', body('nora@example.com'))),
    );
    const [id, ...others] = await found('nora@example.com');
    expect(others).toEqual([]);
    for (const answer of made)
      expect(accepted(answer).worker).toMatchObject({ id, email: 'nora@example.com', name: 'Nora New' });
    expect(accepted(await own.admin.get(`/people/${id}`))).toMatchObject({ status: 'active' });
  });
});
