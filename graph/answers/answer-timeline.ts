import { isoFromDay } from '../../domain/days.ts';
import { globalId, parseGlobalId } from '../../domain/global-id.ts';
import { labelOf } from '../../kinds/labels.ts';
import type { Lane, Span, Stretch } from '../../questions/timeline.ts';
import { readNodes } from '../reading/find-nodes.ts';
import type { Reading, When } from '../reading/reading.ts';
import { projectBeside } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { readerOf } from './reader-of.ts';
import { showNodes } from './show-nodes.ts';

export interface TimelineArgs extends When {
  readonly of: string;
}

/** All that the record says of a thing, over all days; null where there is nothing to say. */
export async function answerTimeline(
  reading: Reading,
  { of, ...when }: TimelineArgs,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const parsed = parseGlobalId(of);
  if (!parsed) return null;
  const revision = await reading.revision(when);
  const { today } = reading.clock;
  const asked = { ...parsed, revision, today };
  const at = { day: today, revision };
  const reader = await readerOf(reading, revision);
  const lanes = await reading.audits.ask('timeline', { asked, reader }, at, reading.options);
  if (!lanes) return null;
  const things: Record<string, unknown> = {};
  for (const { key, field, fields: below, byType } of fields) {
    if (field === 'lanes') things[key] = await showLanes(reading, lanes, when, below);
    if (field !== 'of') continue;
    const selection = {
      nodeTypes: [...(byType?.keys() ?? [])],
      of: (type: string) => byType?.get(type) ?? [],
    };
    [things[key] = null] = await readNodes(reading, [of], when, selection, 'named');
  }
  return projectBeside(things, fields, { asKnownIn: revision });
}

/** The nodes of all lanes are read together. */
async function showLanes(
  reading: Reading,
  lanes: readonly Lane[],
  when: When,
  fields: readonly SelectedField[],
): Promise<readonly unknown[]> {
  const spans = lanes.flatMap((lane) => lane.spans);
  const ids = spans.map(({ node }) => (node ? globalId(node.type, node.code) : null));
  const shown = new Map<string, ReadonlyMap<Span, unknown>>();
  for (const { key, fields: ofSpan } of fields.filter(({ field }) => field === 'spans')) {
    const nodes = await showNodes(reading, ids, when, ofSpan);
    shown.set(
      key,
      new Map(
        spans.map((span, place) => [span, projectBeside(nodes[place] ?? {}, ofSpan, plain(reading, span))]),
      ),
    );
  }
  return lanes.map((lane) => {
    const things = [...shown].map(([key, of]) => [key, lane.spans.map((span) => of.get(span))] as const);
    const { kind, gaps, overlaps } = lane;
    return projectBeside(Object.fromEntries(things), fields, {
      ...{ kind, gaps: gaps.map(stretch), overlaps: overlaps.map(stretch) },
    });
  });
}

const plain = ({ language }: Reading, { from, to, text, textOf, recordedIn }: Span) => ({
  ...{ from: isoFromDay(from), to: isoFromDay(to), recordedIn },
  text: text !== null && textOf !== null ? labelOf(textOf, text)[language] : text,
});

const stretch = ({ from, to, days }: Stretch) => ({ from: isoFromDay(from), to: isoFromDay(to), days });
