import { confirmedAlready } from '../../domain/messages/running.ts';
import { kindCalled } from '../../kinds/registry.ts';
import { addRow } from './add-record.ts';
import { conflict, need, textOf, type Command } from './command.ts';
import { isEmpty } from './worksheet.ts';

/** Somebody confirmed on the day what they answer for; once a day. */
export const confirmDuties: Command<{ readonly person: string }> = async (worksheet, { person }, day) => {
  await need(worksheet, 'Person', person, 'person');
  const rows = await worksheet.find('Confirmation', { person });
  if (rows.some((row) => !isEmpty(row) && row.validFrom === day))
    throw conflict(confirmedAlready(person, textOf(day)), 'person', person);
  return addRow(worksheet, kindCalled('Confirmation'), { person }, day);
};
