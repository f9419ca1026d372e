import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Route } from '../shared/route';
import { openApiDocument } from './document';

/** Where the build puts it, beside the compiled code; there is none beside the sources. */
export const BUILT = path.join(__dirname, '..', '..', 'openapi.json');

export const documentText = (routes: readonly Route[]): string => JSON.stringify(openApiDocument(routes));

/** The document as it is sent. It never changes while the process runs; where none was built, it is made when somebody asks. */
export function servedDocument(routes: readonly Route[]): () => { text: string; etag: string } {
  let made = existsSync(BUILT) ? serve(readFileSync(BUILT, 'utf8')) : undefined;
  return () => (made ??= serve(documentText(routes)));
}

function serve(text: string) {
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"` };
}
