import { hasThatMode } from '../../domain/messages/adjusting.ts';
import * as powers from '../../domain/messages/powers.ts';
import { fixedWord } from '../../domain/messages/things.ts';
import { joinKey } from '../../domain/keys.ts';
import { LONGEST_TEXT } from '../../domain/text.ts';
import { DELEGATION_MODES } from '../../domain/words.ts';
import { checkText, conflict, need, textOf, type Command, type Optional } from './command.ts';
import { isOn } from './worksheet.ts';

/** From a day on a zone holds a power in another mode: the term goes on, by another memorandum or none. */
export const alterDelegation: Command<{
  readonly zone: string;
  readonly power: string;
  readonly mode: string;
  readonly memorandum?: Optional<string>;
}> = async (worksheet, { zone, power, mode, memorandum }, day) => {
  await need(worksheet, 'Zone', zone, 'zone');
  await need(worksheet, 'Power', power, 'power');
  const held = (await worksheet.find('Delegation', { zone, power })).find((row) => isOn(row, day));
  if (!held) throw conflict(powers.notHeld(zone, power, textOf(day)), 'power', power);
  if (held.values['mode'] === mode)
    throw conflict(hasThatMode(zone, power, fixedWord(DELEGATION_MODES, mode)), 'mode', mode);
  const named = typeof memorandum === 'string' ? checkText(memorandum, 'memorandum', LONGEST_TEXT) : null;
  worksheet.changeFrom([held], day, { mode, memorandum: named });
  return [
    { type: 'Zone', code: zone },
    { type: 'Power', code: power },
    { type: 'Delegation', code: joinKey([zone, power]) },
  ];
};
