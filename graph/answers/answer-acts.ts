import { isOfCity } from '../../domain/access/scope.ts';
import { Refusal } from '../../domain/errors.ts';
import { beyondWhatIsNamed } from '../../domain/messages/acts.ts';
import type { StandingLack } from '../../domain/running-words.ts';
import { dayOf } from '../commands/command.ts';
import type { Moment } from '../model/dating.ts';
import {
  ASKED_AT_ONCE,
  countActs,
  findActs,
  findAllActs,
  type ActFilters,
  type ActPlace,
  type ActRow,
} from '../reading/find-acts.ts';
import { findThings } from '../reading/find-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { Fields } from '../statement/kept-fields.ts';
import { countBefore, pageOfSlice, sliceAsked } from './page-of-items.ts';

export interface ActsArgs extends When {
  readonly zones?: readonly string[] | null;
  readonly powers?: readonly string[] | null;
  readonly platforms?: readonly string[] | null;
  readonly departments?: readonly string[] | null;
  readonly lacking?: readonly StandingLack[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly recordedAfter?: number | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page of acts, by the revision that recorded them, platform, number and step. */
export async function answerActs(reading: Reading, args: ActsArgs, fields: Fields): Promise<unknown> {
  refuseBeyond(reading, askedOf(askedOf(fields, 'edges'), 'node'));
  const at = await reading.moment(args);
  const { after, first } = sliceAsked('acts', { ...args });
  const found = await pageAfter(reading, at, args, {
    ...{ after: after === null ? null : (JSON.parse(after) as ActPlace), first },
    isCounted: fields.some(({ field }) => field === 'totalCount'),
  });
  const slice = { name: 'acts', ...found, placeOf: ({ place }: ActRow) => [JSON.stringify(place)] };
  return pageOfSlice(slice, { ...args }, fields, (rows, of) =>
    findThings(
      reading,
      args,
      'Act',
      rows.map(({ code }) => code),
      of,
    ),
  );
}

interface PageAsked {
  readonly after: ActPlace | null;
  readonly first: number;
  readonly isCounted: boolean;
}

interface Found {
  readonly items: readonly ActRow[];
  readonly start: number;
  readonly total: number;
}

async function pageAfter(
  reading: Reading,
  at: Moment,
  args: ActsArgs,
  { after, first, isCounted }: PageAsked,
): Promise<Found> {
  const filters = filtersOf(args);
  if (args.lacking) {
    const all = await lackingOf(reading, at, filters, args.lacking);
    const start = after === null ? 0 : countBefore(all, ({ place }) => isAfter(place, after));
    return { items: all.slice(start, start + first), start, total: all.length };
  }
  const [rows, count] = await Promise.all([
    findActs(reading, at, filters, { after, limit: first + 1 }),
    isCounted ? countActs(reading, at, filters) : undefined,
  ]);
  const items = rows.slice(0, first);
  const total = count ?? rows.length;
  // Nothing comes after the last page; how many come before another one nobody asks.
  return { items, start: rows.length > first ? 0 : total - items.length, total };
}

async function lackingOf(
  reading: Reading,
  at: Moment,
  filters: ActFilters,
  lacking: readonly StandingLack[],
): Promise<readonly ActRow[]> {
  if (lacking.length === 0) return [];
  const acts = await findAllActs(reading, at, filters, 'from');
  const kept: ActRow[] = [];
  for (let start = 0; start < acts.length; start += ASKED_AT_ONCE) {
    const some = acts.slice(start, start + ASKED_AT_ONCE);
    const standings = await reading.audits.ask('acts', { acts: some }, at, reading.options);
    kept.push(
      ...some.filter((_act, place) => standings[place]?.lacking.some((each) => lacking.includes(each))),
    );
  }
  return kept;
}

function isAfter(one: ActPlace, other: ActPlace): boolean {
  for (const [at, part] of one.entries()) {
    const before = other[at];
    if (before === undefined || part === before) continue;
    return part > before;
  }
  return false;
}

const filtersOf = ({ from, to, ...args }: ActsArgs): ActFilters => ({
  ...{ zones: args.zones ?? null, powers: args.powers ?? null, platforms: args.platforms ?? null },
  ...{ departments: args.departments ?? null, codes: null, recordedAfter: args.recordedAfter ?? null },
  ...{ from: dayOf(from, 'from') ?? null, to: dayOf(to, 'to') ?? null },
});

/** What is asked of an act, or of what was written. */
const askedOf = (fields: Fields, name: string): Fields =>
  fields.filter(({ field }) => field === name).flatMap((each) => each.fields);

/** A platform reads what stands on the things that are named to it, and goes no further from these. */
export function refuseBeyond({ scope }: Pick<Reading, 'scope'>, fields: Fields): void {
  if (isOfCity(scope) || !scope.platforms) return;
  for (const { field, fields: plain, byType = new Map<string, Fields>() } of fields) {
    const beyond = [...plain, ...[...byType.values()].flat()].find(
      (each) => each.fields.length > 0 || each.byType,
    );
    if (!beyond) continue;
    const place = `${field}.${beyond.field}`;
    throw new Refusal('forbidden', beyondWhatIsNamed(place), { argument: place, role: 'platform' });
  }
}
