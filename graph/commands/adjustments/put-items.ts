import { Refusal } from '../../../domain/errors.ts';
import {
  itemOrderTwice,
  itemPowerTwice,
  modeForNothing,
  modeNeeded,
  tooManyItems,
} from '../../../domain/messages/adjusting.ts';
import { STILL, type Day } from '../../../domain/days.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { LONGEST_TEXT } from '../../../domain/text.ts';
import { firstTwice } from '../../../domain/twice.ts';
import type { Values } from '../../import/record-kind.ts';
import { checkText, dayOf, need, type Command, type Optional } from '../command.ts';
import { haveJust } from '../numbered-parts.ts';
import { isOn, type Worksheet } from '../worksheet.ts';
import { listOn, listSubjects } from './list-on.ts';
import { MOST_ITEMS } from './prepare.ts';

export interface ProposedItem {
  readonly order: number;
  readonly action: string;
  readonly power: string;
  readonly mode?: Optional<string>;
  readonly reason?: Optional<string>;
  readonly effectiveFrom?: Optional<string>;
}

/** From a day on a draft has just these items: others end, and what they were before stays. */
export const putItems: Command<{ readonly list: string; readonly items: readonly ProposedItem[] }> = async (
  worksheet,
  { list, items },
  day,
) => {
  const on = await listOn(worksheet, list, day, 'putItems');
  refuseItems(items);
  await worksheet.prepare('Power', { code: items.map(({ power }) => power) });
  await forgetLater(worksheet, list, day);
  const known = await worksheet.find('AdjustmentItem', { list });
  await worksheet.prepare('AdjustmentItem', { list: [list], order: items.map(({ order }) => order) });
  const parts = new Map<number, Values>();
  for (const [place, item] of items.entries())
    parts.set(item.order, await valuesOf(worksheet, item, `items[${place}]`));
  await haveJust(worksheet, { label: 'AdjustmentItem', of: { list }, known, parts }, day);
  return listSubjects(on);
};

/** What was put from a later day on is as if it never had been: what holds on the day goes on. */
async function forgetLater(worksheet: Worksheet, list: string, day: Day): Promise<void> {
  for (const row of await worksheet.find('AdjustmentItem', { list })) {
    if (row.validFrom > day) worksheet.end(row, day);
    else if (isOn(row, day)) worksheet.correct(row, { validTo: STILL });
  }
}

function refuseItems(items: readonly ProposedItem[]): void {
  const refuse = (said: Bilingual, value: unknown, argument = 'items'): never => {
    throw new Refusal('invalid', said, { argument, value });
  };
  if (items.length > MOST_ITEMS) refuse(tooManyItems(MOST_ITEMS, items.length), items.length);
  const order = firstTwice(items.map((each) => each.order));
  if (order !== undefined) refuse(itemOrderTwice(order), order);
  const power = firstTwice(items.map((each) => each.power));
  if (power !== undefined) refuse(itemPowerTwice(power), power);
  for (const [place, { order, action, mode }] of items.entries()) {
    const argument = `items[${place}].mode`;
    if (action === 'ALTER' && typeof mode !== 'string') refuse(modeNeeded(order), null, argument);
    if (action === 'GIVE_BACK' && typeof mode === 'string') refuse(modeForNothing(order), mode, argument);
  }
}

async function valuesOf(worksheet: Worksheet, item: ProposedItem, place: string) {
  const { action, power, mode, reason, effectiveFrom } = item;
  await need(worksheet, 'Power', power, `${place}.power`);
  return {
    action,
    power,
    mode: mode ?? null,
    reason: typeof reason === 'string' ? checkText(reason, `${place}.reason`, LONGEST_TEXT) : null,
    effectiveFrom: dayOf(effectiveFrom, `${place}.effectiveFrom`) ?? null,
  };
}
