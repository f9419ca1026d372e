import { connect, type AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import express, { type ErrorRequestHandler } from 'express';
import type { ApiError } from '../../../api/shared/errors';
import { refuseAnnounced } from '../../../api/shared/middleware/announced-length';
import { readJson } from '../../../api/shared/middleware/read-data';

const BOUNDS = { MAX_BODY_BYTES: 1_000, MAX_FILE_BYTES: 1_000 };

describe('a body that is announced to be too large', () => {
  let server: Server;
  let port: number;
  beforeAll(async () => {
    const answer: ErrorRequestHandler = (error: ApiError, _req, res, _next) =>
      void res.status(error.status).json({ code: error.code });
    const app = express();
    const done = (_req: express.Request, res: express.Response) => void res.json({ code: 'done' });
    app.post('/json', refuseAnnounced(BOUNDS, false), readJson(BOUNDS), done);
    app.post('/upload', refuseAnnounced(BOUNDS, true), done);
    app.use(answer);
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  /** Announces a length and sends two bytes; answers all that comes until the server closes. */
  const announce = (path: string, type: string, length: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      let said = '';
      socket.on('data', (part) => (said += part.toString()));
      socket.on('end', () => resolve(said));
      socket.on('error', reject);
      const head = [`POST ${path} HTTP/1.1`, 'Host: x', `Content-Type: ${type}`, `Content-Length: ${length}`];
      socket.write(`${head.join('\r\n')}\r\n\r\n{}`);
    });

  it.each([
    ['/json', 'application/json'],
    ['/upload', 'application/json'],
    ['/upload', 'multipart/form-data; boundary=x'],
  ])('is refused at once, and the connection closed (%s, %s)', async (path, type) => {
    const said = await announce(path, type, 99_999_999);
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
    expect(said).toMatch(/\r\nConnection: close\r\n/i);
    expect(said).toContain('body_too_large');
  });

  it('is answered also to a client that sends all of it', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(3_000_000) });
    for (let time = 0; time < 20; time += 1) {
      const answer = await fetch(`http://127.0.0.1:${port}/json`, { method: 'POST', body });
      expect([answer.status, await answer.json()]).toEqual([413, { code: 'body_too_large' }]);
    }
  });

  it('is no other one', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/json`, { method: 'POST', body: '{}' });
    expect(await answer.json()).toEqual({ code: 'done' });
  });
});
