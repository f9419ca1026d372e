import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import fc from 'fast-check';
import { InterimFilter } from '../../../activities/webhooks/interim';
import { createSender, type Sender } from '../../../activities/webhooks/send';
import { signerOf } from '../../../activities/webhooks/signer';
import { parseOpened, type Opened } from '../../../domain/webhook/address';

const INTERIM = [
  'HTTP/1.1 100 Continue\r\n\r\n',
  'HTTP/1.1 102 Processing\r\n\r\n',
  'HTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload\r\n\r\n',
];
const FINAL = 'HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nHTTP';

describe('interim answers', () => {
  const interim = fc.array(fc.constantFrom(...INTERIM), { maxLength: 4 });
  const cuts = fc.array(fc.nat({ max: 300 }), { maxLength: 8 });

  it('are left out, however they are cut into pieces, and nothing else is', () => {
    fc.assert(
      fc.property(
        interim,
        cuts,
        fc.constantFrom(FINAL, 'something that is no HTTP', 'HTTP/1.1 101 X\r\n\r\n'),
        (before, at, final) => {
          const filter = new InterimFilter();
          filter.begin();
          const text = before.join('') + final;
          const edges = [0, ...at.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
          const pieces = edges.slice(1).map((edge, index) => Buffer.from(text.slice(edges[index], edge)));
          const passed = pieces.map((piece) => (piece.length === 0 ? null : filter.pass(piece)));
          expect(Buffer.concat(passed.filter((each) => each !== null)).toString()).toBe(final);
        },
      ),
    );
  });

  it('are not looked for behind the head, nor where it never ends', () => {
    const filter = new InterimFilter();
    expect(filter.pass(Buffer.from(INTERIM[0]!))).not.toBeNull();
    filter.begin();
    const endless = Buffer.from(`HTTP/1.1 100 ${'x'.repeat(20_000)}`);
    expect(filter.pass(endless)).toEqual(endless);
  });
});

/** The next part goes once the one before is with the system: so they mostly come as they are written. */
function writeApart(socket: Socket, [part, ...more]: string[]): void {
  if (part !== undefined) socket.write(part, () => setImmediate(writeApart, socket, more));
}

describe('a receiver that answers more than once', () => {
  let server: Server;
  let sender: Sender;
  let connections = 0;
  let said: string[] = [];

  beforeAll(async () => {
    server = createServer((socket) => {
      connections += 1;
      let text = '';
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        text += chunk.toString();
        if (!text.endsWith('}')) return;
        text = '';
        writeApart(socket, said);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    sender = createSender({ opened: parseOpened('127.0.0.1') as Opened, timeoutMs: 2_000 });
  });
  afterAll(async () => {
    await sender.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    ['100 first', [INTERIM[0]!, FINAL]],
    ['103 first', [INTERIM[2]!, FINAL]],
    ['several, in one piece with the final one', [INTERIM.join('') + FINAL]],
    ['one that comes in halves', ['HTTP/1.1 10', '0 Continue\r\n', '\r\nHTTP/1.1 2', FINAL.slice(10)]],
    ['none', [FINAL]],
  ])('has delivered what it takes: %s', async (_what, parts) => {
    said = parts;
    connections = 0;
    const { port } = server.address() as AddressInfo;
    const signer = signerOf(`whsec_${Buffer.alloc(32).toString('base64')}`);
    const receiver = sender.address(`http://127.0.0.1:${port}/hook`, [signer]);
    for (let time = 0; time < 3; time += 1) {
      const sent = await sender.send(receiver, { id: `message-${time}`, body: '{"a":1}' }, new Set());
      expect(sent).toMatchObject({
        outcome: 'delivered',
        statusCode: 200,
        responseBody: 'HTTP',
        error: null,
      });
    }
    // One that is not broken off is kept; the next message may come while it is being put back.
    expect(connections).toBeLessThan(3);
  });
});
