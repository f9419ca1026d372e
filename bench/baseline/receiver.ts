import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The fastest receiver of webhooks: it reads and says 204. Runs in a process of its own, and is asked what it has had:
 * how many, and when each message that has an id in question came.
 */
const arrivals = new Map<string, number>();
let count = 0;

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.end(JSON.stringify({ count, arrivals: request.url === '/all' ? [...arrivals] : [] }));
    return;
  }
  if (request.method === 'DELETE') {
    count = 0;
    arrivals.clear();
    response.writeHead(204).end();
    return;
  }
  request.resume();
  request.on('end', () => {
    count += 1;
    // Few are asked for one by one; all of them would fill the memory.
    if (request.url === '/timed') arrivals.set(String(request.headers['webhook-id']), Date.now());
    response.writeHead(204).end();
  });
});

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
