import { Agent, request } from 'node:http';

export type Body = Record<string, unknown>;
export type Headers = Record<string, string>;

/** A thin client with connections that stay open: what it costs must not be measured as the service's. */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #headers: Headers;

  constructor(
    readonly url: string,
    readonly token?: string | null,
  ) {
    this.#headers = token ? { Authorization: `Bearer ${token}` } : {};
  }

  get = (path: string): Promise<Body> => this.send('GET', path);
  post = (path: string, body: Body = {}, headers: Headers = {}): Promise<Body> =>
    this.send('POST', path, body, headers);

  /** Answers the body; anything but a success is a fault of the benchmark and stops it. */
  async send(method: string, path: string, body?: Body, more: Headers = {}): Promise<Body> {
    const content = body === undefined ? undefined : JSON.stringify(body);
    const { status, text } = await this.#exchange(method, path, content, more);
    if (status < 200 || status > 299 || status === 202)
      throw new Error(`${method} ${path}: ${status} ${text}`);
    return JSON.parse(text) as Body;
  }

  #exchange(
    method: string,
    path: string,
    content: string | undefined,
    more: Headers,
  ): Promise<{ status: number; text: string }> {
    const length = content === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(content)) };
    const type = content && { 'Content-Type': 'application/json' };
    const headers = { ...this.#headers, ...type, ...length, ...more };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.url}${path}`, { method, headers, agent: this.#agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') });
        });
      });
      sent.on('error', reject);
      sent.end(content);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
