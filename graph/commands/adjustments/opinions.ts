import type { Day } from '../../../domain/days.ts';
import { noSuchItem, opinionOfAnother } from '../../../domain/messages/adjusting.ts';
import { kindCalled } from '../../../kinds/registry.ts';
import { addRow } from '../add-record.ts';
import { conflict, need, rowOn, type Command, type Optional } from '../command.ts';
import type { VersionRow } from '../find-versions.ts';
import type { Worksheet } from '../worksheet.ts';
import { itemsOn, listOn, type ItemOn, type ListOn } from './list-on.ts';

/** The department of a power says what it thinks of an item. */
export const giveOpinion: Command<{
  readonly list: string;
  readonly order: number;
  readonly department: string;
  readonly stance: string;
  readonly reason?: Optional<string>;
}> = async (worksheet, { list, order, department, stance, reason }, day) => {
  await listOn(worksheet, list, day, 'giveOpinion');
  const item = (await itemsOn(worksheet, list, day)).find((each) => each.order === order);
  if (!item) throw conflict(noSuchItem(list, order), 'order', order);
  const owner = String(rowOn(await need(worksheet, 'Power', item.power, 'order'), day)?.values['department']);
  if (owner !== department)
    throw conflict(opinionOfAnother(department, item.power, owner), 'department', department);
  return addRow(worksheet, kindCalled('Opinion'), { list, order, department, stance, reason }, day);
};

/** An opinion on an item that counts: given since its list was submitted, by a department that had its power meanwhile. */
export interface OpinionOn {
  readonly order: number;
  readonly department: string;
  readonly givenOn: Day;
  readonly stance: string;
}

/** The opinions on items of a list in the round that was submitted, by a day; on what an item named when they were given. */
export async function opinionsOn(
  worksheet: Worksheet,
  { code: list, row }: ListOn,
  items: readonly ItemOn[],
  day: Day,
): Promise<readonly OpinionOn[]> {
  const submittedOn = row.values['submittedOn'] as Day | null;
  if (submittedOn === null || items.length === 0) return [];
  const orders = items.map(({ order }) => order);
  const given = await worksheet.find('Opinion', { list, order: orders });
  const rounds = await worksheet.find('AdjustmentItem', { list });
  const powers = await worksheet.find('Power', { code: [...new Set(items.map(({ power }) => power))] });
  return given.flatMap((each) => {
    const opinion = opinionOf(each);
    const item = items.find(({ order }) => order === opinion.order);
    const isInTime = submittedOn <= opinion.givenOn && opinion.givenOn <= day;
    if (!item || !isInTime) return [];
    const named = rounds.find(
      ({ values, validFrom, validTo }) =>
        values['order'] === opinion.order && validFrom <= opinion.givenOn && opinion.givenOn < validTo,
    );
    const owners = departmentsOf(powers, item.power, submittedOn, day);
    return named?.values['power'] === item.power && owners.has(opinion.department) ? [opinion] : [];
  });
}

const opinionOf = ({ values, validFrom }: VersionRow): OpinionOn => ({
  order: Number(values['order']),
  department: String(values['department']),
  givenOn: validFrom,
  stance: String(values['stance']),
});

/** The departments that had a power on any day from one to another. */
function departmentsOf(
  powers: readonly VersionRow[],
  power: string,
  from: Day,
  to: Day,
): ReadonlySet<string> {
  const rows = powers.filter(
    ({ code, validFrom, validTo }) => code === power && validFrom <= to && from < validTo,
  );
  return new Set(rows.map(({ values }) => String(values['department'])));
}

/** The orders of items on which no department has given an opinion that counts. */
export async function ordersWithoutOpinion(
  worksheet: Worksheet,
  list: ListOn,
  items: readonly ItemOn[],
  day: Day,
): Promise<readonly number[]> {
  const given = new Set((await opinionsOn(worksheet, list, items, day)).map(({ order }) => order));
  return items.map(({ order }) => order).filter((order) => !given.has(order));
}
