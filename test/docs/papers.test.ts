import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCS, ROOT, textOf } from './blocks.ts';

/** Of those who work on the project, in English alone, or drawn in both languages. */
const OF_THE_CODE = /^(?:ARCHITECTURE|CONTRIBUTING|CHANGELOG|docs\/(?:words|states|adding-a-\w+))\.md$/;

it.each(['README.md', 'README.zh-CN.md'])('%s has 150 lines at most, and the two commands', (file) => {
  const text = textOf(file);
  expect(text.split('\n').length).toBeLessThanOrEqual(150);
  expect(text).toContain('```\nnpm ci && npm start\n```\n\n```\nnpm ci && npm test\n```');
});

describe('what users read', () => {
  const english = DOCS.filter((file) => !file.endsWith('.zh-CN.md') && !OF_THE_CODE.test(file));

  it.each(english)('%s is there in Chinese, with the same blocks but for words', (file) => {
    const chinese = file.replace(/\.md$/, '.zh-CN.md');
    const fences = (path: string) => textOf(path).match(/^```.*$/gm);
    expect(fences(chinese)).toEqual(fences(file));
  });
});

/** As GitHub makes an anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

it.each(DOCS)('what %s links to is there', (file) => {
  const prose = textOf(file).replace(/^```[^]*?^```$/gm, '');
  for (const [, link = ''] of prose.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    expect(existsSync(join(ROOT, target)), link).toBe(true);
    if (anchor === undefined) continue;
    const headings = [...textOf(target).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
    expect(headings, link).toContain(anchor);
  }
});
