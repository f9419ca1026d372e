import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { adjustmentsOf, form } from '../support/adjustments';
import { Api, type Json } from '../support/http';
import { billedContracts, onlyInvoice } from '../support/payments';
import { startOwnApi } from '../support/own-api';
import { startS3Server, type S3Server } from '../support/s3-server';
import { accepted, activeContract } from '../support/steps';
import { useFreshWorld } from '../support/use-world';
import { stackAddress } from '../support/world';

describe('files over HTTP', () => {
  const world = useFreshWorld();
  let close: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const each of close) await each();
    close = [];
  });

  const start = async (values: Record<string, string>): Promise<string> => {
    const api = await startOwnApi(world, values);
    close.push(api.close);
    return api.url;
  };

  describe('kept in a folder', () => {
    let folder: string;
    let api: Api;
    beforeEach(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'perdure-test-'));
      api = new Api(await start({ FILES_DIR: folder }), world.admin.token);
    });
    afterEach(() => rm(folder, { recursive: true, force: true }));

    const files = async () =>
      (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());

    it('leave nothing behind when what they are for is refused', async () => {
      const id = await activeContract(world);
      const { id: item } = await adjustmentsOf(world, id).make({ is_auto_approved: true });
      const put = (content: string) =>
        api.send('PUT', `/invoice-adjustments/${item}/attachment`, undefined, { raw: form({}, content) });
      expect((await put('refused')).status).toBe(409);
      expect(await files()).toEqual([]);
      accepted(await api.send('POST', `/contracts/${id}/documents`, undefined, { raw: form({}, 'refused') }));
      expect((await put('refused')).status).toBe(409);
      expect(await files()).toHaveLength(1);
    });

    it('are not taken for sent when the header of their part cannot be read', async () => {
      const id = await activeContract(world);
      for (const filename of ['"""', '"a\r\nX: y"']) {
        const header = `Content-Disposition: form-data; name="file"; filename=${filename}`;
        const fields = { contract_id: id, type: 'bonus', amount: '1.00' };
        const texts = Object.entries(fields).map(
          ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
        );
        const answer = await fetch(`${api.url}/v1/invoice-adjustments`, {
          method: 'POST',
          headers: {
            Authorization: `Bearer ${world.admin.token}`,
            'Content-Type': 'multipart/form-data; boundary=x',
          },
          body: `${texts.join('')}--x\r\n${header}\r\n\r\nreceipt\r\n--x--\r\n`,
        });
        expect([filename, answer.status]).toEqual([filename, 400]);
      }
      expect(accepted(await world.admin.get(`/invoice-adjustments?contract_id=${id}`)).data).toEqual([]);
    });

    it.each(['Vertrag – Łukasz.pdf', '契約.txt', 'ü.txt', 'e\u0301.txt', '50% off "now".txt'])(
      'have the name that they were sent with: %s',
      async (name) => {
        const id = await activeContract(world);
        const raw = new FormData();
        raw.set('file', new Blob(['x'], { type: 'text/plain' }), name);
        const made = accepted(await api.send('POST', `/contracts/${id}/documents`, undefined, { raw }));
        expect(made.filename).toBe(name);
        const { status, headers } = await api.get(`/contracts/${id}/documents/${made.id}`);
        expect(status).toBe(200);
        expect(headers.get('cache-control')).toBe('private, no-store');
      },
    );
  });

  describe('kept in a bucket', () => {
    let server: S3Server;
    let api: Api;
    const before = process.env;
    beforeEach(async () => {
      process.env = { ...before, AWS_ACCESS_KEY_ID: 'test-key', AWS_SECRET_ACCESS_KEY: 'test-secret' };
      server = await startS3Server();
      const bucket = { FILES_STORE: 's3://papers', S3_ENDPOINT: server.endpoint, S3_REGION: 'eu-central-1' };
      api = new Api(await start(bucket), world.admin.token);
    });
    afterEach(async () => {
      process.env = before;
      await server.close();
    });

    it('attachments and documents are uploaded and downloaded as they were', async () => {
      const id = await activeContract(world);
      const fields = { contract_id: id, type: 'bonus', amount: '5' };
      const send = (method: string, path: string, raw: FormData): Promise<Json> =>
        api.send(method, path, undefined, { raw }).then(accepted);
      const made = await send('POST', '/invoice-adjustments', form(fields, 'receipt one'));
      const path = `/invoice-adjustments/${made.id}/attachment`;
      const read = await api.get(path);
      expect(read).toMatchObject({ status: 200, body: { text: 'receipt one' } });
      expect(read.headers.get('content-disposition')).toBe('attachment; filename=receipt.txt');
      accepted(await api.delete(path));
      await send('PUT', path, form({}, 'receipt two'));
      expect((await api.get(path)).body.text).toBe('receipt two');
      const document = await send('POST', `/contracts/${id}/documents`, form({}, 'a paper'));
      expect((await api.get(`/contracts/${id}/documents/${document.id}`)).body.text).toBe('a paper');
      expect(server.objects.size).toBe(3);
    });

    it('answer 503 while the store does not, and the request can be repeated', async () => {
      const items = adjustmentsOf(world, await activeContract(world));
      const { id } = await items.make();
      const put = () =>
        api.send('PUT', `/invoice-adjustments/${id}/attachment`, undefined, {
          ...{ raw: form({}, 'receipt'), key: 'the-same' },
        });
      server.fail(403);
      const away = await put();
      expect(away).toMatchObject({ status: 503, body: { error: { code: 'file_store_unavailable' } } });
      expect(away.headers.get('retry-after')).toBe('5');
      server.fail(0);
      expect(accepted(await put())).toMatchObject({ attachment: { size: 7 } });
      server.objects.clear();
      expect((await api.get(`/invoice-adjustments/${id}/attachment`)).status).toBe(404);
    });
  });

  it('links are good for every process that has the same secret, and for no other', async () => {
    const [contract] = await billedContracts(world, ['3100.00']);
    const invoice = await onlyInvoice(world, contract!);
    const secret = { FILES_SECRET: 's'.repeat(32) };
    const [one, two, stranger] = [await start(secret), await start(secret), await start({})];
    const link = accepted(await new Api(one, world.admin.token).get(`/invoices/${invoice.id}/download`))
      .url as string;
    const status = async (origin: string) => (await fetch(link.replace(one, origin))).status;
    expect([await status(one), await status(two), await status(stranger)]).toEqual([200, 200, 403]);
    expect(await status(stackAddress().url)).toBe(403);
  });
});
