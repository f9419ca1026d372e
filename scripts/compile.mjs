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

/** Compiles .ts, copies everything else; `declared` is of a package: it has its types beside it. Each output appears whole, by rename. */
export async function compileFiles(files) {
  const { transform } = (await import('@swc/core')).default;
  const { readFile } = await import('node:fs/promises');
  await Promise.all(
    files.map(async ({ source, output, declared }) => {
      mkdirSync(dirname(output), { recursive: true });
      if (!isCompiled(source)) return place(source, output, (temp) => copyFileSync(source, temp));
      const before = statSync(source).mtime;
      const code = await readFile(source, 'utf8');
      const result = await transform(code, {
        ...options,
        // Tells Node the names of what is exported, so that an ES module can import a package by them.
        module: { ...options.module, exportInteropAnnotation: declared === true },
        filename: source,
        sourceFileName: relative(dirname(output), source),
      });
      if (declared) {
        const types = await declarationOf(code, source);
        place(source, output.replace(/\.js$/, '.d.ts'), (temp) => writeFileSync(temp, types), before);
      }
      const map = `${basename(output)}.map`;
      place(source, `${output}.map`, (temp) => writeFileSync(temp, result.map), before);
      const text = `${result.code}\n//# sourceMappingURL=${map}\n`;
      place(source, output, (temp) => writeFileSync(temp, text), before);
    }),
  );
}

export function isCompiled(source) {
  return source.endsWith('.ts') && !source.endsWith('.d.ts');
}

/** From this one file, which is why what it exports must say its types. */
async function declarationOf(code, fileName) {
  const ts = (await import('typescript')).default;
  const { outputText, diagnostics } = ts.transpileDeclaration(code, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, strict: true },
  });
  if (diagnostics?.length) {
    throw new Error(
      ts.formatDiagnostics(diagnostics, {
        ...ts.sys,
        getNewLine: () => '\n',
        getCanonicalFileName: (name) => name,
      }),
    );
  }
  return outputText;
}

function place(source, output, write, mtime = statSync(source).mtime) {
  const temp = `${output}.${process.pid}.tmp`;
  write(temp);
  utimesSync(temp, mtime, mtime);
  renameSync(temp, output);
}
