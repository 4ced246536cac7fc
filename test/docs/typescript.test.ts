import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { blocksIn, ROOT } from './blocks.ts';

/** TypeScript of the recipes begins with a comment that says in which file it would stand. */
const files = new Map(
  blocksIn('ts').map(({ place, text }) => [
    join(ROOT, /^\/\/ (\S+\.ts)\n/.exec(text)?.[1] ?? `${place} names no file`),
    text,
  ]),
);

it('TypeScript of the recipes compiles where it says that it stands', { timeout: 300_000 }, () => {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    readonly config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const overlaid: ts.CompilerHost = {
    ...host,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    readFile: (path) => files.get(path) ?? host.readFile(path),
    getSourceFile: (path, ...how) => {
      const text = files.get(path);
      return text === undefined ? host.getSourceFile(path, ...how) : ts.createSourceFile(path, text, how[0]);
    },
  };
  const program = ts.createProgram([...files.keys()], options, overlaid);
  const found = [...files.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  expect(found.map(({ file, messageText }) => [file?.fileName, messageText])).toEqual([]);
  expect(files.size).toBeGreaterThan(0);
});
