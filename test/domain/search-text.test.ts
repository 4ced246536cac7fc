import { describe, expect, it } from 'vitest';
import { folded, piecesIn, piecesOf } from '../../domain/search-text.ts';

describe('a text that is searched', () => {
  it.each([
    { rule: 'letters of either case', one: 'Abc', other: 'aBC' },
    { rule: 'composed and decomposed', one: 'é', other: 'e\u0301' },
    { rule: 'full-width and half-width', one: '（ＡＢＣ１）', other: '(abc1)' },
    { rule: 'a compatible ideograph and the one it stands for', one: '\uF900', other: '豈' },
    { rule: 'blanks of any kind and number', one: ' a\u3000\u00A0 b\t', other: 'a b' },
    { rule: 'with a variation selector and without', one: '葛\u{E0100}店', other: '葛店' },
    { rule: 'with a joiner that nobody sees and without', one: 'a\u200Db', other: 'ab' },
    { rule: 'ß, ẞ and ss', one: 'ßẞ', other: 'ssSS' },
    { rule: 'sigmas', one: 'Σσς', other: 'σσσ' },
  ])('is the same for $rule', ({ one, other }) => {
    expect(folded(one)).toBe(folded(other));
  });

  it('is not folded further by folding again, whatever character it has of the first three planes', () => {
    const changed: string[] = [];
    for (let code = 0; code < 0x30000; code += 1) {
      const once = folded(`x${String.fromCodePoint(code)}x`);
      if (folded(once) !== once) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it.each([
    ['排污许可', ['排污', '污许', '许可']],
    ['污', ['污']],
    ['排污 a1 许', ['排污', 'a1', '许']],
    ['𠮷田𠮷', ['𠮷田', '田𠮷']],
    ['))', ['))']],
    ['', []],
  ])('%s has the pieces %j', (text, pieces) => {
    expect([...piecesOf(text)]).toEqual(pieces);
  });

  it('has every piece of itself in it', () => {
    const text = '排污许可 (a1) 𠮷';
    for (const piece of piecesOf(text)) expect(piecesIn(text)).toContain(piece);
    expect(piecesIn(text)).toContain('许');
    expect(piecesIn(text)).not.toContain('可(');
  });
});
