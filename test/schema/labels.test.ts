import { isEnumType, isIntrospectionType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { LABELS } from '../../kinds/labels.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Database } from '../../graph/database/database.ts';
import { loadSchema } from '../../resolvers/schema.ts';
import { SHEETS } from '../../tables/sheets/registry.ts';
import { asking, dataOf, type Data } from '../support/ask.ts';
import { connectTestDatabase } from '../support/database.ts';
import { observing } from '../support/observe.ts';

/** Of how something is asked for, not of the field. */
const NO_WORDS = ['ListOrder', 'Direction', 'FindingOrder', 'AsKnown'];
const enums = Object.values(loadSchema().getTypeMap()).filter(
  (type) => isEnumType(type) && !isIntrospectionType(type) && !NO_WORDS.includes(type.name),
);

describe('a fixed word of the schema', () => {
  it.each(enums.filter(isEnumType))('has one Chinese and one English name: $name', (type) => {
    const labels = LABELS.filter((label) => label.enum === type.name);
    expect(labels.map(({ value }) => value).toSorted()).toEqual(
      type
        .getValues()
        .map(({ name }) => name)
        .toSorted(),
    );
    for (const { zh, en } of labels) {
      expect(zh).toMatch(/^(?:AB)?\p{Script=Han}+$/u);
      expect(en).toMatch(/^[A-Z][a-z ]+$/);
    }
    expect(new Set(labels.map(({ zh }) => zh)).size).toBe(labels.length);
  });

  it('has no name where the schema has no such word', () => {
    const names = enums.map(({ name }) => name);
    expect(LABELS.filter((label) => !names.includes(label.enum))).toEqual([]);
  });

  it('is called what the workbook writes', () => {
    const inSchema = SHEETS.filter(
      ({ key }) => !KINDS.some(({ table, isRunning, type }) => table === key && isRunning && !type),
    );
    const written = inSchema
      .flatMap(({ columns }) =>
        columns.flatMap(({ type }) => (type.is === 'word' ? Object.entries(type.words) : [])),
      )
      .filter(([, value]) => value !== 'ZONE');
    expect(written.length).toBeGreaterThan(20);
    for (const [zh, value] of written)
      expect(LABELS.filter((label) => label.zh === zh && label.value === value)).not.toEqual([]);
  });
});

describe('labels', () => {
  let database: Database;
  beforeAll(async () => {
    database = await connectTestDatabase();
    return () => database.close();
  });
  /** The same on every day, so nothing is read for them. */
  const ask = async (document: string): Promise<Data> => {
    const { database: observed, sent } = observing(database);
    const data = await dataOf(asking(observed)(document));
    expect(sent).toEqual([]);
    return data;
  };

  it('are all of them, in the order of the field', async () => {
    const { labels } = await ask('{ labels { enum value zh en } }');
    expect(labels).toEqual(LABELS);
  });

  it('are those of the enums asked, as they are asked', async () => {
    const { labels } = await ask(
      '{ labels(enums: ["ZoneClass", "none"]) { __typename of: enum value name: zh en } }',
    );
    expect(labels).toEqual([
      { __typename: 'Label', of: 'ZoneClass', value: 'CLASS_ONE', name: '一类', en: 'Class one' },
      { __typename: 'Label', of: 'ZoneClass', value: 'CLASS_TWO', name: '二类', en: 'Class two' },
    ]);
  });
});
