import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a server ends: how long it says so before it refuses connections, and when it cuts what has not ended. */
export interface Patience {
  noticeMs: number;
  deadlineMs: number;
}

/**
 * Ends a server in order. At first it only says that it stops: `/ready` answers 503, so that nothing new is sent here,
 * and every answer closes its connection, so that whoever holds one goes elsewhere. Then it takes no connection any
 * more, and what is under way is finished, up to the deadline.
 */
export class Shutdown {
  #isUnderWay = false;
  readonly #answering = new Set<ServerResponse>();

  get isUnderWay(): boolean {
    return this.#isUnderWay;
  }

  /** Keeps an eye on what is being answered. */
  watch(server: Server): void {
    // Before the application, which may answer at once.
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
      if (this.#isUnderWay) response.shouldKeepAlive = false;
      this.#answering.add(response);
      response.once('close', () => this.#answering.delete(response));
    });
  }

  async end(servers: Server[], { noticeMs, deadlineMs }: Patience): Promise<void> {
    this.#isUnderWay = true;
    // Says so in the answer's head; one whose head has gone already is cut with the idle connections.
    for (const response of this.#answering) response.shouldKeepAlive = false;
    const cut = setTimeout(() => servers.forEach((server) => server.closeAllConnections()), deadlineMs);
    await sleep(noticeMs);
    await Promise.all(servers.map(close));
    clearTimeout(cut);
  }
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // Those that are being answered become idle one by one.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  server.closeIdleConnections();
  await closed;
  clearInterval(sweep);
}
