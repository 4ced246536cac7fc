import { isNoMore } from '../../domain/messages/organisation.ts';
import * as say from '../../domain/messages/powers.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import type { Values } from '../import/record-kind.ts';
import {
  checkCode,
  checkName,
  conflict,
  need,
  needDepartment,
  textOf,
  type Command,
  type Optional,
} from './command.ts';
import { isEmpty, type Worksheet } from './worksheet.ts';

interface PowerWords {
  readonly name?: Optional<string>;
  readonly type?: Optional<string>;
  readonly department?: Optional<string>;
  readonly legalBasis?: Optional<string>;
  readonly officialCodes?: Optional<readonly string[]>;
}

/** A power comes to be, with the laws and articles that it cites. */
export const definePower: Command<
  PowerWords & {
    readonly code: string;
    readonly name: string;
    readonly type: string;
    readonly department: string;
  }
> = async (worksheet, { code, name, type, department, legalBasis = null, officialCodes = null }, day) => {
  await needDepartment(worksheet, department, 'department', 'CITY_DEPARTMENT');
  await nameLaws(worksheet, legalBasis);
  await worksheet.begin('Power', {
    ...{ code: checkCode(code), name: checkName(name), type, department, legalBasis, officialCodes },
    validFrom: day,
  });
  return [
    { type: 'Power', code },
    { type: 'Department', code: department },
  ];
};

/** From a day on, a power has another name, type, department, legal basis or official codes: what is left out stays. */
export const revisePower: Command<PowerWords & { readonly power: string }> = async (
  worksheet,
  { power, ...words },
  day,
) => {
  const rows = await need(worksheet, 'Power', power, 'power');
  if (typeof words.department === 'string')
    await needDepartment(worksheet, words.department, 'department', 'CITY_DEPARTMENT');
  if (typeof words.name === 'string') checkName(words.name);
  await nameLaws(worksheet, words.legalBasis);
  const given = Object.entries(words).filter(([, value]) => value !== undefined && value !== null);
  if (!worksheet.changeFrom(rows, day, Object.fromEntries(given) as Values))
    throw conflict(say.sameWords(power, textOf(day)), 'power', power);
  return [{ type: 'Power', code: power }];
};

/** A power is no more, nor is it in chains, catalogues and requirements. Refused while a zone holds it, or is to. */
export const retirePower: Command<{ readonly power: string }> = async (worksheet, { power }, day) => {
  const rows = await need(worksheet, 'Power', power, 'power');
  const held = (await worksheet.find('Delegation', { power })).find(
    (row) => row.validTo > day && !isEmpty(row),
  );
  if (held) {
    const zone = String(held.values['zone']);
    throw conflict(say.withdrawFirst(zone, power, textOf(day)), 'power', power);
  }
  if (!worksheet.endAll(rows, day)) throw conflict(isNoMore('Power', power, textOf(day)), 'power', power);
  for (const label of ['ChainLink', 'CatalogueEntry', 'PowerRequirement'])
    worksheet.endAll(await worksheet.find(label, { power }), day);
  return [{ type: 'Power', code: power }];
};

/** The laws, editions and articles that a legal basis cites are made, as far as nobody has cited them before. */
async function nameLaws(worksheet: Worksheet, legalBasis: Optional<string>): Promise<void> {
  if (typeof legalBasis !== 'string') return;
  for (const kind of RECORD_KINDS) {
    if (kind.sheet !== 'powers' || !kind.expand) continue;
    for (const values of kind.expand({ legalBasis })) {
      const known = await worksheet.find(kind.label, { code: String(values['code']) });
      if (known.length === 0) await worksheet.begin(kind.label, values);
    }
  }
}
