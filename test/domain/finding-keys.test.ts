import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  AUDIT_KINDS,
  findingId,
  findingKeyText,
  parseFindingId,
  parseFindingKey,
  type FindingKey,
} from '../../domain/findings.ts';

/** Keys of every audit that 0.1.0 knew, with odd codes among them, and what 0.1.0 made of them. Never written anew. */
const THEN = JSON.parse(
  readFileSync(new URL('../data/finding-keys-0.1.0.json', import.meta.url), 'utf8'),
) as readonly (Omit<FindingKey, 'subject'> & { readonly text: string; readonly id: string })[];

describe('the key of a finding without a subject', () => {
  it('is byte for byte what it was before findings had subjects, and so is its id', () => {
    expect(new Set(THEN.map(({ kind }) => kind)).size).toBe(16);
    for (const { text, id, ...named } of THEN) {
      const key: FindingKey = { ...named, subject: null };
      expect([findingKeyText(key), findingId(key)]).toEqual([text, id]);
      expect([parseFindingKey(text), parseFindingId(id)]).toEqual([key, key]);
    }
    expect(new Set(THEN.map(({ id }) => id)).size).toBe(THEN.length);
  });
});

describe('the key of a finding with a subject', () => {
  it('has an eighth part, and is the key of no other finding', () => {
    const [kind] = AUDIT_KINDS.slice(-1);
    if (!kind) throw new Error('there are no audits');
    const none = { zone: null, power: null, step: null, chain: null, person: null, element: null };
    const ids = new Set(THEN.map(({ id }) => id));
    for (const code of ['P1', 'a|b', 'c\\', ':', 'x:y', '鄂州', '']) {
      const key: FindingKey = { kind, ...none, subject: { type: 'Seal', code } };
      expect(parseFindingId(findingId(key))).toEqual(key);
      expect(ids.has(findingId(key))).toBe(false);
      ids.add(findingId(key));
    }
    expect(ids.size).toBe(THEN.length + 7);
    for (const text of [`${kind}|||||||`, `${kind}|||||||:P1`, `${kind}|||||||Seal`, `${kind}||||||||`])
      expect(parseFindingKey(text), text).toBeUndefined();
  });
});
