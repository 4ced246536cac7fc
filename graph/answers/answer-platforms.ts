import type { PlatformCoverage } from '../../questions/platform-coverage.ts';
import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import { keptFields, type Fields } from '../statement/kept-fields.ts';
import { projectBeside } from '../statement/project.ts';
import { namedThings } from './things-by-code.ts';

export interface PlatformArgs extends When {
  readonly zones?: readonly string[] | null;
}

/** The fields that are lists of things. */
const LISTS = {
  outside: { type: 'Power', codes: ({ outside }: PlatformCoverage) => outside },
  pushedToNobody: { type: 'Power', codes: ({ pushedToNobody }: PlatformCoverage) => pushedToNobody },
  enteredTwice: { type: 'Power', codes: ({ enteredTwice }: PlatformCoverage) => enteredTwice },
  notDirect: { type: 'Platform', codes: ({ notDirect }: PlatformCoverage) => notDirect },
  notInOneNet: { type: 'Platform', codes: ({ notInOneNet }: PlatformCoverage) => notInOneNet },
};

const zoneFields = keptFields((fields: Fields) => fields.filter(({ field }) => field === 'zone'));

/** How far zones run what they hold on platforms. */
export async function answerPlatforms(
  reading: Reading,
  args: PlatformArgs,
  fields: Fields,
): Promise<readonly unknown[]> {
  const at = await reading.moment(args);
  const asked = { zones: args.zones ?? null };
  const rows = await reading.audits.ask('platforms', asked, at, reading.options);
  const zones = rows.map(({ zone }) => ({ zone }));
  const [named, lists] = await Promise.all([
    nameThings(reading, 'PlatformCoverage', zones, args, zoneFields(fields)),
    namedThings({ reading, when: args }, rows, fields, LISTS),
  ]);
  return rows.map((row, place) => projectBeside({ ...named[place], ...lists[place] }, fields, row));
}
