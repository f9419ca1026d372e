// Writes the pages of the documentation that follow from the declarations.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

await build();
const { routes } = require(join(root, 'dist/api/v1/index.js'));
const { eventsPage } = require(join(root, 'dist/api/openapi/events-page.js'));
const { errorsPage, routesPage } = require(join(root, 'dist/api/openapi/pages.js'));
writeFileSync(join(root, 'docs/errors.md'), errorsPage());
writeFileSync(join(root, 'docs/events.md'), eventsPage());
writeFileSync(join(root, 'docs/routes.md'), routesPage(routes));
