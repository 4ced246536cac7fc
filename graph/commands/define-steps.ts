import { Refusal } from '../../domain/errors.ts';
import { joinKey } from '../../domain/keys.ts';
import * as duties from '../../domain/messages/duties.ts';
import { firstTwice } from '../../domain/twice.ts';
import { checkName, need, type Command } from './command.ts';
import { haveJust } from './numbered-parts.ts';

export interface StepWords {
  readonly order: number;
  readonly name: string;
  readonly kind: string;
}

/** From a day on, a delegation has just these steps: others end, and what they were before stays. */
export const defineSteps: Command<{
  readonly zone: string;
  readonly power: string;
  readonly steps: readonly StepWords[];
}> = async (worksheet, { zone, power, steps }, day) => {
  await need(worksheet, 'Zone', zone, 'zone');
  await need(worksheet, 'Power', power, 'power');
  const code = joinKey([zone, power]);
  if ((await worksheet.find('Delegation', { zone, power })).length === 0) {
    throw new Refusal('not-found', duties.neverHandedDown(power, zone), {
      argument: 'power',
      value: power,
    });
  }
  const twice = firstTwice(steps.map(({ order }) => order));
  if (twice !== undefined)
    throw new Refusal('invalid', duties.orderTwice(twice), { argument: 'steps', value: twice });
  const known = await worksheet.find('Step', { zone, power });
  const parts = new Map(steps.map(({ order, name, kind }) => [order, { name: checkName(name), kind }]));
  await haveJust(worksheet, { label: 'Step', of: { zone, power }, known, parts }, day);
  return [
    { type: 'Delegation', code },
    { type: 'Zone', code: zone },
    { type: 'Power', code: power },
  ];
};
