import * as powers from '../../domain/messages/powers.ts';
import { conflict, need, needIfGiven, textOf, type Command, type Optional } from './command.ts';
import { isOn } from './worksheet.ts';

export interface CatalogueInput {
  readonly class: string;
  readonly power: string;
}

/** The guidance catalogue of a class lists a power, until the next period that is to come. */
export const addToCatalogue: Command<CatalogueInput & { readonly document?: Optional<string> }> = async (
  worksheet,
  { class: zoneClass, power, document },
  day,
) => {
  await need(worksheet, 'Power', power, 'power');
  await needIfGiven(worksheet, 'Document', document, 'document');
  const listed = await worksheet.find('CatalogueEntry', { power, zoneClass });
  if (listed.some((row) => isOn(row, day))) {
    worksheet.object(conflict(powers.listedAlready(zoneClass, power, textOf(day)), 'power', power));
  } else
    await worksheet.beginUntilNext('CatalogueEntry', {
      zoneClass,
      power,
      document: document ?? null,
      validFrom: day,
    });
  return [
    { type: 'Power', code: power },
    ...(typeof document === 'string' ? [{ type: 'Document', code: document }] : []),
  ];
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
