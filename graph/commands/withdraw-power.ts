import * as powers from '../../domain/messages/powers.ts';
import { conflict, need, needIfGiven, textOf, type Command, type Optional } from './command.ts';
import { isEmpty } from './worksheet.ts';

/** A power's delegations end, in one zone or in all. Their steps and responsibilities stay, for when it comes back. */
export const withdrawPower: Command<{ readonly power: string; readonly zone?: Optional<string> }> = async (
  worksheet,
  { power, zone },
  day,
) => {
  await need(worksheet, 'Power', power, 'power');
  await needIfGiven(worksheet, 'Zone', zone, 'zone');
  const where = typeof zone === 'string' ? { zone, power } : { power };
  const periods = await worksheet.find('Delegation', where);
  const ending = periods.filter((row) => row.validTo > day && !isEmpty(row));
  if (!worksheet.endAll(ending, day)) {
    const message =
      typeof zone === 'string'
        ? powers.nothingToWithdraw(zone, power, textOf(day))
        : powers.heldNowhere(power, textOf(day));
    throw conflict(message, 'power', power);
  }
  const codes = new Set(ending.map(({ code }) => code));
  return [
    { type: 'Power', code: power },
    ...(typeof zone === 'string' ? [{ type: 'Zone', code: zone }] : []),
    ...[...codes].map((code) => ({ type: 'Delegation', code })),
  ];
};
