import * as powers from '../../domain/messages/powers.ts';
import { conflict, need, textOf, type Command } from './command.ts';
import { isOn, periodText, type Worksheet } from './worksheet.ts';

export interface CapacityInput {
  readonly zone: string;
  readonly element: string;
}

async function find(worksheet: Worksheet, { zone, element }: CapacityInput) {
  await need(worksheet, 'Zone', zone, 'zone');
  await need(worksheet, 'SupportElement', element, 'element');
  return worksheet.find('ZoneCapacity', { zone, element });
}

const subjects = ({ zone, element }: CapacityInput) => [
  { type: 'Zone', code: zone },
  { type: 'SupportElement', code: element },
];

/** A zone comes to have a support element, until the next period that is to come. */
export const addCapacity: Command<CapacityInput> = async (worksheet, input, day) => {
  const { zone, element } = input;
  const there = (await find(worksheet, input)).find((row) => isOn(row, day));
  if (there) {
    const message = powers.elementThere(zone, element, textOf(day), periodText(there));
    throw conflict(message, 'element', element);
  }
  await worksheet.beginUntilNext('ZoneCapacity', { zone, element, validFrom: day });
  return subjects(input);
};

/** A zone has a support element no more. */
export const removeCapacity: Command<CapacityInput> = async (worksheet, input, day) => {
  const { zone, element } = input;
  if (!worksheet.endAll(await find(worksheet, input), day)) {
    throw conflict(powers.elementNotThere(zone, element, textOf(day)), 'element', element);
  }
  return subjects(input);
};
