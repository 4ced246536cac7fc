import { ROUND_DAYS } from '../../../domain/adjustment-states.ts';
import { codeTaken } from '../../../domain/messages/access.ts';
import { proposesForAnother } from '../../../domain/messages/adjusting.ts';
import { kindCalled } from '../../../kinds/registry.ts';
import { addRow } from '../add-record.ts';
import { checkCode, conflict, need, type Command, type Optional } from '../command.ts';
import { Refusal } from '../../../domain/errors.ts';
import { itemsOn, listOn, listSubjects } from './list-on.ts';

/** A list is begun, by its zone or by a department of the city that recalls powers. */
export const draftAdjustment: Command<{
  readonly code: string;
  readonly zone: string;
  readonly by: string;
  readonly name: string;
  readonly note?: Optional<string>;
}> = async (worksheet, { code, zone, by, name, note }, day) => {
  checkCode(code);
  if (await worksheet.isTaken('AdjustmentList', code)) throw conflict(codeTaken(code), 'code', code);
  await need(worksheet, 'Zone', zone, 'zone');
  if (by !== zone) {
    const isZone = (await worksheet.find('Zone', { code: by })).length > 0;
    if (isZone) throw new Refusal('invalid', proposesForAnother(by, zone), { argument: 'by', value: by });
  }
  return addRow(worksheet, kindCalled('AdjustmentList'), { code, zone, by, name, note }, day);
};

const OF_ROUND = [...ROUND_DAYS, 'opinionsBy', 'memorandum', 'note'];

const blank = (columns: readonly string[]) => Object.fromEntries(columns.map((column) => [column, null]));

/** A list that was returned begins anew, with its items as they were proposed: nothing is decided of them, and nobody said anything yet. */
export const reviseAdjustment: Command<{ readonly list: string }> = async (worksheet, { list }, day) => {
  const on = await listOn(worksheet, list, day, 'reviseAdjustment');
  const items = await itemsOn(worksheet, list, day);
  worksheet.end(on.row, day);
  await worksheet.begin('AdjustmentList', {
    ...on.row.values,
    ...blank(OF_ROUND),
    ...{ validFrom: day, validTo: on.row.validTo },
  });
  for (const { row } of items) {
    worksheet.end(row, day);
    await worksheet.begin('AdjustmentItem', {
      ...row.values,
      ...blank(['outcome', 'decidedOn', 'condition']),
      ...{ validFrom: day, validTo: row.validTo },
    });
  }
  return listSubjects(on);
};
