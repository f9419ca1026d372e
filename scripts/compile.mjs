import { copyFileSync, mkdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';

const options = {
  jsc: {
    parser: { syntax: 'typescript' },
    target: 'es2022',
    keepClassNames: true,
  },
  // import() stays import(): some packages are published as ES modules only.
  module: { type: 'commonjs', ignoreDynamic: true },
  sourceMaps: true,
  inlineSourcesContent: false,
  swcrc: false,
};

/** Compiles .ts, copies everything else. Each output appears whole, by rename. */
export async function compileFiles(files) {
  const { transform } = (await import('@swc/core')).default;
  const { readFile } = await import('node:fs/promises');
  await Promise.all(
    files.map(async ({ source, output }) => {
      mkdirSync(dirname(output), { recursive: true });
      if (!source.endsWith('.ts')) return place(source, output, (temp) => copyFileSync(source, temp));
      const before = statSync(source).mtime;
      const code = await readFile(source, 'utf8');
      const result = await transform(code, {
        ...options,
        filename: source,
        sourceFileName: relative(dirname(output), source),
      });
      const map = `${basename(output)}.map`;
      place(source, `${output}.map`, (temp) => writeFileSync(temp, result.map), before);
      const text = `${result.code}\n//# sourceMappingURL=${map}\n`;
      place(source, output, (temp) => writeFileSync(temp, text), before);
    }),
  );
}

function place(source, output, write, mtime = statSync(source).mtime) {
  const temp = `${output}.${process.pid}.tmp`;
  write(temp);
  utimesSync(temp, mtime, mtime);
  renameSync(temp, output);
}
