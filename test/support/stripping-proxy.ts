import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Proxy {
  /** Where the service is, with the path. */
  url: string;
  close(): Promise<void>;
}

/** A reverse proxy that has the service below a path, which it takes away. What it is asked beside it is not found. */
export async function startProxy(target: string, below: string): Promise<Proxy> {
  const server = createServer((req, res) => {
    const path = req.url!;
    if (!path.startsWith(`${below}/`)) return void res.writeHead(404).end();
    const { method, headers } = req;
    const asked = request(`${target}${path.slice(below.length)}`, { method, headers }, (answer) => {
      res.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(res);
    });
    asked.on('error', () => res.writeHead(502).end());
    req.pipe(asked);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
