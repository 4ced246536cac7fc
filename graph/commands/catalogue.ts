import * as powers from '../../domain/messages/powers.ts';
import { conflict, need, textOf, type Command } from './command.ts';
import { isOn } from './worksheet.ts';

export interface CatalogueInput {
  readonly class: string;
  readonly power: string;
}

/** The guidance catalogue of a class lists a power, until the next period that is to come. */
export const addToCatalogue: Command<CatalogueInput> = async (
  worksheet,
  { class: zoneClass, power },
  day,
) => {
  await need(worksheet, 'Power', power, 'power');
  const listed = await worksheet.find('CatalogueEntry', { power, zoneClass });
  if (listed.some((row) => isOn(row, day))) {
    worksheet.object(conflict(powers.listedAlready(zoneClass, power, textOf(day)), 'power', power));
  } else await worksheet.beginUntilNext('CatalogueEntry', { zoneClass, power, validFrom: day });
  return [{ type: 'Power', code: power }];
};

/** The guidance catalogue of a class lists a power no more. */
export const removeFromCatalogue: Command<CatalogueInput> = async (
  worksheet,
  { class: zoneClass, power },
  day,
) => {
  await need(worksheet, 'Power', power, 'power');
  if (!worksheet.endAll(await worksheet.find('CatalogueEntry', { power, zoneClass }), day)) {
    throw conflict(powers.notListed(zoneClass, power, textOf(day)), 'power', power);
  }
  return [{ type: 'Power', code: power }];
};
