import { describe, expect, it } from 'vitest';
import { cityDepartments, departmentFor } from '../../seeds/departments.ts';
import { readFacts } from '../../seeds/read-table.ts';
import { demoTables } from '../../seeds/take-in-demo.ts';
import { audit } from '../oracle/audit.ts';
import { KINDS } from '../oracle/finding.ts';
import { demoCity } from '../support/demo-city.ts';

const tables = demoTables();
const listed = readFacts('listed-items');
const powers = new Map((tables.powers ?? []).map((row) => [row['code'], row]));
const references = new Map((tables.referenceItems ?? []).map((row) => [row['code'], row]));
const identifiers = tables.identifiers ?? [];
const reasonsOf = (code: string | undefined): readonly string[] =>
  references.get(code)?.['reasons']?.split('；') ?? [];

describe('of the items that lists have', () => {
  it('none is lost, and none is a power and a reference item', () => {
    const all = [...listed, ...readFacts('statute-items')];
    expect(all).toHaveLength(1532 + 3225);
    expect(all.filter(({ code }) => powers.has(code) === references.has(code))).toEqual([]);
  });

  it('those without a type are reference items, and say so', () => {
    const without = listed.filter(({ type }) => type === '');
    expect(without).toHaveLength(202);
    for (const { code } of without) expect(reasonsOf(code)).toContain('缺类型');
  });

  it('public services are reference items, and say so', () => {
    const services = listed.filter(({ type }) => type === '公共服务');
    expect(services).toHaveLength(350);
    for (const { code } of services) expect(reasonsOf(code)).toContain('公共服务');
  });

  it('two with one official code are two powers with it', () => {
    const shared = listed.filter(
      ({ officialCode }) => officialCode === '511A0064100063-512000000000-000-11511800008539131R-1-00',
    );
    expect(shared.map(({ code }) => powers.get(code)?.['name'])).toEqual([
      '非公司企业法人注销登记',
      '非公司企业法人分支机构注销登记',
    ]);
    expect(identifiers.filter(({ value }) => value === shared[0]?.['officialCode'])).toHaveLength(2);
  });

  it('those whose official code has a literal null keep it as given, and it is of no scheme', () => {
    const broken = listed.filter(({ officialCode }) => officialCode?.includes('-null-'));
    expect(broken).toHaveLength(13);
    for (const { code, officialCode } of broken)
      expect(powers.get(code)?.['officialCodes']).toBe(officialCode);
    expect(identifiers.filter(({ value }) => value?.includes('null'))).toEqual([]);
  });

  it('those whose official code is of the province are powers of the place whose list has them', () => {
    const provincial = listed.filter(({ officialCode }) => officialCode?.includes('-510000000000-'));
    expect(provincial).toHaveLength(17);
    const places = new Map((tables.powerSources ?? []).map(({ power, place }) => [power, place]));
    for (const { code, source, officialCode } of provincial) {
      expect(places.get(code)).toBe(source === 'GA' ? '四川省广安市广安区' : '四川省资阳市');
      expect(powers.get(code)?.['officialCodes']).toBe(officialCode);
    }
  });

  it('those of a body that no department of the city answers to are reference items, and say so', () => {
    const unmatched = listed.filter(({ body }) => body === '广安区公管办');
    expect(unmatched.length).toBeGreaterThan(0);
    for (const { code } of unmatched) expect(reasonsOf(code)).toContain('缺部门');
  });
});

describe('what is cut from statutes', () => {
  it('says that its name is composed by rule', () => {
    const cut = (tables.powerSources ?? []).filter(({ power }) => power?.startsWith('LAW-'));
    expect(cut.length).toBeGreaterThan(1900);
    for (const { source } of cut) expect(source).toContain('名称按规则拼成');
  });

  it('cites the edition of its law', () => {
    expect(powers.get('LAW-P1421')?.['legalBasis']).toBe('《排污许可管理条例》（2021-01-24）第四十一条');
  });

  it('is in every chain, though the statute gives it to the state', () => {
    const links = tables.chainLinks ?? [];
    expect(new Set(links.map(({ chain }) => chain)).size).toBe(41);
    expect(links.filter(({ power }) => !powers.has(power))).toEqual([]);
  });
});

describe('the department of the demo city for a body elsewhere', () => {
  it.each([
    ['广安区人社局', 'C-RS'],
    ['县级以上地方人民政府环境保护主管部门', 'C-ST'],
    ['工商行政管理部门', 'C-SJ'],
    ['县级以上人民政府民政部门', 'C-MZ'],
    ['县级以上人民政府卫生行政部门', 'C-WJ'],
    ['设区的市级以上人民政府公安机关', 'C-GA'],
    ['广安区政府办', 'C-DB'],
    ['国务院交通主管部门', undefined],
    ['省级人民政府公安机关', undefined],
    ['海事管理机构', undefined],
    ['有关主管部门', undefined],
    ['', undefined],
  ])('%s is %s', (body, department) => {
    expect(departmentFor(body)).toBe(department);
  });

  it('is one that the demo has', () => {
    const organizations = new Set(tables.organizations?.map(({ code }) => code));
    expect(cityDepartments().filter(({ code }) => !organizations.has(code))).toEqual([]);
  });
});

describe('what is invented', () => {
  const named = new Set(readFacts('work-units').map(({ name }) => name));
  it.each(['organizations', 'sections', 'posts', 'people', 'supportElements'] as const)(
    'says so in its name: %s',
    (table) => {
      const silent = (tables[table] ?? []).filter(
        ({ name = '' }) => !named.has(name) && !name.endsWith('（示例）'),
      );
      expect(silent).toEqual([]);
    },
  );

  it('says so where it shows that a task is done', () => {
    expect((tables.taskEvidence ?? []).filter(({ evidence }) => !evidence?.endsWith('（示例）'))).toEqual([]);
  });
});

it('every audit of what a workbook can say has something to find', () => {
  const { counts } = audit(demoCity(), '2026-06-01');
  const silent = counts.filter(({ count }) => count === 0).map(({ kind }) => kind);
  expect(counts.map(({ kind }) => kind)).toEqual(KINDS);
  // The first needs the time of recording, the next a repeal, which is a command; nothing lets in the last.
  expect(silent).toEqual(['BACKDATED', 'NO_LEGAL_BASIS', 'MEMBERSHIP_BEYOND_POST']);
});
