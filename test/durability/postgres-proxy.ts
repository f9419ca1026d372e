import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * Stands between one process and PostgreSQL and can stop at the moment that matters: the COMMIT has happened,
 * its answer has not been delivered. What the process does then depends on no race.
 */
export interface PostgresProxy {
  url: string;
  /**
   * Takes hold of the next COMMIT of a transaction that wrote an event of this type, runs the action and then
   * cuts that connection, so that the answer is lost. Resolves when that is done.
   */
  loseAnswer(eventType: string, action?: () => Promise<void>): Promise<void>;
  /** The same moment, but the answer is delivered once the action is done. */
  onCommit(eventType: string, action: () => Promise<void>): Promise<void>;
  /** Cuts every connection and takes no new one until `open`. */
  shut(): void;
  open(): void;
  close(): Promise<void>;
}

interface Trap {
  eventType: string;
  deliver: boolean;
  spring(): Promise<void>;
}

const COMMIT = /Q[^]{4}COMMIT;?\0/;

export async function startPostgresProxy(databaseUrl: string): Promise<PostgresProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let trap: Trap | null = null;
  let isShut = false;

  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    const pair = [near, far];
    const cut = () => pair.forEach((socket) => socket.destroy());
    for (const socket of pair) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', cut);
      socket.on('close', () => {
        sockets.delete(socket);
        cut();
      });
    }
    if (isShut) return cut();

    let transaction = '';
    let sprung: Trap | null = null;
    near.on('data', (chunk: Buffer) => {
      const text = chunk.toString('latin1');
      if (text.includes('BEGIN')) transaction = '';
      transaction += text;
      if (trap && COMMIT.test(text) && wrote(transaction, trap.eventType)) {
        sprung = trap;
        trap = null;
      }
      far.write(chunk);
    });
    far.on('data', (chunk: Buffer) => {
      if (!sprung) return near.write(chunk);
      const { deliver, spring } = sprung;
      sprung = null;
      if (!chunk.toString('latin1').includes('COMMIT'))
        throw new Error('The trapped COMMIT was not answered by COMMIT.');
      void spring().then(() => (deliver ? near.write(chunk) : cut()));
      return true;
    });
  });

  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  const set = (eventType: string, deliver: boolean, action: () => Promise<void>) =>
    new Promise<void>((resolve, reject) => {
      const spring = () => action().then(resolve, reject);
      trap = { eventType, deliver, spring };
    });
  const shut = () => {
    isShut = true;
    for (const socket of sockets) socket.destroy();
  };
  const url = new URL(databaseUrl);
  url.port = String(port);
  return {
    url: url.toString(),
    loseAnswer: (eventType, action = () => Promise.resolve()) => set(eventType, false, action),
    onCommit: (eventType, action) => set(eventType, true, action),
    shut,
    open: () => {
      isShut = false;
    },
    close: async () => {
      shut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function wrote(transaction: string, eventType: string): boolean {
  return transaction.includes('insert into "events"') && transaction.includes(eventType);
}
