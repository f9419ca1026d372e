import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface S3Server {
  endpoint: string;
  /** What is kept, by bucket and key. */
  objects: Map<string, Buffer>;
  /** Answer this status to everything from now on; 0 to work again. */
  fail(status: number): void;
  close(): Promise<void>;
}

/** As much of S3 as the file store uses: whole objects, path style, requests that are signed and not altered. */
export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  let failing = 0;
  const server = createServer((req, res) => {
    void answer(req, res, objects, () => failing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    fail: (status) => (failing = status),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  req: IncomingMessage,
  res: ServerResponse,
  objects: Map<string, Buffer>,
  failing: () => number,
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  if (failing()) return refuse(res, failing(), 'AccessDenied');
  if (!isSigned(req, body)) return refuse(res, 403, 'SignatureDoesNotMatch');
  const url = new URL(req.url ?? '/', 'http://s3');
  const key = decodeURIComponent(url.pathname.slice(1));
  const found = objects.get(key);
  switch (req.method) {
    case 'DELETE':
      objects.delete(key);
      res.writeHead(204).end();
      return;
    case 'PUT':
      objects.set(key, body);
      res.writeHead(200, { ETag: '"x"' }).end();
      return;
    case 'GET':
      if (url.searchParams.has('list-type'))
        return list(res, objects, key, url.searchParams.get('prefix') ?? '');
      if (!found) return refuse(res, 404, 'NoSuchKey');
      res.writeHead(200, { 'Content-Length': found.length }).end(found);
      return;
    default:
      refuse(res, 405, 'MethodNotAllowed');
  }
}

/** Version 4 of the signature is there, signs its headers, and the content is the one that was signed. */
function isSigned({ headers }: IncomingMessage, body: Buffer): boolean {
  const { authorization = '', 'x-amz-date': date = '', 'x-amz-content-sha256': digest } = headers;
  const signature =
    /^AWS4-HMAC-SHA256 Credential=test-key\/\d{8}\/[\w-]+\/s3\/aws4_request, SignedHeaders=[\w;-]*host[\w;-]*, Signature=[0-9a-f]{64}$/;
  const content = createHash('sha256').update(body).digest('hex');
  return (
    signature.test(authorization) &&
    /^\d{8}T\d{6}Z$/.test(String(date)) &&
    (digest === content || digest === 'UNSIGNED-PAYLOAD')
  );
}

function list(res: ServerResponse, objects: Map<string, Buffer>, bucket: string, prefix: string): void {
  const start = `${bucket.replace(/\/$/, '')}/`;
  const keys = [...objects.keys()].filter((name) => name.startsWith(`${start}${prefix}`));
  const contents = keys.map((name) => `<Contents><Key>${name.slice(start.length)}</Key></Contents>`);
  res.writeHead(200, { 'Content-Type': 'application/xml' });
  res.end(`<?xml version="1.0" encoding="UTF-8"?><ListBucketResult>${contents.join('')}</ListBucketResult>`);
}

function refuse(res: ServerResponse, status: number, code: string): void {
  res.writeHead(status, { 'Content-Type': 'application/xml' });
  res.end(
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  );
}
