import { describe, expect, it } from 'vitest';
import { editionDay, editionOf, lawCode } from '../../domain/law-names.ts';
import { parseLegalBasis } from '../../domain/legal-basis.ts';

describe('the code of a law', () => {
  it.each([
    ['特种设备安全法', '特种设备安全法'],
    ['中华人民共和国特种设备安全法', '特种设备安全法'],
    ['《中华人民共和国特种设备安全法》', '特种设备安全法'],
    [' 《食品安全法》 ', '食品安全法'],
    ['中华人民共和国', '中华人民共和国'],
  ])('of %s is %s', (name, code) => {
    expect(lawCode(name)).toBe(code);
  });
});

describe('the edition of a law', () => {
  it.each([
    ['2018修正', '2018修正'],
    ['2018年修正', '2018修正'],
    ['2018年修订本', '2018修订'],
    ['2016-12-25', '2016-12-25'],
    ['2016-12-25版', '2016-12-25'],
    ['2016-13-25', undefined],
    ['国务院令第466号', undefined],
    ['', undefined],
  ])('that a note says: %s is %s', (note, edition) => {
    expect(editionOf(note)).toBe(edition);
  });

  it('has a day only where it is named by one', () => {
    expect([editionDay('2016-12-25'), editionDay('2018修正')]).toEqual([20161225, null]);
  });

  it('is read out of a legal basis, for each of its articles', () => {
    const { articles } = parseLegalBasis(
      '《甲法》（2018修正）第十条、第十一条；《乙法》（国务院令第1号）第1条',
    );
    expect(articles.map(({ law, article, edition }) => [law, article, edition])).toEqual([
      ['甲法', '10', '2018修正'],
      ['甲法', '11', '2018修正'],
      ['乙法', '1', undefined],
    ]);
  });
});
