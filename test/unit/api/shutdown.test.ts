import { Agent, createServer, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Shutdown } from '../../../api/shutdown';

interface Said {
  status: number;
  connection: string | undefined;
}

describe('a server that is to stop', () => {
  let server: Server;
  let shutdown: Shutdown;
  let agent: Agent;
  /** Requests that wait for their answer. */
  let waiting: ServerResponse[];
  beforeEach(async () => {
    waiting = [];
    shutdown = new Shutdown();
    agent = new Agent({ keepAlive: true, maxSockets: 1 });
    server = createServer((req, res) => {
      if (req.url === '/slow') waiting.push(res);
      else res.writeHead(shutdown.isUnderWay ? 503 : 200).end();
    });
    shutdown.watch(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  });

  /** On the one connection that the agent keeps. */
  const get = (path: string): Promise<Said> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      request({ agent, port, host: '127.0.0.1', path }, (res) => {
        res
          .resume()
          .on('end', () => resolve({ status: res.statusCode!, connection: res.headers.connection }));
      })
        .on('error', reject)
        .end();
    });
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise(setImmediate);
  };
  const end = (noticeMs: number, deadlineMs = 60_000) => shutdown.end([server], { noticeMs, deadlineMs });

  it('answers on a connection that was idle, says that it stops, and closes it then', async () => {
    expect(await get('/')).toEqual({ status: 200, connection: 'keep-alive' });
    const ended = end(300);
    expect(await get('/')).toEqual({ status: 503, connection: 'close' });
    await ended;
    expect(server.listening).toBe(false);
  });

  it('finishes what is under way, and closes its connection after the answer', async () => {
    const slow = get('/slow');
    await until(() => waiting.length === 1);
    const ended = end(0);
    await until(() => !server.listening);
    waiting[0]!.writeHead(200).end();
    expect(await slow).toEqual({ status: 200, connection: 'close' });
    await ended;
  });

  it('cuts at the deadline what does not end', async () => {
    const slow = expect(get('/slow')).rejects.toThrow();
    await until(() => waiting.length === 1);
    await end(0, 50);
    await slow;
  });
});
