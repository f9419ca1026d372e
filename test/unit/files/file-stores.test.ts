import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { FileStore, StagedFile } from '../../../store/files/store';
import { openFiles } from '../../../store/files/open';
import { ConfigError, readConfig, s3SettingsOf } from '../../../config/environment';
import { createLogger } from '../../../config/logger';
import { sha256 } from '../../../store/db/ids';
import { startS3Server, type S3Server } from '../../support/s3-server';

const log = createLogger('test', 'silent');
const config = (values: Record<string, string>) =>
  readConfig({ DATABASE_URL: 'postgres://localhost/none', ...values });

async function contentOf(stream: Readable | null): Promise<string | null> {
  if (!stream) return null;
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

async function saved(files: FileStore, content: Buffer): Promise<StagedFile> {
  const staged = await files.stage(content);
  await staged.keep();
  return staged;
}

async function filesIn(at: string): Promise<string[]> {
  const entries = await readdir(at, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

let folder: string;
let server: S3Server;
const before = process.env;
beforeAll(async () => {
  process.env = { ...before, AWS_ACCESS_KEY_ID: 'test-key', AWS_SECRET_ACCESS_KEY: 'test-secret' };
  folder = await mkdtemp(path.join(tmpdir(), 'perdure-test-'));
  server = await startS3Server();
});
afterAll(async () => {
  process.env = before;
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const bucket = () => ({
  FILES_STORE: 's3://papers/of/perdure/',
  S3_ENDPOINT: server.endpoint,
  S3_REGION: 'eu-central-1',
});

describe.each([
  ['disk', () => ({ FILES_DIR: folder }), () => filesIn(folder)],
  ['bucket', bucket, () => Promise.resolve([...server.objects.keys()])],
])('files in a %s', (_name, settings, kept) => {
  const open = () => openFiles(config(settings()), log);

  it('come back as they were, to another process too', async () => {
    const content = Buffer.from('Łukasz\0\r\n'.repeat(1000));
    const { sha256: digest, size } = await saved(await open(), content);
    expect({ digest, size }).toEqual({ digest: sha256(content), size: content.length });
    expect(await contentOf(await (await open()).open(digest))).toBe(content.toString('utf8'));
  });

  it('that are equal are one', async () => {
    const files = await open();
    await saved(files, Buffer.from('twice'));
    const once = await kept();
    expect(await saved(files, Buffer.from('twice'))).toMatchObject({ sha256: sha256('twice'), size: 5 });
    expect(await kept()).toEqual(once);
    expect(await contentOf(await files.open(sha256('twice')))).toBe('twice');
  });

  it('that are discarded leave nothing behind, and take nothing from others', async () => {
    const files = await open();
    const content = Buffer.from('refused');
    const before = await kept();
    await (await files.stage(content)).discard();
    expect(await files.open(sha256(content))).toBeNull();
    const [refused, taken] = [await files.stage(content), await files.stage(content)];
    await taken.keep();
    await refused.discard();
    expect(await contentOf(await files.open(sha256(content)))).toBe('refused');
    expect(await kept()).toHaveLength(before.length + 1);
  });

  it('that a row names are found, though their process ended before it kept them', async () => {
    const files = await open();
    await files.stage(Buffer.from('ended'));
    expect(await contentOf(await files.open(sha256('ended')))).toBe('ended');
  });

  it('that are not there are null', async () => {
    expect(await (await open()).open(sha256('never saved'))).toBeNull();
  });
});

describe('files in a bucket', () => {
  it('lie under the prefix, by digest', async () => {
    const { sha256: digest } = await saved(await openFiles(config(bucket()), log), Buffer.from('x'));
    expect([...server.objects.keys()]).toContain(`papers/of/perdure/${digest.slice(0, 2)}/${digest}`);
  });

  it('say so when the store refuses, and try nothing else', async () => {
    const files = await openFiles(config(bucket()), log);
    server.fail(403);
    const away = { name: 'NotNowError', code: 'file_store_unavailable' };
    await expect(files.stage(Buffer.from('y'))).rejects.toMatchObject(away);
    await expect(files.open(sha256('x'))).rejects.toMatchObject(away);
    server.fail(0);
    expect(await contentOf(await files.open(sha256('x')))).toBe('x');
  });

  it('need the package, and a region', async () => {
    const missing = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ERR_MODULE_NOT_FOUND' }));
    await expect(openFiles(config(bucket()), log, missing)).rejects.toThrow(
      new ConfigError(
        'FILES_STORE names a bucket, but the package @aws-sdk/client-s3 is not installed. Run: npm install --include=optional',
      ),
    );
    const { S3_REGION: _region, ...nowhere } = bucket();
    process.env['AWS_CONFIG_FILE'] = path.join(folder, 'none');
    await expect(openFiles(config(nowhere), log)).rejects.toThrow(/Set S3_REGION/);
  });
});

it('files on a disk are readable by their owner only', async () => {
  await saved(await openFiles(config({ FILES_DIR: folder }), log), Buffer.from('private'));
  const all = [folder, ...(await filesIn(folder))];
  for (const each of all) expect((await stat(each)).mode & 0o077).toBe(0);
});

describe('the settings of the file store', () => {
  it.each(['s3:/papers', 's3://', 's3://Papers', 's3://p', 'S3://papers', 'papers', '', 's3://papers/a b'])(
    '%p are refused by name',
    (value) => {
      expect(() => config({ FILES_STORE: value })).toThrow(
        /FILES_STORE: must be disk, s3:\/\/bucket or s3:\/\/bucket\/prefix/,
      );
    },
  );

  it('name an endpoint by its URL', () => {
    for (const value of ['minio:9000', 'ftp://minio'])
      expect(() => config({ S3_ENDPOINT: value })).toThrow(/S3_ENDPOINT: must be an http/);
  });

  it('name buckets in the path of a server that is not Amazon’s, unless told otherwise', () => {
    const of = (values: Record<string, string>) =>
      s3SettingsOf(config({ FILES_STORE: 's3://papers', ...values }));
    expect(of({})).toMatchObject({ bucket: 'papers', prefix: '', pathStyle: false });
    expect(of({ S3_ENDPOINT: 'http://minio:9000' })?.pathStyle).toBe(true);
    expect(of({ S3_ENDPOINT: 'http://minio:9000', S3_PATH_STYLE: 'false' })?.pathStyle).toBe(false);
    expect(s3SettingsOf(config({}))).toBeNull();
  });
});
