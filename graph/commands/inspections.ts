import type { Day } from '../../domain/days.ts';
import { INSPECTION_STATES } from '../../domain/running-words.ts';
import { stateOf } from '../../domain/states.ts';
import { INSPECTION_TABLE, SUPERVISION_MOVES } from '../../domain/supervision-states.ts';
import { need, type Command, type Optional } from './command.ts';
import { lastBegun, markRow, refuseState } from './mark-row.ts';
import { subjectsOfRow } from './subjects-of-row.ts';

/** What a refusal of what became of it is about. */
const argument = 'inspection';

/** What was planned was inspected on the day: what came of it, of how many a sample was drawn, and of how many it was. */
export const recordInspection: Command<{
  readonly inspection: string;
  readonly result?: Optional<string>;
  readonly population?: Optional<number>;
  readonly sample?: Optional<number>;
}> = async (worksheet, { inspection, result, population, sample }, day) => {
  const rows = await need(worksheet, 'Inspection', inspection, argument);
  const row = lastBegun(rows, { label: 'Inspection', day, argument });
  const { plannedFor, doneOn } = row.values as {
    readonly plannedFor: Day | null;
    readonly doneOn: Day | null;
  };
  refuseState(row, stateOf(INSPECTION_TABLE, { plannedFor, doneOn }, day), {
    from: SUPERVISION_MOVES.recordInspection,
    words: INSPECTION_STATES,
    argument,
  });
  const beside = { result, population: numberText(population), sample: numberText(sample) };
  return subjectsOfRow(worksheet, await markRow(worksheet, row, { column: 'doneOn', day, argument, beside }));
};

const numberText = (number: Optional<number>): Optional<string> =>
  typeof number === 'number' ? String(number) : number;
