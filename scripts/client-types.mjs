// Makes the types of the client from the document that the compiled service answers.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bootstrap } from './bootstrap.mjs';
import { typesOf } from './types-of-document.mjs';

await bootstrap();
const require = createRequire(import.meta.url);
const { openApiDocument } = require('../dist/api/openapi/document.js');
const { routes } = require('../dist/api/v1/index.js');
const types = await typesOf(JSON.stringify(openApiDocument(routes)));
writeFileSync(new URL('../client/src/schema.d.ts', import.meta.url), types);
