import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../../config/environment';
import { filesSecret } from '../../../config/secret';

describe('the secret that signs links to files', () => {
  let folder: string;
  let file: string;
  const warnings: unknown[] = [];
  const log = { warn: (text: unknown) => warnings.push(text) };
  const secret = (values: Record<string, string>) =>
    filesSecret(readConfig({ DATABASE_URL: 'postgres://localhost/none', ...values }), log);
  beforeEach(() => {
    warnings.length = 0;
    folder = mkdtempSync(path.join(tmpdir(), 'perdure-test-'));
    file = path.join(folder, 'state', 'files-secret');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the one that is given', () => {
    const given = 's'.repeat(32);
    expect(secret({ FILES_SECRET: given, FILES_SECRET_FILE: file })).toBe(given);
    expect(() => secret({ FILES_SECRET: 's'.repeat(31) })).toThrow(
      /FILES_SECRET: must have at least 32 characters/,
    );
    expect(warnings).toEqual([]);
  });

  it('is made once in its file, for its owner only, and found there again', () => {
    const made = secret({ FILES_SECRET_FILE: file });
    expect(made).toMatch(/^[0-9a-f]{64}$/);
    expect(secret({ FILES_SECRET_FILE: file })).toBe(made);
    expect(readFileSync(file, 'utf8').trim()).toBe(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.dirname(file))).toEqual(['files-secret']);
    expect(warnings).toEqual([]);
  });

  it('is refused when its file is too short, or no file', () => {
    writeFileSync(path.join(folder, 'short'), 'abc\n');
    expect(() => secret({ FILES_SECRET_FILE: path.join(folder, 'short') })).toThrow(
      /fewer than 32 characters\. Remove it/,
    );
    expect(() => secret({ FILES_SECRET_FILE: folder })).toThrow(/FILES_SECRET_FILE cannot be used: /);
  });

  it('is one of the process, with a warning, when none is named', () => {
    expect(secret({})).not.toBe(secret({}));
    expect(warnings).toEqual([
      expect.stringMatching(/FILES_SECRET is not set/),
      expect.stringMatching(/FILES_SECRET is not set/),
    ]);
  });
});
