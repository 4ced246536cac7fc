import { Refusal } from '../../domain/errors.ts';
import { globalId } from '../../domain/global-id.ts';
import { notOneOrTwoAxes } from '../../domain/messages/many-days.ts';
import type { AcceptanceState } from '../../domain/words.ts';
import { labelOf } from '../../kinds/labels.ts';
import type { PivotAxisEntries } from '../../questions/audit-pivot.ts';
import type { PivotAxis } from '../../domain/findings.ts';
import { auditArguments } from './audit-arguments.ts';
import type { Reading, When } from '../reading/reading.ts';
import { project, projectBeside } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { momentField } from './moment-field.ts';
import { readerOf } from './reader-of.ts';
import { showNodes } from './show-nodes.ts';

export interface PivotArgs extends When, Readonly<Record<string, unknown>> {
  readonly by: readonly PivotAxis[];
  readonly zones?: readonly string[] | null;
  readonly acceptance?: AcceptanceState | null;
}

/** The findings of a day counted by one or two axes. */
export async function answerPivot(
  reading: Reading,
  args: PivotArgs,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const { by, zones = null, acceptance = null } = args;
  if (by.length < 1 || by.length > 2 || new Set(by).size < by.length)
    throw new Refusal('invalid', notOneOrTwoAxes(new Set(by).size), { argument: 'by', value: by.join() });
  const { kinds, ...limits } = auditArguments(args);
  const at = await reading.moment(args);
  const asked = {
    ...at,
    by,
    kinds,
    zones,
    acceptance,
    limits: { ...limits, timeZone: reading.clock.timeZone },
  };
  const reader = await readerOf(reading, at.revision);
  const pivot = await reading.audits.ask('pivot', { asked, reader }, at, reading.options);
  const answer: Record<string, unknown> = {};
  for (const selected of fields) {
    const { key, field, fields: below } = selected;
    if (field === 'axes')
      answer[key] = await Promise.all(pivot.axes.map((axis) => showAxis(reading, axis, args, below)));
    else if (field === 'cells' || field === 'total') answer[key] = project(below, pivot[field]);
    else answer[key] = momentField(selected, at);
  }
  return answer;
}

async function showAxis(
  reading: Reading,
  { axis, sums, entries }: PivotAxisEntries,
  when: When,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const things: Record<string, unknown> = {};
  for (const { key, fields: ofEntry } of fields.filter(({ field }) => field === 'entries')) {
    const ids = entries.map((entry) =>
      entry.type && entry.key !== null ? globalId(entry.type, entry.key) : null,
    );
    const nodes = await showNodes(reading, ids, when, ofEntry);
    things[key] = entries.map((entry, place) => {
      const name = entry.key === null ? null : (entry.name ?? wordOf(reading, axis, entry.key));
      return projectBeside(nodes[place] ?? {}, ofEntry, { ...entry, name });
    });
  }
  return projectBeside(things, fields, { axis, sums });
}

const ENUMS: Readonly<Partial<Record<PivotAxis, string>>> = {
  KIND: 'AuditKind',
  SEVERITY: 'Severity',
  POWER_TYPE: 'PowerType',
};

function wordOf({ language }: Reading, axis: PivotAxis, word: string): string | null {
  const name = ENUMS[axis];
  return name === undefined ? null : labelOf(name, word)[language];
}
