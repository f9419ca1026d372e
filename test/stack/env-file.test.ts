import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvFile, writeEnvFile } from '../../cli/stack/env-file';
import { removeTempDirs, tempDir } from './helpers';

describe('the env file', () => {
  afterAll(removeTempDirs);

  test('can be sourced, and is closed to others', () => {
    const stateDir = tempDir();
    writeEnvFile(stateDir, { PERDURE_URL: 'http://127.0.0.1:3000', PERDURE_ADMIN_TOKEN: `a'b "c" $d` });
    const file = join(stateDir, 'env');
    const script = `. "${file}" && printf '%s|%s' "$PERDURE_URL" "$PERDURE_ADMIN_TOKEN"`;
    expect(execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' })).toBe(
      `http://127.0.0.1:3000|a'b "c" $d`,
    );
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('keeps the tokens of an earlier start and takes the new URL', () => {
    const stateDir = tempDir();
    writeEnvFile(stateDir, { PERDURE_URL: 'http://127.0.0.1:3000', PERDURE_ADMIN_TOKEN: `it's` });
    writeEnvFile(stateDir, { PERDURE_URL: 'http://127.0.0.1:4000' });
    expect(readEnvFile(join(stateDir, 'env'))).toEqual({
      PERDURE_URL: 'http://127.0.0.1:4000',
      PERDURE_ADMIN_TOKEN: `it's`,
    });
  });
});
