import { isEnumType, isIntrospectionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { AUDIT_TITLES, SEVERITIES } from '../../domain/findings.ts';
import { LABELS } from '../../kinds/labels.ts';
import { SEVERITIES as SEVERITY_WORDS } from '../../domain/words.ts';
import { loadSchema } from '../../resolvers/schema.ts';
import { DOCS, textOf } from '../docs/blocks.ts';

/** Of how a list is asked for, not of the field. */
const NO_WORDS = ['ListOrder'];
const enums = Object.values(loadSchema().getTypeMap())
  .filter(isEnumType)
  .filter((type) => !isIntrospectionType(type) && !NO_WORDS.includes(type.name));

/** What the words of an enum are called, by the labels: value and Chinese word. */
const namesOf = (name: string) =>
  Object.fromEntries(LABELS.filter((label) => label.enum === name).map(({ value, zh }) => [value, zh]));

describe('wherever a fixed word of the schema is named, it has the same Chinese name', () => {
  it.each(enums)('as the description of each value of $name begins with it', (type) => {
    const begins = type
      .getValues()
      .map(({ name, description }) => [name, /^[A-Z]*\p{Script=Han}+/u.exec(description ?? '')?.[0]]);
    expect(Object.fromEntries(begins)).toEqual(namesOf(type.name));
  });

  it('as audits and their severities are called in reports', () => {
    expect(namesOf('AuditKind')).toEqual(
      Object.fromEntries(Object.entries(AUDIT_TITLES).map(([kind, { zh }]) => [kind, zh])),
    );
    for (const { value, en } of LABELS.filter((label) => label.enum === 'AuditKind'))
      expect(AUDIT_TITLES).toMatchObject({ [value]: { en } });
    expect(Object.values(SEVERITY_WORDS)).toEqual(SEVERITIES);
  });

  it.each(DOCS)('as %s says beside it', (file) => {
    const text = textOf(file);
    const pairs = [
      ...text.matchAll(/(?<zh>\p{Script=Han}+)\s?[（(]`?(?<value>[A-Z]+(?:_[A-Z]+)*)`?[）)]/gu),
      ...text.matchAll(/`(?<value>[A-Z]+(?:_[A-Z]+)*)`\s?[（(](?<zh>\p{Script=Han}+)[）)]/gu),
    ];
    for (const { groups: { zh = '', value = '' } = {} } of pairs) {
      const called = LABELS.filter((label) => label.value === value).map((label) => label.zh);
      if (called.length > 0) expect(called, value).toContain(zh);
    }
  });
});
