import { describe, expect, it } from 'vitest';
import { errorsIn, goodPlus, placesOf } from './fixtures.ts';

describe('a value of the wrong type', () => {
  it.each([
    [
      'a day that no month has',
      goodPlus({ memberships: 'N0,T1,2015-02-30,' }),
      ['memberships', 4, 'validFrom', '2015-02-30'],
    ],
    [
      'a day that may be read two ways',
      goodPlus({ memberships: 'N0,T1,2/3/2015,' }),
      ['memberships', 4, 'validFrom', '2/3/2015'],
    ],
    [
      'an order that is no whole number',
      goodPlus({ chainLinks: 'L1,2.5,监管,P2' }),
      ['chainLinks', 4, 'order', '2.5'],
    ],
    ['an order below zero', goodPlus({ chainLinks: 'L1,-1,监管,P2' }), ['chainLinks', 4, 'order', '-1']],
    [
      'an order too large for an Int',
      goodPlus({ chainLinks: 'L1,2147483648,监管,P2' }),
      ['chainLinks', 4, 'order', '2147483648'],
    ],
    [
      'a word that is not in the list',
      goodPlus({ chainLinks: 'L1,3,审核,P2' }),
      ['chainLinks', 4, 'stage', '审核'],
    ],
    [
      'a word that every object knows',
      goodPlus({ chainLinks: 'L1,3,constructor,P2' }),
      ['chainLinks', 4, 'stage', 'constructor'],
    ],
    [
      'a word by its English name',
      goodPlus({ chainLinks: 'L1,3,APPROVAL,P2' }),
      ['chainLinks', 4, 'stage', 'APPROVAL'],
    ],
    [
      'a code with a character that cannot be seen',
      goodPlus({ people: 'N\u200B2,金' }),
      ['people', 4, 'code', 'N<U+200B>2'],
    ],
    [
      'a name that turns the line around',
      goodPlus({ people: 'N2,金\u202E' + '雪' }),
      ['people', 4, 'name', '金<U+202E>雪'],
    ],
    ['a name with a line break', goodPlus({ people: 'N2,"金\n雪"' }), ['people', 4, 'name', '金↵雪']],
    [
      'a code that is too long',
      goodPlus({ people: `${'N'.repeat(201)},金` }),
      ['people', 4, 'code', `${'N'.repeat(200)}…`],
    ],
    [
      'a name that is too long',
      goodPlus({ people: `N2,${'金'.repeat(4001)}` }),
      ['people', 4, 'name', `${'金'.repeat(200)}…`],
    ],
    [
      'an official code that is too long',
      goodPlus({ powers: `P3,查,行政检查,C1,,A；${'B'.repeat(201)}` }),
      ['powers', 4, 'officialCodes', `A；${'B'.repeat(198)}…`],
    ],
  ])('%s', async (_, files, place) => {
    expect(await placesOf(files)).toEqual([place]);
  });

  it('names the words that would be right', async () => {
    const [error] = await errorsIn(goodPlus({ chainLinks: 'L1,3,审核,P2' }));
    expect(error?.expected).toBe('one of 审批, 监管, 执法');
  });

  it('does not include quotes, backticks and characters of four bytes', async () => {
    expect(await placesOf(goodPlus({ people: `"N""2'\`|\\",𠮷` }))).toEqual([]);
  });

  it('does not include a legal basis of several lines', async () => {
    const files = goodPlus({ powers: 'P3,查,行政检查,C1,"《甲法》第1条\n《乙法》第2条",' });
    expect(await placesOf(files)).toEqual([]);
  });
});
