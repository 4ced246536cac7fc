import { globalId } from '../../domain/global-id.ts';
import type { PlatformCoverage } from '../../questions/platform-coverage.ts';
import { readNodes } from '../reading/find-nodes.ts';
import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import { keptFields, type Fields } from '../statement/kept-fields.ts';
import { projectBeside } from '../statement/project.ts';

export interface PlatformArgs extends When {
  readonly zones?: readonly string[] | null;
}

/** Lists of things, by the field and the type of the things. */
const LISTS = {
  outside: 'Power',
  pushedToNobody: 'Power',
  enteredTwice: 'Power',
  notDirect: 'Platform',
  notInOneNet: 'Platform',
} as const satisfies Partial<Record<keyof PlatformCoverage, string>>;

const isList = (field: string): field is keyof typeof LISTS => Object.hasOwn(LISTS, field);
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
  const [named, ...lists] = await Promise.all([
    nameThings(reading, 'PlatformCoverage', zones, args, zoneFields(fields)),
    ...fields.map(({ key, field, fields: of }) =>
      isList(field) ? things(reading, rows, { key, field, of, when: args }) : [],
    ),
  ]);
  return rows.map((row, place) => {
    const shown = Object.assign({}, named[place], ...lists.map((list) => list[place])) as Record<
      string,
      unknown
    >;
    return projectBeside(shown, fields, row);
  });
}

interface AskedList {
  readonly key: string;
  readonly field: keyof typeof LISTS;
  readonly of: Fields;
  readonly when: When;
}

/** What is asked of the things of one list, by row: one statement. */
async function things(
  reading: Reading,
  rows: readonly PlatformCoverage[],
  { key, field, of, when }: AskedList,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const type = LISTS[field];
  const ids = rows.map((row) => row[field].map((code) => globalId(type, code)));
  const wanted = [...new Set(ids.flat())];
  const nodes = await readNodes(reading, wanted, when, { nodeTypes: [type], of: () => of }, 'named');
  const found = new Map(wanted.map((id, place) => [id, nodes[place]]));
  return ids.map((own) => ({ [key]: own.flatMap((id) => found.get(id) ?? []) }));
}
