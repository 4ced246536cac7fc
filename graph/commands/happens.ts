import { rowAdded } from './add-record.ts';
import type { Change } from './registry.ts';

/** Whether a change records what happened on its day, rather than what is to hold from then on. */
export const happens = ({ addRecord }: Change): boolean =>
  addRecord !== undefined && rowAdded(addRecord).kind.happenedOn !== undefined;
