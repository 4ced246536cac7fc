import { nothingToMark } from '../../domain/messages/records.ts';
import { publishedAlready } from '../../domain/messages/running.ts';
import { conflict, dayOf, need, textOf, type Command, type Optional } from './command.ts';
import { markRow } from './mark-row.ts';
import { isEmpty } from './worksheet.ts';

/** What somebody rated a zone by on a day was published: all of it, or what is about one power. */
export const publishEvaluation: Command<{
  readonly zone: string;
  readonly evaluator: string;
  readonly evaluatedOn: string;
  readonly power?: Optional<string>;
}> = async (worksheet, { zone, evaluator, evaluatedOn, power }, day) => {
  await need(worksheet, 'Zone', zone, 'zone');
  if (typeof power === 'string') await need(worksheet, 'Power', power, 'power');
  const on = dayOf(evaluatedOn, 'evaluatedOn');
  const rows = (await worksheet.find('Evaluation', { zone })).filter(
    (row) =>
      !isEmpty(row) &&
      row.validFrom === on &&
      row.values['evaluator'] === evaluator &&
      (typeof power !== 'string' || row.values['power'] === power),
  );
  if (rows.length === 0)
    throw conflict(nothingToMark('Evaluation', textOf(on ?? day)), 'evaluatedOn', evaluatedOn);
  // What was published before stays so; another indicator may have come to it since.
  const unpublished = rows.filter(({ values }) => (values['publishedOn'] ?? null) === null);
  if (unpublished.length === 0)
    throw conflict(publishedAlready(zone, evaluator, textOf(on ?? day)), 'evaluatedOn', evaluatedOn);
  for (const row of unpublished)
    await markRow(worksheet, row, { column: 'publishedOn', day, argument: 'evaluatedOn' });
  const powers = new Set(unpublished.flatMap(({ values }) => (values['power'] as string | null) ?? []));
  return [{ type: 'Zone', code: zone }, ...[...powers].map((code) => ({ type: 'Power', code }))];
};
