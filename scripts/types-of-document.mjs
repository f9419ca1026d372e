// Reads an OpenAPI document and writes the types of it.
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

export async function typesOf(document) {
  return astToString(await openapiTS(document));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(await typesOf(await text(process.stdin)));
