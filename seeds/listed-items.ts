import { POWER_TYPES } from '../domain/words.ts';
import type { Cells } from '../tables/memory-source.ts';
import { departmentFor } from './departments.ts';
import { cell, readFacts, type Tables } from './read-table.ts';

interface Source {
  readonly name: string;
  readonly place: string;
  readonly version: string;
  /** The scheme of its codes; empty where nobody knows. */
  readonly scheme: string;
}

interface Item {
  readonly code: string;
  readonly officialCode: string;
  readonly name: string;
  readonly type: string;
  readonly department: string;
  readonly body: string;
  readonly legalBasis: string;
}

const SOURCES: ReadonlyMap<string, Source> = new Map(
  readFacts('sources').map((row) => [
    cell(row, 'code'),
    {
      name: cell(row, 'name'),
      place: cell(row, 'place'),
      version: cell(row, 'version'),
      scheme: cell(row, 'scheme'),
    },
  ]),
);

export function sourceOf(code: string): Source {
  const source = SOURCES.get(code);
  if (!source) throw new Error(`there is no source ${code}`);
  return source;
}

/** What the lists of other places have: powers where type and department are known, else reference items. */
export function listedItems(): Tables {
  const tables = { powers: [] as Cells[], identifiers: [] as Cells[], powerSources: [] as Cells[] };
  const referenceItems: Cells[] = [];
  for (const row of readFacts('listed-items')) {
    const source = sourceOf(cell(row, 'source'));
    const item = itemOf(row);
    const type = powerType(item.type);
    const department = departmentFor(item.department) ?? departmentFor(item.body);
    const reasons = reasonsAgainst(item, type, department);
    if (reasons.length > 0) {
      referenceItems.push(referenceItem(item, source, reasons));
      continue;
    }
    tables.powers.push(power(item, type, department));
    tables.powerSources.push(powerSource(item, source));
    if (isOfScheme(item.officialCode, source)) tables.identifiers.push(identifier(item, source));
  }
  return { ...tables, referenceItems };
}

const itemOf = (row: Readonly<Record<string, string>>): Item => ({
  code: cell(row, 'code'),
  officialCode: cell(row, 'officialCode'),
  name: cell(row, 'name'),
  type: cell(row, 'type'),
  department: cell(row, 'department'),
  body: cell(row, 'body'),
  legalBasis: cell(row, 'legalBasis'),
});

/** Portals write 其他行政权力 for 其他职权. */
function powerType(type: string): string | undefined {
  const word = type === '其他行政权力' ? '其他职权' : type;
  return Object.hasOwn(POWER_TYPES, word) ? word : undefined;
}

function reasonsAgainst(
  item: Item,
  type: string | undefined,
  department: string | undefined,
): readonly string[] {
  return [
    ...(item.type === '公共服务' ? ['公共服务'] : type === undefined ? ['缺类型'] : []),
    ...(department === undefined ? ['缺部门'] : []),
  ];
}

/** A code with a part that was never filled in (`null`) is kept as it is given, but is of no scheme. */
const isOfScheme = (code: string, source: Source): boolean =>
  code !== '' && source.scheme !== '' && !code.split('-').includes('null');

const power = (item: Item, type: string | undefined, department: string | undefined): Cells => ({
  code: item.code,
  name: item.name,
  type,
  department,
  legalBasis: item.legalBasis,
  officialCodes: item.officialCode,
});

const powerSource = (item: Item, source: Source): Cells => ({
  power: item.code,
  source: source.name,
  place: source.place,
  department: item.department,
  body: item.body,
});

const identifier = (item: Item, source: Source): Cells => ({
  power: item.code,
  scheme: source.scheme,
  value: item.officialCode,
  version: source.version,
});

const referenceItem = (item: Item, source: Source, reasons: readonly string[]): Cells => ({
  code: item.code,
  name: item.name,
  reasons: reasons.join('；'),
  type: item.type,
  department: item.department,
  body: item.body,
  legalBasis: item.legalBasis,
  officialCodes: item.officialCode,
  source: source.name,
  place: source.place,
});
