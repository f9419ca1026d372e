import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(__dirname, '../..');

/** What `tsc --init` of TypeScript 5.9 writes. */
const compilerOptions = {
  module: 'nodenext',
  target: 'esnext',
  types: [],
  declaration: true,
  declarationMap: true,
  sourceMap: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  strict: true,
  jsx: 'react-jsx',
  verbatimModuleSyntax: true,
  isolatedModules: true,
  noUncheckedSideEffectImports: true,
  moduleDetection: 'force',
  skipLibCheck: true,
};

const program = `
import { createClient, isEvent, PerdureError, API_VERSION, type Schema } from '@perdure/client';

const client = createClient({ url: 'http://127.0.0.1:9' });
export const send = async (): Promise<Schema<'Contract'>['status']> => {
  const params = { path: { contractId: '1' } };
  const page: string = await client.get('/contracts/{contractId}/preview', { params });
  // @ts-expect-error There is no such path.
  await client.get('/nothing');
  // @ts-expect-error It has no such field.
  (await client.get('/contracts/{contractId}', { params })).nothing;
  return page === '' ? 'draft' : (await client.get('/contracts/{contractId}', { params })).status;
};
if (!isEvent || !PerdureError || !API_VERSION) throw new Error('something is not exported');
`;

describe('the package of the client', () => {
  let project = '';
  beforeAll(async () => {
    // Installed as npm does it from a tarball: what package.json lists, with its dependencies beside it.
    project = await mkdtemp(join(tmpdir(), 'perdure-test-client-'));
    const modules = join(project, 'node_modules');
    const installed = join(modules, '@perdure/client');
    const { stdout } = await run('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
      cwd: join(root, 'client'),
    });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    for (const { path } of files) {
      await mkdir(dirname(join(installed, path)), { recursive: true });
      await cp(join(root, 'client', path), join(installed, path));
    }
    for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
      await symlink(join(root, 'node_modules', name), join(modules, name));
    await writeFile(join(project, 'package.json'), JSON.stringify({ type: 'module' }));
  });
  afterAll(() => rm(project, { recursive: true, force: true }));

  it('compiles by the options that a new project has, and runs by named imports', async () => {
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    await writeFile(join(project, 'main.ts'), program);
    await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project]);
    await run(process.execPath, [join(project, 'main.js')]);
  });

  it('can be required', async () => {
    const code = "if (typeof require('@perdure/client').createClient !== 'function') process.exit(1)";
    await run(process.execPath, ['--input-type=commonjs', '-e', code], { cwd: project });
  });
});
