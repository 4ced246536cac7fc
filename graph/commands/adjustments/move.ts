import { IN_THE_WAY } from '../../../domain/adjustment-states.ts';
import { STILL, type Day } from '../../../domain/days.ts';
import {
  inAnotherList,
  itemChangesLater,
  noItems,
  nothingApproved,
  notAMemorandum,
  opinionsLack,
} from '../../../domain/messages/adjusting.ts';
import { Refusal } from '../../../domain/errors.ts';
import { conflict, need, rowOn, textOf, type Command, type Optional } from '../command.ts';
import { markRow, type Mark } from '../mark-row.ts';
import { isEmpty, isOn, type Worksheet } from '../worksheet.ts';
import { itemsOn, listOn, listState, listSubjects, type ItemOn, type ListOn } from './list-on.ts';
import { ordersWithoutOpinion } from './opinions.ts';
import { refuseTooMany } from './prepare.ts';

/** The commands that move a list on its way: each writes the day on which it happened. */

const argument = 'list';

const mark = (worksheet: Worksheet, { row }: ListOn, how: Omit<Mark, 'argument'>) =>
  markRow(worksheet, row, { ...how, argument });

/** A draft is submitted: to the departments for their opinions until a day, and to all who may see it. */
export const submitAdjustment: Command<{ readonly list: string; readonly opinionsBy: string }> = async (
  worksheet,
  { list, opinionsBy },
  day,
) => {
  const on = await listOn(worksheet, list, day, 'submitAdjustment');
  const items = await itemsOn(worksheet, list, day);
  if (items.length === 0) throw conflict(noItems(list), argument, list);
  refuseTooMany(items);
  await refuseLater(worksheet, list, day);
  await refuseOthers(worksheet, on, items, day);
  await mark(worksheet, on, { column: 'submittedOn', day, beside: { opinionsBy } });
  return listSubjects(on);
};

/** What is submitted stays as it is: no item begins or ends on a later day. */
async function refuseLater(worksheet: Worksheet, list: string, day: Day): Promise<void> {
  for (const row of await worksheet.find('AdjustmentItem', { list })) {
    const changes = [row.validFrom, row.validTo].find((each) => each > day && each !== STILL);
    if (changes !== undefined && !isEmpty(row))
      throw conflict(itemChangesLater(list, Number(row.values['order']), textOf(changes)), argument, list);
  }
}

/** No power is in two lists of a zone that are under way. */
async function refuseOthers(
  worksheet: Worksheet,
  { code, zone }: ListOn,
  items: readonly ItemOn[],
  day: Day,
): Promise<void> {
  const powers = new Set(items.map(({ power }) => power));
  const others = (await worksheet.find('AdjustmentList', { zone })).filter(
    (row) => row.code !== code && isOn(row, day) && IN_THE_WAY.includes(listState(row, day)),
  );
  for (const other of others) {
    const same = (await itemsOn(worksheet, other.code, day)).find(({ power }) => powers.has(power));
    if (same) throw conflict(inAnotherList(same.power, other.code), argument, code);
  }
}

/** The reform office forwards a list to the government: with the opinions of all departments, or once their time is over. */
export const forwardAdjustment: Command<{ readonly list: string }> = async (worksheet, { list }, day) => {
  const on = await listOn(worksheet, list, day, 'forwardAdjustment');
  const opinionsBy = on.row.values['opinionsBy'] as Day | null;
  if (opinionsBy === null || opinionsBy >= day) {
    const lacking = await ordersWithoutOpinion(worksheet, on, await itemsOn(worksheet, list, day), day);
    if (lacking.length > 0)
      throw conflict(
        opinionsLack(list, lacking, opinionsBy === null ? '—' : textOf(opinionsBy)),
        argument,
        list,
      );
  }
  await mark(worksheet, on, { column: 'forwardedOn', day });
  return listSubjects(on);
};

/** A list is returned to its owner, and why: it may begin anew. */
export const returnAdjustment: Command<{ readonly list: string; readonly note: string }> = async (
  worksheet,
  { list, note },
  day,
) => {
  const on = await listOn(worksheet, list, day, 'returnAdjustment');
  await mark(worksheet, on, { column: 'returnedOn', day, beside: { note } });
  return listSubjects(on);
};

/** A list that is not published yet is withdrawn: nothing comes of it. */
export const withdrawAdjustment: Command<{
  readonly list: string;
  readonly note?: Optional<string>;
}> = async (worksheet, { list, note }, day) => {
  const on = await listOn(worksheet, list, day, 'withdrawAdjustment');
  await mark(worksheet, on, { column: 'withdrawnOn', day, beside: { note } });
  return listSubjects(on);
};

/** The memorandum of what was approved is signed. */
export const signMemorandum: Command<{ readonly list: string; readonly document: string }> = async (
  worksheet,
  { list, document },
  day,
) => {
  const on = await listOn(worksheet, list, day, 'signMemorandum');
  const rows = await need(worksheet, 'Document', document, 'document');
  if (rowOn(rows, day)?.values['kind'] !== 'MEMORANDUM')
    throw new Refusal('invalid', notAMemorandum(document), { argument: 'document', value: document });
  const items = await itemsOn(worksheet, list, day);
  if (!items.some(({ outcome }) => outcome === 'APPROVED'))
    throw conflict(nothingApproved(list), argument, list);
  await mark(worksheet, on, { column: 'signedOn', day, beside: { memorandum: document } });
  return [...listSubjects(on), { type: 'Document', code: document }];
};
