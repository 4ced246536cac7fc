import { Refusal } from '../../domain/errors.ts';
import { joinKey } from '../../domain/keys.ts';
import * as duties from '../../domain/messages/duties.ts';
import { checkName, need, type Command } from './command.ts';

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
  const twice = steps.find(({ order }, at) => steps.findIndex((each) => each.order === order) !== at);
  if (twice) {
    throw new Refusal('invalid', duties.orderTwice(twice.order), {
      argument: 'steps',
      value: twice.order,
    });
  }
  const known = await worksheet.find('Step', { zone, power });
  for (const { order, name, kind } of steps) {
    const rows = known.filter(({ values, validTo }) => values['order'] === order && validTo > day);
    if (rows.length > 0) worksheet.changeFrom(rows, day, { name: checkName(name), kind });
    if (!rows.some(({ validFrom }) => validFrom <= day))
      await worksheet.beginUntilNext('Step', {
        zone,
        power,
        order,
        name: checkName(name),
        kind,
        validFrom: day,
      });
  }
  const orders = new Set(steps.map(({ order }) => order));
  worksheet.endAll(
    known.filter(({ values }) => !orders.has(Number(values['order']))),
    day,
  );
  return [
    { type: 'Delegation', code },
    { type: 'Zone', code: zone },
    { type: 'Power', code: power },
  ];
};
