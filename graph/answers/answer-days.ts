import { isoFromDay } from '../../domain/days.ts';
import type { Reading, When } from '../reading/reading.ts';
import { project } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { stretchOf } from './many-days.ts';
import { readerOf } from './reader-of.ts';

export interface DaysArgs extends When {
  readonly from: string;
  readonly to: string;
  readonly zones?: readonly string[] | null;
}

/** The days on which something begins or ends. */
export async function answerDays(
  reading: Reading,
  { from, to, zones = null, ...when }: DaysArgs,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const stretch = stretchOf(from, to);
  const revision = await reading.revision(when);
  const at = { day: stretch.to, revision };
  const reader = await readerOf(reading, revision);
  const asked = { ...stretch, zones, revision };
  const days = await reading.audits.ask('days', { asked, reader }, at, reading.options);
  return project(
    fields,
    days.map((each) => ({ ...each, day: isoFromDay(each.day) })),
  );
}
