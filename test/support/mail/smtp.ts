import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
  to: string[];
  messageId: string;
  mail: ParsedMail;
}

type Answer = 'accept' | 'refuse' | 'defer' | 'drop' | 'hang up after';

/** A real mail server, which does with a mail what it is told to. */
export interface TestSmtp {
  url: string;
  port: number;
  /** Mails that it has taken whole, whether or not it could say so. */
  received: Received[];
  /** How it answers the next mails to an address; after that, and to others, it accepts. */
  answer(address: string, ...answers: Answer[]): void;
  /** Called with each mail that is there whole, before the server says so. */
  onMail: (received: Received) => Promise<void> | void;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function startSmtp(): Promise<TestSmtp> {
  const answers = new Map<string, Answer[]>();
  const answerTo = (address: string): Answer => answers.get(address)?.[0] ?? 'accept';
  const taken = (address: string) => answers.get(address)?.shift();
  let server: SMTPServer;
  const smtp: TestSmtp = {
    ...{ url: '', port: 0, received: [], onMail: () => undefined },
    answer: (address, ...given) => answers.set(address, given),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
    start: async () => {
      server = new SMTPServer(options);
      server.on('error', () => undefined);
      await new Promise<void>((resolve) => server.listen(smtp.port, '127.0.0.1', resolve));
      smtp.port = (server.server.address() as AddressInfo).port;
      smtp.url = `smtp://127.0.0.1:${smtp.port}`;
    },
  };
  const options: SMTPServerOptions = {
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], closeTimeout: 100, logger: false },
    onRcptTo: ({ address }, _session, callback) => {
      const answer = answerTo(address);
      if (answer !== 'refuse' && answer !== 'defer') return callback();
      taken(address);
      const code = answer === 'refuse' ? 550 : 451;
      callback(
        Object.assign(new Error(answer === 'refuse' ? 'No such mailbox' : 'Come back later'), {
          responseCode: code,
        }),
      );
    },
    onData: (stream, session, callback) => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      const answer = answerTo(to[0]!);
      if (answer === 'drop') {
        taken(to[0]!);
        stream.once('data', () => hangUp(server, session.id));
        stream.resume();
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void simpleParser(Buffer.concat(chunks)).then(async (mail) => {
          const received = { to, messageId: mail.messageId ?? '', mail };
          smtp.received.push(received);
          await smtp.onMail(received);
          if (answer !== 'hang up after') return callback();
          taken(to[0]!);
          hangUp(server, session.id);
        });
      });
    },
  };
  await smtp.start();
  return smtp;
}

/** Closes the connection without a word. */
function hangUp(server: SMTPServer, sessionId: string): void {
  const { connections } = server as unknown as {
    connections: Set<{ id: string; _socket: { destroy(): void } }>;
  };
  for (const connection of connections) if (connection.id === sessionId) connection._socket.destroy();
}
