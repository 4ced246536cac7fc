import { describe, expect, it } from 'vitest';
import { askedName, fieldName, fieldWord, tableNamed } from '../../domain/messages/field-names.ts';
import { operationName } from '../../domain/messages/operations.ts';
import { STATUS } from '../../domain/messages/outcomes.ts';
import { COMMANDS } from '../../graph/commands/registry.ts';
import { COMPARED_KINDS } from '../../kinds/compared-kinds.ts';
import { KINDS } from '../../kinds/registry.ts';

/** What the lists of the schema and their filters are called. */
const HAN = /\p{Script=Han}/u;
const ASKED = ['zones', 'departments', 'posts', 'people', 'powers', 'vacant', 'from', 'to', 'kinds', 'text'];

describe('what is asked for', () => {
  it.each(ASKED)('%s has a Chinese name', (name) => {
    expect(askedName(name).zh).toMatch(/^\p{Script=Han}+$/u);
    expect(askedName(name).en).toBe(name);
  });

  it('of a table, sheet or not, has a Chinese name', () => {
    for (const { table } of KINDS) expect(tableNamed(table).chinese).toMatch(/^[A-Z]*\p{Script=Han}+$/u);
  });
});

describe('what is compared', () => {
  const columns = COMPARED_KINDS.flatMap(({ kind, columns: of }) =>
    of.map((column) => ({ kind, column, type: kind.columns[column]?.type })),
  );

  it('is called something in Chinese, column by column of every kind', () => {
    const unnamed = columns.filter(({ kind: { label }, column }) => !HAN.test(fieldName(label, column).zh));
    expect(columns.length).toBeGreaterThan(100);
    expect(unnamed).toEqual([]);
  });

  it('says its fixed words in both languages, several too', () => {
    const words = columns.flatMap(({ kind: { label }, column, type }) =>
      type?.is === 'word' || type?.is === 'words'
        ? Object.entries(type.words).map(([zh, word]) => ({ zh, said: fieldWord(label, column, word) }))
        : [],
    );
    expect(words.length).toBeGreaterThan(100);
    for (const { zh, said } of words) expect([zh, said.zh, HAN.test(said.en)]).toEqual([zh, zh, false]);
    expect(fieldWord('SupervisionItem', 'methods', 'ROUTINE；RANDOM')).toEqual({
      ...{ zh: '日常检查；双随机', en: 'Routine; Random' },
    });
    expect(fieldWord('Contact', 'isRemote', 'true')).toEqual({ zh: '是', en: 'Yes' });
  });
});

describe('what a Change did', () => {
  const names = ['applyChanges', 'pushActs', ...Object.keys(COMMANDS)];
  it.each(names.map((name) => name.replace(/[A-Z]/g, '_$&').toUpperCase()))(
    '%s is said in Chinese',
    (name) => {
      expect(operationName(name).zh).toMatch(/^\p{Script=Han}+$/u);
      expect(operationName(name).en).toMatch(/^[A-Z][a-z ]+$/);
    },
  );
});

describe('the newest revision', () => {
  it('says where it came from only if it came from somewhere', () => {
    const written = { revision: 2, at: '2016-01-01T00:00:00.000Z', operation: 'MOVE_POST', actor: 'a' };
    expect(STATUS.revision({ ...written, source: null })).toEqual({
      zh: '版本    第 2 版，2016-01-01T00:00:00.000Z：MOVE_POST，a',
      en: 'revision  2, 2016-01-01T00:00:00.000Z: MOVE_POST by a',
    });
  });
});
