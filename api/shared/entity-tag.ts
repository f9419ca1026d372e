import { createHash } from 'node:crypto';
import type { Request } from 'express';

/** Of a text that is the same for whoever asks. */
export const tagOfText = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url')}"`;

/** Whether the client has it already, by the `If-None-Match` that it sends. */
export function hasIt(http: Request, etag: string): boolean {
  const known = (http.get('If-None-Match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
