import { isoFromDay } from '../../domain/days.ts';
import type { Finding } from '../../domain/findings.ts';
import type { Limits } from '../../rules/look.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { readerOf } from './reader-of.ts';

/** How long a finding has been, in days of the schema. */
interface ShownRun {
  readonly since: string | null;
  readonly goneOn: string | null;
}

export const NO_RUN: ShownRun = { since: null, goneOn: null };

export const isRunAsked = (fields: readonly SelectedField[]): boolean =>
  fields.some(({ field }) => Object.hasOwn(NO_RUN, field));

/** How long each of some findings has been and will be: each day is looked at once for all of them. */
export async function findRuns(
  reading: Reading,
  findings: readonly Finding[],
  when: When,
  limits: Limits,
): Promise<readonly ShownRun[]> {
  const at = await reading.moment(when);
  const reader = await readerOf(reading, at.revision);
  const asked = { keys: findings, limits };
  const runs = await reading.audits.ask('runs', { asked, reader }, at, reading.options);
  return runs.map((run) =>
    run === null
      ? NO_RUN
      : {
          since: run.since === null ? null : isoFromDay(run.since),
          goneOn: run.goneOn === null ? null : isoFromDay(run.goneOn),
        },
  );
}
