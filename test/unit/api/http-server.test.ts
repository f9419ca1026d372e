import { connect, type AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import express from 'express';
import { createHttpServer } from '../../../api/http-server';
import { currentVersion } from '../../../api/shared/versions';

describe('what is no request', () => {
  let server: Server;
  let release = () => {};

  beforeAll(async () => {
    const app = express();
    app.get('/', (_req, res) => void res.send('fine'));
    app.post('/slow', (_req, res) => {
      release = () => void res.send('done');
    });
    server = createHttpServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterAll(() => server.close());

  /** All that comes back until the server closes the connection. */
  const exchange = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
      let answer = '';
      socket.on('data', (part) => (answer += part.toString()));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
      socket.write(text);
    });

  const parse = (answer: string) => {
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    const [first = '', ...headers] = head.split('\r\n');
    return {
      status: Number(first.split(' ')[1]),
      headers: Object.fromEntries(headers.map((line) => line.toLowerCase().split(': '))) as Record<
        string,
        string
      >,
      error: (JSON.parse(body) as { error: Record<string, string> }).error,
    };
  };

  it.each([
    ['a line that says nothing', 'HELLO\r\n\r\n', 400, 'malformed_request'],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost: a\r\nbroken\r\n\r\n', 400, 'malformed_request'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
      'malformed_request',
    ],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(70_000)}\r\n\r\n`,
      431,
      'headers_too_large',
    ],
    [
      'a path without end',
      `GET /${'x'.repeat(70_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      431,
      'headers_too_large',
    ],
  ])('%s is refused in the shape of every error', async (_what, text, status, code) => {
    const answer = parse(await exchange(text));
    expect(answer).toMatchObject({
      status,
      error: { code, message: expect.stringMatching(/\.$/) as string },
      headers: {
        'content-type': 'application/json; charset=utf-8',
        connection: 'close',
        'perdure-version': currentVersion,
      },
    });
    expect(answer.error['request_id']).toBe(answer.headers['x-request-id']);
  });

  it('says nothing of a request before it, which may be done yet', async () => {
    const answer = await exchange(
      'POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}nonsense\r\n\r\n',
    );
    release();
    expect(answer).toBe('');
  });
});
