import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf, parseLegalBasis } from '../../domain/legal-basis.ts';

/** Articles as `law 10-1 places`. */
function read(text: string): { articles: string[]; unparsed: readonly string[] } {
  const { articles, unparsed } = parseLegalBasis(text);
  return { articles: articles.map((each) => [each.law, each.article, ...each.places].join(' ')), unparsed };
}

describe('a legal basis', () => {
  it.each([
    ['an article in Arabic numerals', '《示例法》第10条', ['示例法 10']],
    ['an article in Chinese numerals', '《示例法》第一百二十三条', ['示例法 123']],
    ['full-width digits', '《示例法》第１２条', ['示例法 12']],
    ['an inserted article', '《刑法》第一百二十条之一', ['刑法 120-1']],
    ['an inserted article in Arabic numerals', '《示例法》第10条之一', ['示例法 10-1']],
    ['several items', '《甲法》第十条；《乙法》第二条;《丙法》第3条', ['甲法 10', '乙法 2', '丙法 3']],
    ['several lines', '《甲法》第十条\n《乙法》第二条', ['甲法 10', '乙法 2']],
    ['several articles of one law', '《甲法》第十条、第十一条和第12条', ['甲法 10', '甲法 11', '甲法 12']],
    ['laws side by side', '《甲法》第十条、《乙法》第二条', ['甲法 10', '乙法 2']],
    ['paragraphs and items, as written', '《甲法》第十条第二款第（三）项', ['甲法 10 第二款第（三）项']],
    ['articles after a paragraph', '《甲法》第10条第2款、第12条', ['甲法 10 第2款', '甲法 12']],
    ['paragraphs of one article', '《甲法》第十条第一款、第三款', ['甲法 10 第一款 第三款']],
    ['a note after the law', '《港口规定》（交通运输部令2020年第21号）第二十九条', ['港口规定 29']],
    ['规定 after the article', '《甲法》第十条的规定。', ['甲法 10']],
    ['a law named within a law', '《关于〈示例法〉的办法》第五条', ['关于〈示例法〉的办法 5']],
    ['a law named within a law with 《》', '《关于《示例法》的办法》第五条', ['关于〈示例法〉的办法 5']],
    ['an article twice', '《甲法》第十条；《乙法》第1条；《甲法》第10条', ['甲法 10', '乙法 1']],
    ['nothing', '', []],
  ])('reads %s', (_, text, articles) => {
    expect(read(text)).toEqual({ articles, unparsed: [] });
  });

  it.each([
    ['a law without an article', '《银行业监督管理法》', [], ['《银行业监督管理法》']],
    ['text without a law', '省政府文件第三条', [], ['省政府文件第三条']],
    ['a law name without an end', '《甲法第十条', [], ['《甲法第十条']],
    ['a number that is none', '《甲法》第十百条', [], ['《甲法》第十百条']],
    ['an unclear number', '《甲法》第一百二条', [], ['《甲法》第一百二条']],
    ['article 0', '《甲法》第0条', [], ['《甲法》第0条']],
    ['a range, from where it is one', '《甲法》第十条至第十二条', ['甲法 10'], ['至第十二条']],
    ['one item among good ones', '《甲法》第1条；另文；《乙法》第2条', ['甲法 1', '乙法 2'], ['另文']],
    ['the same twice, once', '另文；另文', [], ['另文']],
  ])('keeps as it stands: %s', (_, text, articles, unparsed) => {
    expect(read(text)).toEqual({ articles, unparsed });
  });

  it('reads or keeps whatever is written, without an error', () => {
    const piece = fc.constantFrom(
      '《',
      '》',
      '〈',
      '〉',
      '甲法',
      '第',
      '十',
      '条',
      '之',
      '、',
      '；',
      '（',
      '）',
      '款',
      '1',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { articles } = parseLegalBasis(pieces.join(''));
        for (const { law, article } of articles) {
          expect(law).not.toBe('');
          expect(article).toMatch(/^\d+(-\d+)?$/);
        }
      }),
    );
  });
});

describe('a numeral', () => {
  it('means the same in Chinese, Arabic and full-width signs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(numberOf(inChinese(value))).toBe(value);
        expect(numberOf(String(value))).toBe(value);
        const wide = String(value).replace(/\d/g, (digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        );
        expect(numberOf(wide)).toBe(value);
      }),
    );
  });

  it.each([
    ['两百零五', 205],
    ['二百〇三', 203],
    ['一〇三', 103],
    ['一○三', 103],
    ['一百十', 110],
    ['十', 10],
  ])('%s is %d', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });

  it.each(['', '零', '十百', '百', '一百二', '一百零', '万', '10000'])('is not %j', (text) => {
    expect(numberOf(text)).toBeUndefined();
  });
});

const DIGITS = '零一二三四五六七八九';

/** As laws write numbers: 一百零三, 一百一十, 十二, 一千零一十. */
function inChinese(value: number): string {
  let text = '';
  let gap = false;
  for (const [unit, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${DIGITS.charAt(digit)}${unit}`;
      gap = false;
    }
  }
  return text.startsWith('一十') ? text.slice(1) : text;
}
