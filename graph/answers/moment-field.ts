import { isoFromDay } from '../../domain/days.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import type { Moment } from '../model/dating.ts';

/** What an answer says of itself: its type, the day looked at and the revision that it was made of. */
export function momentField(selected: SelectedField, { day, revision }: Moment): unknown {
  switch (selected.field) {
    case 'asOf':
      return isoFromDay(day);
    case 'revision':
      return revision;
    case '__typename':
      return selected.typeName;
    default:
      throw new Error(`${selected.typeName}.${selected.field} is answered by nothing`);
  }
}
