import { describe, expect, it } from 'vitest';
import { askedName, tableNamed } from '../../domain/messages/field-names.ts';
import { STATUS } from '../../domain/messages/outcomes.ts';
import { KINDS } from '../../kinds/registry.ts';

/** What the lists of the schema and their filters are called. */
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

describe('the newest revision', () => {
  it('says where it came from only if it came from somewhere', () => {
    const written = { revision: 2, at: '2016-01-01T00:00:00.000Z', operation: 'MOVE_POST', actor: 'a' };
    expect(STATUS.revision({ ...written, source: null })).toEqual({
      zh: '版本    第 2 版，2016-01-01T00:00:00.000Z：MOVE_POST，a',
      en: 'revision  2, 2016-01-01T00:00:00.000Z: MOVE_POST by a',
    });
  });
});
