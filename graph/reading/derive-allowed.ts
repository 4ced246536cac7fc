import { COMMAND_RIGHTS } from '../../domain/access/rights.ts';
import { isOfCity } from '../../domain/access/scope.ts';
import { ADJUSTMENT_MOVES, type AdjustmentMove } from '../../domain/adjustment-states.ts';
import type { AdjustmentState } from '../../domain/adjustment-words.ts';
import type { Reading } from './reading.ts';

const MOVES = Object.entries(ADJUSTMENT_MOVES) as readonly [AdjustmentMove, readonly AdjustmentState[]][];

/** By what is said of a list (its state, whether an item was put off, by whom it is), the commands that whoever asks may give. */
export async function deriveAllowed(
  reading: Pick<Reading, 'may' | 'scope'>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Map(
    keys.map((key) => {
      const [state = '', putOff = '', by = ''] = key.split('\n');
      const allowed = MOVES.filter(([move, from]) => {
        if (!from.includes(state as AdjustmentState)) return false;
        if (move === 'decideAdjustment' && state === 'DECIDED' && putOff !== 'true') return false;
        return reading.may(move) && (!isOfOwner(move) || owns(reading, by));
      });
      return [key, allowed.map(([move]) => move)];
    }),
  );
}

/** Whether a zone or department gives the command to its own lists only. */
const isOfOwner = (command: string): boolean =>
  COMMAND_RIGHTS[command]?.zone?.some(({ type }) => type === 'AdjustmentList') ?? false;

const owns = ({ scope }: Pick<Reading, 'scope'>, by: string): boolean =>
  isOfCity(scope) || scope.zones.includes(by) || scope.departments.includes(by);
