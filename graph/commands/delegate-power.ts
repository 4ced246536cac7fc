import { joinKey } from '../../domain/keys.ts';
import * as powers from '../../domain/messages/powers.ts';
import { LONGEST_TEXT } from '../../domain/text.ts';
import { checkText, conflict, need, textOf, type Command, type Optional } from './command.ts';
import { isOn, periodText } from './worksheet.ts';

/**
 * A period of a delegation begins, unfiled: until the next period, if there is one to come. The steps that the
 * delegation has, if it was there before, are its steps again.
 */
export const delegatePower: Command<{
  readonly zone: string;
  readonly power: string;
  /** ENTRUSTMENT when left out. */
  readonly mode?: Optional<string>;
  readonly memorandum?: Optional<string>;
}> = async (worksheet, { zone, power, mode, memorandum }, day) => {
  await need(worksheet, 'Zone', zone, 'zone');
  await need(worksheet, 'Power', power, 'power');
  const active = (await worksheet.find('Delegation', { zone, power })).find((row) => isOn(row, day));
  if (active) {
    const message = powers.heldAlready(zone, power, textOf(day), periodText(active));
    throw conflict(message, 'power', power);
  }
  await worksheet.beginUntilNext('Delegation', {
    ...{ zone, power, mode: mode ?? 'ENTRUSTMENT', validFrom: day },
    ...(typeof memorandum === 'string'
      ? { memorandum: checkText(memorandum, 'memorandum', LONGEST_TEXT) }
      : {}),
  });
  return [
    { type: 'Zone', code: zone },
    { type: 'Power', code: power },
    { type: 'Delegation', code: joinKey([zone, power]) },
  ];
};
