import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as words from './words.ts';

/** A workbook's rows as plain records, and nothing else: what the oracle answers from. Days are ISO texts. */
export interface City {
  readonly organizations: readonly Organization[];
  readonly sections: readonly Section[];
  readonly posts: readonly Post[];
  readonly people: readonly Named[];
  readonly memberships: readonly Membership[];
  readonly certificates: readonly Certificate[];
  readonly elements: readonly Element[];
  readonly powers: readonly Power[];
  readonly requirements: readonly Requirement[];
  readonly chains: readonly Named[];
  readonly links: readonly Link[];
  readonly catalogue: readonly CatalogueEntry[];
  readonly capacities: readonly Capacity[];
  readonly delegations: readonly DelegationPeriod[];
  readonly steps: readonly Step[];
  readonly responsibilities: readonly Responsibility[];
  /** Articles that changes repealed: `law article`. */
  readonly repealed: ReadonlySet<string>;
  /** `department C`, `section C` or `post C` of what changes made an end of, and from which day: history still names it. */
  readonly gone: ReadonlyMap<string, string>;
}

export interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
export interface Named {
  readonly code: string;
  readonly name: string;
}
export interface Organization extends Named {
  readonly kind: string;
  readonly parent: string | null;
  /** Of zones, and of nothing else. */
  readonly zoneClass: words.ZoneClass | null;
  readonly counterpart: string | null;
  /** The last day from which it had another name, and the name before. */
  readonly renamed?: { readonly on: string; readonly from: string };
}
export interface Section extends Named {
  readonly department: string;
}
export interface Post extends Named {
  readonly kind: string;
  readonly department: string;
  readonly section: string | null;
}
export interface Membership extends Period {
  readonly person: string;
  readonly post: string;
}
export interface Certificate extends Period {
  readonly number: string;
  readonly person: string;
}
export interface Element extends Named {
  readonly kind: words.ElementKind;
}
export interface Power extends Named {
  readonly type: words.PowerType;
  readonly department: string;
  readonly legalBasis: string | null;
}
export interface Requirement extends Period {
  readonly power: string;
  readonly element: string;
}
export interface Link extends Period {
  readonly chain: string;
  readonly order: number;
  readonly stage: words.Stage;
  readonly power: string;
}
export interface CatalogueEntry extends Period {
  readonly zoneClass: words.ZoneClass;
  readonly power: string;
}
export interface Capacity extends Period {
  readonly zone: string;
  readonly element: string;
}
/** One period of a delegation; the delegation itself is its zone and power. */
export interface DelegationPeriod extends Period {
  readonly zone: string;
  readonly power: string;
  readonly mode: words.Mode;
  readonly filedOn: string | null;
}
export interface Step extends Period {
  readonly zone: string;
  readonly power: string;
  readonly order: number;
  readonly name: string;
  readonly kind: words.StepKind;
}
export interface Responsibility extends Period {
  readonly zone: string;
  readonly power: string;
  readonly step: number;
  readonly department: string | null;
  readonly leader: string | null;
  readonly section: string | null;
  readonly post: string | null;
  readonly staff: string | null;
}

/** A period holds from its first day up to, not including, its last; what has none holds on every day. */
export const activeOn = (day: string, { validFrom, validTo }: Period): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);

type Cell = string | number | null;
/** Sheets by key or Chinese name: the header, then the rows. */
export type SheetRows = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** Reads a column of a row by its key or Chinese name; null where it is blank or missing. */
export interface Row {
  (key: string, chinese: string): string | null;
  readonly must: (key: string, chinese: string) => string;
}

export function rowsOf(sheets: SheetRows, key: string, chinese: string): Row[] {
  const [header = [], ...rows] = sheets[key] ?? sheets[chinese] ?? [];
  return rows.map((cells) => {
    const read = (...names: readonly string[]): string | null => {
      const place = header.findIndex((name) => names.includes(String(name).trim()));
      const cell = String(cells[place] ?? '').trim();
      return place < 0 || cell === '' ? null : cell;
    };
    const must = (...names: readonly string[]): string => {
      const cell = read(...names);
      if (cell === null) throw new Error(`a row of ${key} has no ${names[0]}`);
      return cell;
    };
    return Object.assign(read, { must });
  });
}

const ZONE = ['zone', '新区'] as const;
const POWER = ['power', '职权'] as const;

const period = (row: Row): Period => ({
  validFrom: row('validFrom', '起始日期'),
  validTo: row('validTo', '终止日期'),
});

function word<Name extends string>(table: Readonly<Record<string, Name>>, said: string): Name {
  const name = table[said];
  if (name === undefined) throw new Error(`${said} is not one of ${Object.keys(table).join(', ')}`);
  return name;
}

