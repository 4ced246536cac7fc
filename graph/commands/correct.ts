import { ALWAYS, dayFromIso, STILL } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import {
  CHAIN_STAGES,
  DELEGATION_MODES,
  ORGANIZATION_KINDS,
  POST_KINDS,
  POWER_TYPES,
  STEP_KINDS,
  SUPPORT_ELEMENT_KINDS,
  ZONE_CLASSES,
  type Words,
} from '../../domain/words.ts';
import type { Bilingual } from '../../domain/language.ts';
import * as correcting from '../../domain/messages/correcting.ts';
import type { Value } from '../import/record-kind.ts';
import { conflict, need, type Command, type Optional } from './command.ts';
import type { VersionRow, Where } from './find-versions.ts';
import { kindOf, propertyColumns, shapeOf } from './row-shape.ts';
import { periodText, rowOf, type Worksheet } from './worksheet.ts';

export interface ColumnValue {
  readonly column: string;
  readonly value?: Optional<string>;
}

export interface CorrectInput {
  /** The kind of record, such as `CHAIN_LINK`. */
  readonly record: string;
  /** The columns that make its identity in the workbook, and `validFrom` where several hold one after the other. */
  readonly identity: readonly ColumnValue[];
  readonly values?: Optional<readonly ColumnValue[]>;
  readonly isVoid?: Optional<boolean>;
}

/** A version that was wrong from the start: another takes its place in the record, or none where it never was so. */
export const correct: Command<CorrectInput> = async (
  worksheet,
  { record: kind, identity, values, isVoid },
) => {
  const record = labelOf(kind);
  const row = await findOne(worksheet, record, identity);
  const type = kindOf(record).identity ? record : (kindOf(record).anchor?.label ?? record);
  const subjects = [{ type, code: row.code }];
  if (isVoid === true) {
    worksheet.supersede(row);
    return subjects;
  }
  const corrected = Object.fromEntries((values ?? []).map((each) => [each.column, valueOf(record, each)]));
  if (Object.keys(corrected).length === 0)
    throw new Refusal('invalid', correcting.nothingSaid(), {
      argument: 'values',
      value: null,
    });
  const frozen = shapeOf(record).code.find((column) => column in corrected);
  if (frozen !== undefined) throw conflict(correcting.frozenColumn(frozen), 'values', frozen);
  await needNamed(worksheet, record, corrected);
  const target = rowOf(record, { ...row.values, ...corrected });
  worksheet.supersede(row);
  await worksheet.begin(record, target.values);
  return subjects;
};

/** `CHAIN_LINK` is `ChainLink`. */
const labelOf = (kind: string): string =>
  kind
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

async function findOne(
  worksheet: Worksheet,
  record: string,
  identity: readonly ColumnValue[],
): Promise<VersionRow> {
  const meant = Object.fromEntries(identity.map((each) => [each.column, valueOf(record, each)]));
  const where: Record<string, string | number> = {};
  for (const column of shapeOf(record).code) {
    const value = meant[column];
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new Refusal('invalid', correcting.identityLacks(column), { argument: 'identity', value: column });
    where[column] = value;
  }
  const rows = (await worksheet.find(record, where as Where)).filter((row) =>
    Object.entries(meant).every(([column, value]) => row.values[column] === value),
  );
  const [row, other] = rows;
  if (!row) {
    throw new Refusal('not-found', correcting.noSuchRecord(record), {
      argument: 'identity',
      value: meant,
    });
  }
  if (!other) return row;
  const periods = rows.map((each) => periodText(each));
  throw conflict(correcting.severalSuch(rows.length, periods), 'identity', meant);
}

const WORDS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  Zone: { zoneClass: ZONE_CLASSES },
  Department: { kind: ORGANIZATION_KINDS },
  Post: { kind: POST_KINDS },
  SupportElement: { kind: SUPPORT_ELEMENT_KINDS },
  Power: { type: POWER_TYPES },
  ChainLink: { stage: CHAIN_STAGES },
  CatalogueEntry: { zoneClass: ZONE_CLASSES },
  Delegation: { mode: DELEGATION_MODES },
  Step: { kind: STEP_KINDS },
};
const DAYS: ReadonlySet<string> = new Set(['validFrom', 'validTo', 'filedOn']);
const NUMBERS: ReadonlySet<string> = new Set(['order', 'step']);
const LISTS: ReadonlySet<string> = new Set(['officialCodes']);

function valueOf(record: string, { column, value = null }: ColumnValue): Value {
  const { code, key, ofVersion = {} } = shapeOf(record);
  const known = [
    ...code,
    ...key,
    ...Object.values(ofVersion),
    ...propertyColumns(record),
    'validFrom',
    'validTo',
  ];
  const fault = (message: Bilingual) => new Refusal('invalid', message, { argument: column, value });
  if (!known.includes(column)) throw fault(correcting.noColumn(record, column, [...new Set(known)]));
  if (value === null) return column === 'validFrom' ? ALWAYS : column === 'validTo' ? STILL : null;
  if (DAYS.has(column)) {
    const day = dayFromIso(value);
    if (day === undefined) throw fault(correcting.columnNotADay(record, column, value));
    return day;
  }
  if (NUMBERS.has(column)) {
    if (!/^\d{1,9}$/.test(value)) throw fault(correcting.columnNotANumber(record, column, value));
    return Number(value);
  }
  if (LISTS.has(column))
    return value
      .split(/[；;]/)
      .map((each) => each.trim())
      .filter(Boolean);
  const words = Object.values(WORDS[record]?.[column] ?? {}).filter((word) => word !== 'ZONE');
  if (words.length > 0 && !words.includes(value))
    throw fault(correcting.columnNotAWord(record, column, value, words));
  return value;
}

/** What the corrected version names is there. */
async function needNamed(
  worksheet: Worksheet,
  record: string,
  corrected: Readonly<Record<string, Value>>,
): Promise<void> {
  const { ofVersion = {} } = shapeOf(record);
  for (const [type, column] of Object.entries(ofVersion)) {
    const code = corrected[column];
    const label = kindOf(record).links.find((each) => each.type === type)?.label;
    if (typeof code !== 'string' || label === undefined) continue;
    if (label !== 'Organization') await need(worksheet, label, code, column);
    else if ((await worksheet.find('Zone', { code })).length === 0)
      await need(worksheet, 'Department', code, column);
  }
}
