import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openApiDocument } from '../../../api/openapi/document';
import { currentVersion } from '../../../api/shared/versions';
import { routes } from '../../../api/v1';
import { API_VERSION } from '../../../client/src/version';
import { projectRoot } from '../../../config/paths';

describe('the types of the client', () => {
  it('are those of the document; `npm run client` makes them anew', () => {
    const input = JSON.stringify(openApiDocument(routes));
    const script = path.join(projectRoot, 'scripts', 'types-of-document.mjs');
    const types = execFileSync(process.execPath, [script], { input, maxBuffer: 10_000_000 }).toString();
    const kept = readFileSync(path.join(projectRoot, 'client', 'src', 'schema.d.ts'), 'utf8');
    // A comparison of the texts themselves would print both.
    expect(types === kept).toBe(true);
  });

  it('are of the present version', () => {
    expect(API_VERSION).toBe(currentVersion);
  });
});
