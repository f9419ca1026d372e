import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { choosePort } from '../../cli/stack/process/ports';
import { startApi } from '../../cli/stack/services';
import { projectRoot } from '../../config/paths';
import { stackAddress } from '../support/world';

describe('an api process that `perdure up` starts', () => {
  let stateDir: string;
  const before = process.env;
  beforeEach(() => {
    stateDir = mkdtempSync(path.join(tmpdir(), 'perdure-test-'));
    process.env = { ...before };
  });
  afterEach(() => {
    process.env = before;
    rmSync(stateDir, { recursive: true });
  });

  const start = async () => {
    const { databaseUrl, temporalAddress } = stackAddress();
    const servers = { temporalUiUrl: undefined, postgres: undefined, temporal: undefined };
    const stack = { databaseUrl, temporalAddress, ...servers, stop: () => Promise.resolve() };
    const port = await choosePort(stateDir, 'api');
    return startApi({ root: projectRoot, stateDir, stack, port, signal: new AbortController().signal });
  };

  it('keeps the secret of its links for the next one', async () => {
    const kept = () => readFileSync(path.join(stateDir, 'files-secret'), 'utf8');
    await (await start()).stop();
    const first = kept();
    expect(first.trim()).toMatch(/^[0-9a-f]{64}$/);
    const second = await start();
    expect(second.tail()).not.toContain('FILES_SECRET is not set');
    await second.stop();
    expect(kept()).toBe(first);
  });

  it('starts with a bucket, and says what the settings of one lack', async () => {
    Object.assign(process.env, { FILES_STORE: 's3://papers', S3_REGION: 'eu-central-1' });
    await (await start()).stop();
    delete process.env['S3_REGION'];
    process.env['AWS_CONFIG_FILE'] = path.join(stateDir, 'none');
    await expect(start()).rejects.toThrow(/no region is known\. Set S3_REGION\./);
    process.env['FILES_STORE'] = 's3://Papers';
    await expect(start()).rejects.toThrow(/FILES_STORE: must be disk, s3:\/\/bucket/);
  });
});
