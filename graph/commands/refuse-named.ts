import { Refusal } from '../../domain/errors.ts';
import { stillNamed, whatNames, type Tied } from '../../domain/messages/ties.ts';
import { findTies } from '../import/find-ties.ts';
import type { VersionRow } from './find-versions.ts';
import { referencesOf } from './references.ts';
import { kindOf, shapeOf } from './row-shape.ts';
import type { Worksheet } from './worksheet.ts';

/** Refuses that a thing is there no more, as the changes so far leave it, while something that stays names it. */
export async function refuseNamed(worksheet: Worksheet, { label, code, values }: VersionRow): Promise<void> {
  if (!kindOf(label).identity) return;
  const own = shapeOf(label).code.map((column) => [column, values[column] as string | number]);
  if ((await worksheet.find(label, Object.fromEntries(own))).length > 0) return;
  const by = await namersOf(worksheet, { label, code });
  if (by.length === 0) return;
  throw new Refusal('conflict', stillNamed({ label, code }, by), {
    argument: 'isVoid',
    value: true,
    namedBy: by.slice(0, TOLD).map((each) => ({ type: each.label, code: each.code })),
  });
}

const TOLD = 20;

async function namersOf(worksheet: Worksheet, thing: Tied): Promise<readonly Tied[]> {
  const recorded = await worksheet.look(whatNames(thing), (read, revision) =>
    findTies(read, thing.label, [thing.code], revision),
  );
  const { superseded, begun } = worksheet.outcome;
  const gone = new Set(superseded.map((row) => placeOf(tiedOf(row), row)));
  const stay = recorded
    .filter(({ by, versions }) => versions.some((version) => !gone.has(placeOf(by, version))))
    .map(({ by }) => by);
  const labels = [thing.label, ...(kindOf(thing.label).identity?.labels ?? [])];
  const anew = begun
    .filter((row) =>
      referencesOf(row).some(({ link, codes }) => labels.includes(link.label) && codes.includes(thing.code)),
    )
    .map(tiedOf);
  const all = [...stay, ...anew].map((by): [string, Tied] => [JSON.stringify([by.label, by.code]), by]);
  return [...new Map(all).values()];
}

const tiedOf = ({ label, code, key }: VersionRow): Tied => ({
  label,
  code: kindOf(label).identity ? code : key,
});

const placeOf = (by: Tied, version: Pick<VersionRow, 'recordedAt' | 'digest'>): string =>
  JSON.stringify([by.label, by.code, version.recordedAt, version.digest]);
