import { describe, expect, it } from 'vitest';
import { tellError } from '../../workbook/tell-error.ts';

const both = { zh: '错', en: 'wrong' };
const error = { sheet: 'memberships', row: 2, value: 'x', letter: 'D', message: both, expected: both };

describe('the place of an error', () => {
  it('names the last day of a row as its column is headed', () => {
    expect(tellError({ ...error, column: 'lastDay' }, 'zh').place).toBe('任职 表 第 2 行 D 列 有效期至');
    expect(tellError({ ...error, column: 'validTo' }, 'zh').place).toBe('任职 表 第 2 行 D 列 终止日期');
  });
});
