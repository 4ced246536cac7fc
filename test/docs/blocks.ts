import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** What people read about the project, by path. */
export const DOCS: readonly string[] = [
  ...['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...globSync('docs/*.md', { cwd: ROOT }).sort(),
];

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** A fenced block of code. */
export interface Block {
  /** `docs/asking.md:12`. */
  readonly place: string;
  /** What stands after the fence: the language first; empty for command lines. */
  readonly language: string;
  readonly text: string;
}

/** All blocks of all docs, in their order. */
export const BLOCKS: readonly Block[] = DOCS.flatMap((file) =>
  [...textOf(file).matchAll(/^```(.*)\n(?<text>[^]*?)^```$/gm)].map(
    ({ 1: language = '', index, input, groups: { text = '' } = {} }) => ({
      place: `${file}:${input.slice(0, index).split('\n').length}`,
      language,
      text,
    }),
  ),
);

export const blocksIn = (...languages: readonly string[]): readonly Block[] =>
  BLOCKS.filter(({ language }) => languages.includes(language));
