import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinKey, splitKey } from '../../domain/keys.ts';

const parts = fc.array(fc.string({ unit: fc.constantFrom('|', '\\', 'a', '𠮷', '') }), { minLength: 1 });

describe('a key', () => {
  it('joins its parts with |', () => {
    expect(joinKey(['Z00', 'P00001', '3'])).toBe('Z00|P00001|3');
  });

  it('writes | and \\ within a part with a \\ before them', () => {
    expect(joinKey(['a|b', 'c\\', ''])).toBe('a\\|b|c\\\\|');
  });

  it('gives its parts back', () => {
    fc.assert(
      fc.property(parts, (given) => {
        expect(splitKey(joinKey(given))).toEqual(given);
      }),
    );
  });

  it('is another key for other parts', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(joinKey(a)).not.toBe(joinKey(b));
      }),
    );
  });
});
