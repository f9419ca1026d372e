import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { statementReader } from './postgres-messages';

/**
 * Stands between one process and PostgreSQL and can stop at the moment that matters: the COMMIT has happened,
 * its answer has not been delivered. What the process does then depends on no race.
 */
export interface PostgresProxy {
  /** From now on it leads to that database; answers the address under which the process reaches it. */
  standBefore(databaseUrl: string): string;
  /**
   * Takes hold of the next COMMIT of a transaction that wrote an event of this type, runs the action and then
   * cuts that connection, so that the answer is lost. Resolves when that is done.
   */
  loseAnswer(eventType: string, action?: () => Promise<void>): Promise<void>;
  /** The same moment, but the answer is delivered once the action is done. */
  onCommit(eventType: string, action: () => Promise<void>): Promise<void>;
  /** The moment before: runs the action instead of the COMMIT, and cuts the connection. */
  beforeCommit(eventType: string, action: () => Promise<void>): Promise<void>;
  /** As `loseAnswer`, for an insert into this table outside a transaction. */
  onInsert(table: string, action: () => Promise<void>): Promise<void>;
  /** The same for a statement with this in it that answers rows, and writes them as well. */
  loseRows(part: string, action: () => Promise<void>): Promise<void>;
  /** The statements that the process has run since it was asked last. */
  ran(): string[];
  /** Cuts every connection and takes no new one until `open`. */
  shut(): void;
  open(): void;
  close(): Promise<void>;
}

interface Trap {
  /** By what was sent just now, and all that was sent since the last BEGIN. */
  catches(sent: string, transaction: string): boolean;
  moment: 'before' | 'after';
  deliver?: boolean;
  /** What the answer must tell, or it was not the moment that it was taken for. */
  answer: string;
  spring(): Promise<void>;
}

const COMMIT = /Q[^]{4}COMMIT;?\0/;

export async function startPostgresProxy(): Promise<PostgresProxy> {
  let target = new URL('postgres://127.0.0.1');
  const sockets = new Set<Socket>();
  let trap: Trap | null = null;
  let isShut = false;
  let ran: string[] = [];

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

    const statementsIn = statementReader();
    let transaction = '';
    let sprung: Trap | null = null;
    near.on('data', (chunk: Buffer) => {
      const text = chunk.toString('latin1');
      if (text.includes('BEGIN')) transaction = '';
      const statements = statementsIn(chunk);
      ran.push(...statements);
      // What PostgreSQL keeps under a name is sent by that name alone.
      transaction += text + statements.join(' ');
      if (trap?.catches(`${text} ${statements.join(' ')}`, transaction)) {
        sprung = trap;
        trap = null;
        if (sprung.moment === 'before') return void sprung.spring().then(cut);
      }
      return void far.write(chunk);
    });
    far.on('data', (chunk: Buffer) => {
      if (!sprung) return void near.write(chunk);
      const { deliver, answer, spring } = sprung;
      sprung = null;
      if (!chunk.toString('latin1').includes(answer))
        throw new Error(`What was trapped was not answered by ${answer}.`);
      return void spring().then(() => (deliver ? near.write(chunk) : cut()));
    });
  });

  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  const set = (made: Omit<Trap, 'spring'>, action: () => Promise<void>) =>
    new Promise<void>((resolve, reject) => {
      trap = { ...made, spring: () => action().then(resolve, reject) };
    });
  const commitOf = (eventType: string) => ({
    catches: (sent: string, transaction: string) => COMMIT.test(sent) && wrote(transaction, eventType),
    answer: 'COMMIT',
  });
  const shut = () => {
    isShut = true;
    for (const socket of sockets) socket.destroy();
  };
  const standBefore = (databaseUrl: string) => {
    target = new URL(databaseUrl);
    const url = new URL(databaseUrl);
    url.port = String(port);
    return url.toString();
  };
  return {
    standBefore,
    loseAnswer: (eventType, action = () => Promise.resolve()) =>
      set({ ...commitOf(eventType), moment: 'after' }, action),
    onCommit: (eventType, action) => set({ ...commitOf(eventType), moment: 'after', deliver: true }, action),
    beforeCommit: (eventType, action) => set({ ...commitOf(eventType), moment: 'before' }, action),
    onInsert: (table, action) =>
      set(
        { catches: (sent) => sent.includes(`INSERT INTO ${table} `), moment: 'after', answer: 'INSERT' },
        action,
      ),
    loseRows: (part, action) =>
      set({ catches: (sent) => sent.includes(part), moment: 'after', answer: 'SELECT' }, action),
    ran: () => {
      const statements = ran;
      ran = [];
      return statements;
    },
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
  // One by one or as a set.
  return /(insert into|copy) "?events"?/i.test(transaction) && transaction.includes(eventType);
}
