import { join } from 'node:path';
import prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import { ADJUSTMENT_MOVES, ADJUSTMENT_TABLE, ITEM_TABLE } from '../../domain/adjustment-states.ts';
import { ADJUSTMENT_STATES, ITEM_STATES } from '../../domain/adjustment-words.ts';
import {
  FILING_STATES,
  INSPECTION_STATES,
  RAISED_STATES,
  RECTIFICATION_STATES,
  TRANSFER_STATES,
} from '../../domain/running-words.ts';
import {
  FILING_TABLE,
  MOVES_FROM,
  RAISED_TABLE,
  TRANSFER_TABLE,
  type StateTable,
} from '../../domain/states.ts';
import { INSPECTION_TABLE, RECTIFICATION_TABLE, SUPERVISION_MOVES } from '../../domain/supervision-states.ts';
import type { Words } from '../../domain/words.ts';

const PAPER = join(import.meta.dirname, '../../docs/states.md');

/** The tables of states as a paper: `npx vitest run test/docs/states.test.ts -u` draws it anew. */
async function drawn(): Promise<string> {
  const text = [
    '# States 状态',
    '',
    'No state is stored. It follows from the days of a row and the day that is asked: the first line that is so.',
    '状态不存储，由一行的各日期和所问的日子得出：取第一条符合的。',
    '',
    ...table('An item that is owed for a delegated power 移交要求', TRANSFER_STATES, TRANSFER_TABLE),
    ...table('A filing 备案', FILING_STATES, FILING_TABLE),
    ...table('A list of adjustments 调整清单', ADJUSTMENT_STATES, ADJUSTMENT_TABLE),
    ...table('An item of a list 调整事项', ITEM_STATES, ITEM_TABLE),
    ...table('An inspection 监督检查', INSPECTION_STATES, INSPECTION_TABLE),
    ...table('A rectification 整改', RECTIFICATION_STATES, RECTIFICATION_TABLE),
    ...table('What was raised 来文', RAISED_STATES, RAISED_TABLE),
    '## Commands 操作',
    '',
    '| command | from |',
    '| --- | --- |',
    ...Object.entries({ ...MOVES_FROM, ...ADJUSTMENT_MOVES, ...SUPERVISION_MOVES }).map(
      ([command, from]) => `| \`${command}\` | ${from.map((state) => `\`${state}\``).join(', ')} |`,
    ),
    '',
  ].join('\n');
  const options = await prettier.resolveConfig(PAPER);
  return prettier.format(text, { ...options, filepath: PAPER });
}

function table(title: string, words: Words, lines: StateTable<string, never>): readonly string[] {
  const wordOf = (state: string) => Object.entries(words).find(([, name]) => name === state)?.[0] ?? state;
  return [
    `## ${title}`,
    '',
    '| state | 状态 | when | 条件 | moved by |',
    '| --- | --- | --- | --- | --- |',
    ...lines.map(({ state, said, movedBy }) => {
      const commands = movedBy.map((each) => `\`${each}\``).join(', ');
      return `| \`${state}\` | ${wordOf(state)} | ${said.en} | ${said.zh} | ${commands} |`;
    }),
    '',
  ];
}

describe('the paper of states', () => {
  it('has the tables by which states are told', async () => {
    await expect(await drawn()).toMatchFileSnapshot(PAPER);
  });

  it('has a line for each state', () => {
    const statesOf = (lines: StateTable<string, never>) => lines.map(({ state }) => state).sort();
    expect(statesOf(TRANSFER_TABLE)).toEqual(Object.values(TRANSFER_STATES).sort());
    expect(statesOf(FILING_TABLE)).toEqual(Object.values(FILING_STATES).sort());
    expect(statesOf(ADJUSTMENT_TABLE)).toEqual(Object.values(ADJUSTMENT_STATES).sort());
    expect(statesOf(ITEM_TABLE)).toEqual(Object.values(ITEM_STATES).sort());
    expect(statesOf(INSPECTION_TABLE)).toEqual(Object.values(INSPECTION_STATES).sort());
    expect(statesOf(RECTIFICATION_TABLE)).toEqual(Object.values(RECTIFICATION_STATES).sort());
    expect(statesOf(RAISED_TABLE)).toEqual(Object.values(RAISED_STATES).sort());
  });
});
