import type { StandingLack } from '../../domain/running-words.ts';
import { compareGaps, type StandingGap } from '../../domain/standing-gap.ts';
import { dayOf } from '../commands/command.ts';
import { countActsIn } from '../reading/find-acts.ts';
import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import { keptFields, type Fields } from '../statement/kept-fields.ts';
import { projectBeside } from '../statement/project.ts';
import { countBefore, pageOfItems } from './page-of-items.ts';
import { readerOf } from './reader-of.ts';

export interface GapsArgs extends When {
  readonly zone: string;
  readonly from: string;
  readonly to?: string | null;
  readonly lacking?: readonly StandingLack[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page of the days on which a zone held powers and lacked something. */
export async function answerGaps(reading: Reading, args: GapsArgs, fields: Fields): Promise<unknown> {
  const at = await reading.moment(args);
  const reader = await readerOf(reading, at.revision);
  const { zone, from, to, lacking = null } = args;
  const asked = {
    ...{ zone, from: dayOf(from, 'from') ?? at.day, to: dayOf(to, 'to') ?? at.day },
    lacking,
  };
  const items = await reading.audits.ask('gaps', { asked, reader }, at, reading.options);
  const list = {
    ...{ name: 'standingGaps', items, keyOf: keyText },
    countUpTo: (key: string) => countUpTo(items, key),
  };
  return pageOfItems(list, { ...args }, fields, (rows, of) => answerRows(reading, rows, args, of));
}

const keyText = ({ power, lacking, from }: StandingGap): string => JSON.stringify({ power, lacking, from });

/** A cursor of another question leads to where its place would be. */
function countUpTo(items: readonly StandingGap[], text: string): number {
  const place = JSON.parse(text) as StandingGap;
  return countBefore(items, (each) => compareGaps(each, place) > 0);
}

const daysOf = ({ zone, power, from, to }: StandingGap) => ({
  ...{ zone, power },
  ...{ from: dayOf(from, 'from') ?? 0, to: dayOf(to, 'to') ?? 0 },
});

const things = keptFields((fields: Fields) =>
  fields.filter(({ field }) => field === 'zone' || field === 'power'),
);

async function answerRows(
  reading: Reading,
  rows: readonly StandingGap[],
  when: When,
  fields: Fields,
): Promise<readonly unknown[]> {
  const codes = rows.map(({ zone, power }) => ({ zone, power }));
  const isCounted = fields.some(({ field }) => field === 'acts');
  const [named, acts] = await Promise.all([
    nameThings(reading, 'StandingGap', codes, when, things(fields)),
    isCounted ? reading.moment(when).then((at) => countActsIn(reading, at, rows.map(daysOf))) : [],
  ]);
  return rows.map((row, place) =>
    projectBeside(named[place] ?? {}, fields, { ...row, acts: acts[place] ?? 0 }),
  );
}
