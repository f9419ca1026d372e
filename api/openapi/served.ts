import { createHash } from 'node:crypto';
import type { Route } from '../shared/route';
import { openApiDocument } from './document';

/** The document as it is sent. It never changes while the process runs, so it is made once, when somebody asks. */
export function servedDocument(routes: readonly Route[]): () => { text: string; etag: string } {
  let made: { text: string; etag: string } | undefined;
  return () => (made ??= serve(JSON.stringify(openApiDocument(routes))));
}

function serve(text: string) {
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"` };
}
