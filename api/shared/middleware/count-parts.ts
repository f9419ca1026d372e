import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

interface Body extends Pick<Readable, 'on'> {
  headers: Pick<IncomingHttpHeaders, 'content-type'>;
}

/**
 * Counts the parts of a multipart body while somebody else reads it. The parser passes over a part whose header it
 * cannot read, without a word; whoever sent it would believe that it has arrived.
 */
export function countParts(req: Body): () => number {
  const delimiter = delimiterOf(req);
  if (!delimiter) return () => 0;
  // As if a line had come before the first one.
  let tail = Buffer.from('\r\n');
  let found = 0;
  req.on('data', (chunk: Buffer) => {
    const text = Buffer.concat([tail, chunk]);
    let from = 0;
    for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, from)) {
      found += 1;
      from = at + delimiter.length;
    }
    // What may be the beginning of one that goes on in the next chunk.
    tail = text.subarray(Math.max(from, text.length - delimiter.length + 1));
  });
  // The last one closes the body.
  return () => Math.max(0, found - 1);
}

function delimiterOf(req: Body): Buffer | null {
  const [, quoted, plain] =
    /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(req.headers['content-type'] ?? '') ?? [];
  const boundary = quoted ?? plain;
  return boundary ? Buffer.from(`\r\n--${boundary}`, 'latin1') : null;
}
