import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import { keptFields, type Fields } from '../statement/kept-fields.ts';
import { projectBeside } from '../statement/project.ts';
import { readerOf } from './reader-of.ts';

type Args = When & { readonly zones?: readonly string[] | null };

const zoneField = keptFields((fields: Fields) => fields.filter(({ field }) => field === 'zone'));

/** How far zones are, the weakest first. */
export async function answerReadiness(
  reading: Reading,
  args: Args,
  fields: Fields,
): Promise<readonly unknown[]> {
  const at = await reading.moment(args);
  const reader = await readerOf(reading, at.revision);
  const asked = { zones: args.zones ?? null, reader };
  const found = await reading.audits.ask('readiness', asked, at, reading.options);
  const codes = found.map(({ zone }) => ({ zone }));
  const named = await nameThings(reading, 'ZoneReadiness', codes, args, zoneField(fields));
  return found.map((readiness, place) => projectBeside(named[place] ?? {}, fields, readiness));
}