const named = (row: Row, name = '名称'): Named => ({
  code: row.must('code', '编码'),
  name: row.must('name', name),
});

export function cityOf(sheets: SheetRows): City {
  const read = <T>(key: string, chinese: string, made: (row: Row) => T): T[] =>
    rowsOf(sheets, key, chinese).map(made);
  return {
    organizations: read('organizations', '组织', (row) => {
      const zoneClass = row('zoneClass', '新区类别');
      return {
        ...named(row),
        kind: row.must('kind', '类别'),
        parent: row('parent', '上级'),
        zoneClass: zoneClass === null ? null : word(words.ZONE_CLASSES, zoneClass),
        counterpart: row('counterpart', '对口市直部门'),
      };
    }),
    sections: read('sections', '科室', (row) => ({
      ...named(row),
      department: row.must('department', '部门'),
    })),
    posts: read('posts', '岗位', (row) => ({
      ...named(row),
      department: row.must('department', '部门'),
      section: row('section', '科室'),
      kind: row.must('kind', '类别'),
    })),
    people: read('people', '人员', (row) => named(row, '姓名')),
    memberships: read('memberships', '任职', (row) => ({
      person: row.must('person', '人员'),
      post: row.must('post', '岗位'),
      ...period(row),
    })),
    certificates: read('certificates', '执法证', (row) => ({
      number: row.must('number', '证号'),
      person: row.must('person', '人员'),
      ...period(row),
    })),
    elements: read('supportElements', '支撑要素', (row) => ({
      ...named(row),
      kind: word(words.ELEMENT_KINDS, row.must('kind', '类别')),
    })),
    powers: read('powers', '职权', (row) => ({
      ...named(row),
      type: word(words.POWER_TYPES, row.must('type', '类型')),
      department: row.must('department', '市直部门'),
      legalBasis: row('legalBasis', '设定依据'),
    })),
    requirements: read('powerRequirements', '职权支撑要素', (row) => ({
      power: row.must(...POWER),
      element: row.must('element', '支撑要素'),
      ...period(row),
    })),
    chains: read('chains', '职权链条', (row) => named(row)),
    links: read('chainLinks', '链条环节', (row) => ({
      chain: row.must('chain', '链条'),
      order: Number(row.must('order', '序号')),
      stage: word(words.STAGES, row.must('stage', '阶段')),
      power: row.must(...POWER),
      ...period(row),
    })),
    catalogue: read('catalogueEntries', '指导目录', (row) => ({
      zoneClass: word(words.ZONE_CLASSES, row.must('zoneClass', '新区类别')),
      power: row.must(...POWER),
      ...period(row),
    })),
    capacities: read('zoneCapacities', '承接能力', (row) => ({
      zone: row.must(...ZONE),
      element: row.must('element', '支撑要素'),
      ...period(row),
    })),
    delegations: read('delegations', '下放职权', (row) => ({
      zone: row.must(...ZONE),
      power: row.must(...POWER),
      mode: word(words.MODES, row.must('mode', '方式')),
      filedOn: row('filedOn', '备案日期'),
      ...period(row),
    })),
    steps: read('steps', '环节', (row) => ({
      zone: row.must(...ZONE),
      power: row.must(...POWER),
      order: Number(row.must('order', '序号')),
      name: row.must('name', '名称'),
      kind: word(words.STEP_KINDS, row.must('kind', '类别')),
      ...period(row),
    })),
    responsibilities: read('responsibilities', '责任', (row) => ({
      zone: row.must(...ZONE),
      power: row.must(...POWER),
      step: Number(row.must('step', '环节序号')),
      department: row('department', '部门'),
      leader: row('leader', '责任领导'),
      section: row('section', '业务科室'),
      post: row('post', '岗位'),
      staff: row('staff', '人员'),
      ...period(row),
    })),
    repealed: new Set(),
    gone: new Map(),
  };
}

/** The rows of a folder of CSV files, one a sheet. */
export function sheetsIn(folder: string): SheetRows {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(
    files.map((name) => [
      name.slice(0, -'.csv'.length),
      parse(readFileSync(join(folder, name)), { bom: true, skipEmptyLines: true }) as string[][],
    ]),
  );
}

/** The city in which these are no more from a day on. */
export const withoutFrom = (city: City, day: string, what: readonly string[]): City => ({
  ...city,
  gone: new Map([...city.gone, ...what.map((each) => [each, day] as const)]),
});

export const isGoneOn = (city: City, what: string, day: string): boolean =>
  (city.gone.get(what) ?? day + '~') <= day;
