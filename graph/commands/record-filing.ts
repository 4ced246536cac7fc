import * as powers from '../../domain/messages/powers.ts';
import { conflict, dayOf, need, textOf, type Command, type Optional } from './command.ts';
import { isOn } from './worksheet.ts';

/** The delegation in force on the day was filed: on that day, or on the day given. It corrects what the period says. */
export const recordFiling: Command<{
  readonly zone: string;
  readonly power: string;
  readonly filedOn?: Optional<string>;
  readonly memorandum?: Optional<string>;
}> = async (worksheet, { zone, power, filedOn, memorandum }, day) => {
  await need(worksheet, 'Zone', zone, 'zone');
  await need(worksheet, 'Power', power, 'power');
  const held = (await worksheet.find('Delegation', { zone, power })).find((row) => isOn(row, day));
  if (!held) throw conflict(powers.notHeld(zone, power, textOf(day)), 'power', power);
  worksheet.correct(held, {
    filedOn: dayOf(filedOn, 'filedOn') ?? day,
    ...(typeof memorandum === 'string' ? { memorandum } : {}),
  });
  return [
    { type: 'Delegation', code: held.code },
    { type: 'Zone', code: zone },
    { type: 'Power', code: power },
  ];
};
