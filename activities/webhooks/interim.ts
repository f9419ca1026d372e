import type { Socket } from 'node:net';

/** The longest head of an interim answer; a longer one is left to whoever reads the answer. */
const LONGEST_HEAD = 16_384;
const HEAD_END = Buffer.from('\r\n\r\n');
/** As much of an answer as says whether it is an interim one. */
const STATUS = /^HTTP\/1\.[01] 1(?!01)\d\d$/;
const STATUS_LENGTH = 'HTTP/1.1 100'.length;

/**
 * Leaves interim answers (100 Continue, 103 Early Hints) out of what a connection brings. Every client has to put up with
 * them, asked for or not (RFC 9110, 15.2); undici takes 100 for a fault and breaks the connection. Requests are not
 * pipelined: what comes first after one was written is the head of its answer.
 */
export class InterimFilter {
  #isAtHead = false;
  #held: Buffer = Buffer.alloc(0);

  /** A request has been written. */
  begin(): void {
    this.#isAtHead = true;
  }

  /** What is to be read of what has come; null: nothing yet. */
  pass(chunk: Buffer): Buffer | null {
    if (!this.#isAtHead) return chunk;
    let rest = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    this.#held = Buffer.alloc(0);
    for (;;) {
      const start = rest.toString('latin1', 0, STATUS_LENGTH);
      const isWhole = start.length === STATUS_LENGTH;
      if (isWhole && !STATUS.test(start)) break;
      const end = isWhole ? rest.indexOf(HEAD_END) : -1;
      if (end === -1) {
        if (rest.length > LONGEST_HEAD) break;
        this.#held = rest;
        return null;
      }
      rest = rest.subarray(end + HEAD_END.length);
    }
    this.#isAtHead = false;
    return rest;
  }
}

/** The same socket; whoever reads from it sees final answers alone. */
export function withoutInterim<Connection extends Socket>(socket: Connection): Connection {
  const filter = new InterimFilter();
  const read = socket.read.bind(socket);
  const write = socket.write.bind(socket) as (...given: unknown[]) => boolean;
  socket.read = (size?: number): unknown => {
    for (;;) {
      const chunk = read(size) as Buffer | null;
      if (chunk === null) return null;
      const passed = filter.pass(chunk);
      if (passed !== null) return passed;
    }
  };
  socket.write = (...given: unknown[]): boolean => {
    filter.begin();
    return write(...given);
  };
  return socket;
}
