import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findTemporal, type Installer } from '../../cli/stack/temporal/find-temporal';
import { installers } from '../../cli/stack/temporal/install-temporal';
import { quiet, removeTempDirs, tempDir } from './helpers';

describe('finding the Temporal server', () => {
  afterAll(removeTempDirs);

  const program = (file: string, text = '#!/bin/sh\n'): string => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, 0o755);
    return file;
  };
  const failing = (name: string): Installer => ({
    name,
    install: () => Promise.reject(new Error(`${name} is closed`)),
  });
  const find = (env: NodeJS.ProcessEnv, cacheDir: string, ways: Installer[] = []): Promise<string> =>
    findTemporal({ env, cacheDir, log: quiet, installers: ways });

  test('a program that is given comes first, then PATH, then the cache', async () => {
    const [given, onPath, cache] = [tempDir(), tempDir(), tempDir()];
    program(join(cache, 'bin', 'temporal'));
    expect(await find({ PATH: onPath }, cache)).toBe(join(cache, 'bin', 'temporal'));
    program(join(onPath, 'temporal'));
    expect(await find({ PATH: onPath }, cache)).toBe(join(onPath, 'temporal'));
    const cli = program(join(given, 'my-temporal'));
    expect(await find({ PATH: onPath, PERDURE_TEMPORAL_CLI: cli }, cache)).toBe(cli);
  });

  test('the slow ways are tried in order, after the cache', async () => {
    const cache = tempDir();
    const tried: string[] = [];
    const working: Installer = {
      name: 'a build',
      install: (target) => {
        tried.push('build');
        program(target);
        return Promise.resolve();
      },
    };
    const found = await find({ PATH: '' }, cache, [failing('the download'), working]);
    expect(found).toBe(join(cache, 'bin', 'temporal'));
    expect(await find({ PATH: '' }, cache, [working])).toBe(found);
    expect(tried).toEqual(['build']);
  });

  test('when nothing helps, every way is named with its reason, and what to do', async () => {
    const search = find({ PATH: tempDir(), PERDURE_TEMPORAL_CLI: '/not/there' }, tempDir(), [
      failing('the download'),
      failing('a build'),
    ]);
    const message = await search.catch((error: Error) => error.message);
    expect(message).toContain('PERDURE_TEMPORAL_CLI: /not/there is not a program');
    expect(message).toContain('PATH: there is no program "temporal"');
    expect(message).toContain('the download: the download is closed');
    expect(message).toContain('a build: a build is closed');
    expect(message).toContain('set TEMPORAL_ADDRESS');
  });

  describe('building it with Go', () => {
    const pathBefore = process.env['PATH'];
    afterEach(() => {
      process.env['PATH'] = pathBefore;
    });
    const buildWith = async (go: string): Promise<string> => {
      const tools = tempDir();
      program(join(tools, 'go'), go);
      process.env['PATH'] = `${tools}:/usr/bin:/bin`;
      const target = join(tempDir(), 'bin', 'temporal');
      await installers(quiet)[1]?.install(target);
      return target;
    };

    test('puts the program into the cache', async () => {
      const target = await buildWith('#!/bin/sh\n[ "$1" = version ] || echo program > "$GOBIN/temporal"\n');
      expect(existsSync(target)).toBe(true);
      expect(readdirSync(dirname(target))).toEqual(['temporal']);
    });

    test('tells what the compiler said, and leaves nothing half-made', async () => {
      const build = buildWith('#!/bin/sh\n[ "$1" = version ] || { echo no module >&2; exit 1; }\n');
      await expect(build).rejects.toThrow('no module');
    });
  });
});
