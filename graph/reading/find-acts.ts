import type { Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { tooManyActs } from '../../domain/messages/acts.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { Params } from '../database/database.ts';
import { recorded, type Moment } from '../model/dating.ts';
import { seenWith } from '../model/own.ts';
import type { Sight } from '../model/model.ts';
import type { ActAsked } from '../../questions/act-lacks.ts';
import type { Reading } from './reading.ts';

/** Which acts are asked for; null keeps all. */
export interface ActFilters {
  readonly zones: readonly string[] | null;
  readonly powers: readonly string[] | null;
  readonly platforms: readonly string[] | null;
  readonly departments: readonly string[] | null;
  readonly codes: readonly string[] | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly recordedAfter: number | null;
}

export const ANY_ACTS: ActFilters = {
  ...{ zones: null, powers: null, platforms: null, departments: null, codes: null },
  ...{ from: null, to: null, recordedAfter: null },
};

/** Where an act is in the order of acts: the revision that recorded it, platform, number and step. */
export type ActPlace = readonly [recordedIn: number, platform: string, number: string, step: number];

export interface ActRow extends ActAsked {
  readonly code: string;
  readonly place: ActPlace;
}

/** The acts done by the day that pass the filters and that whoever asks sees, in their order. */
export async function findActs(
  reading: Reading,
  at: Moment,
  filters: ActFilters,
  page: { readonly after?: ActPlace | null; readonly limit?: number } = {},
): Promise<readonly ActRow[]> {
  const { after = null, limit } = page;
  const rows = await reading.read(
    cypher`${matchActs(reading.sight, filters, after !== null)} RETURN [act.code, version.recordedAt, platform.code, act.number, step.order, zone.code, power.code, version.acceptedOn, version.validFrom, ${named(cypher`ACT_BY`)}, ${named(cypher`ACT_SEALED`)}]
    ORDER BY version.recordedAt, platform.code, act.number, step.order${limit === undefined ? cypher`` : cypher` LIMIT toInteger($limit)`}`,
    { ...(await paramsOf(reading, at, filters)), after, limit: limit ?? null },
  );
  return rows.map(([row]) => rowOf(row as readonly unknown[]));
}

/** What an act lacks is worked out on the columns, so many acts at a time. */
export const ASKED_AT_ONCE = 5_000;

/** So many acts are looked through at once: what lacks is worked out act by act. */
const MOST_LOOKED_THROUGH = 500_000;

/** All of them, in their order; refused where they are more than are looked through at once. */
export async function findAllActs(
  reading: Reading,
  at: Moment,
  filters: ActFilters,
  narrowedBy: string,
): Promise<readonly ActRow[]> {
  const acts = await findActs(reading, at, filters, { limit: MOST_LOOKED_THROUGH + 1 });
  if (acts.length <= MOST_LOOKED_THROUGH) return acts;
  const message = tooManyActs(MOST_LOOKED_THROUGH, narrowedBy);
  throw new Refusal('invalid', message, { argument: narrowedBy, most: MOST_LOOKED_THROUGH });
}

export async function countActs(reading: Reading, at: Moment, filters: ActFilters): Promise<number> {
  const text = cypher`${matchActs(reading.sight, filters, false)} RETURN count(version)`;
  const [row] = await reading.read(text, await paramsOf(reading, at, filters));
  return Number(row?.[0] ?? 0);
}

/** Days of a delegation. */
export interface DaysOfPower {
  readonly zone: string;
  readonly power: string;
  /** The first day, and the last. */
  readonly from: Day;
  readonly to: Day;
}

/** How many acts done by the day fall on days of delegations, in their order: one statement. */
export async function countActsIn(
  reading: Reading,
  { day, revision }: Moment,
  runs: readonly DaysOfPower[],
): Promise<readonly number[]> {
  const rows = await reading.read(COUNT_IN, { runs, day, revision });
  return rows.map(([count]) => Number(count));
}

const version = name('version');

const COUNT_IN = cypher`UNWIND range(0, size($runs) - 1) AS place WITH place, $runs[place] AS run
  RETURN COUNT { MATCH (:Power {code: run.power})<-[:ACT_WITH]-(version:ActVersion)-[:ACT_IN]->(:Zone {code: run.zone}) WHERE run.from <= version.validFrom AND version.validFrom <= run.to AND version.validFrom <= $day AND ${recorded(version)} } ORDER BY place`;

const named = (by: Cypher): Cypher => cypher`[(version)-[:${by}]->(named) | named.code][0]`;

function matchActs(sight: Sight, filters: ActFilters, isAfter: boolean): Cypher {
  const visible = sight === 'own' ? seenWith(sight, 'Act')?.({ thing: name('act'), version }) : undefined;
  const conditions = [
    cypher`version.validFrom <= $day`,
    ...(filters.from === null ? [] : [cypher`$from <= version.validFrom`]),
    ...(filters.to === null ? [] : [cypher`version.validFrom <= $to`]),
    ...(filters.recordedAfter === null ? [] : [cypher`$recordedAfter < version.recordedAt`]),
    // No index knows of the rest of a place.
    ...(isAfter ? [cypher`$after[0] <= version.recordedAt`] : []),
    recorded(version),
  ];
  const kept = [
    ...(filters.codes === null ? [] : [cypher`act.code IN $codes`]),
    ...(filters.platforms === null ? [] : [cypher`platform.code IN $platforms`]),
    ...(filters.zones === null ? [] : [cypher`zone.code IN $zones`]),
    ...(filters.powers === null ? [] : [cypher`power.code IN $powers`]),
    ...(filters.departments === null ? [] : [isOfDepartments]),
    ...(isAfter ? [isLater] : []),
    ...(visible ? [visible] : []),
  ];
  const where = kept.length === 0 ? cypher`` : cypher` WHERE ${join(kept, ' AND ')}`;
  return cypher`MATCH (version:ActVersion) WHERE ${join(conditions, ' AND ')}
    MATCH (version)-[:VERSION_OF]->(act:Act)-[:ACT_ON]->(platform:Platform), (version)-[:ACT_IN]->(zone:Zone), (version)-[:ACT_WITH]->(power:Power), (version)-[:ACT_AT]->(step:Step)${where}`;
}

/** The power was of one of them on the day of the act. */
const isOfDepartments = cypher`EXISTS { MATCH (power)<-[:VERSION_OF]-(of_day:PowerVersion)-[:BELONGS_TO]->(department) WHERE ${recorded(name('of_day'))} AND of_day.validFrom <= version.validFrom AND version.validFrom < of_day.validTo AND department.code IN $departments }`;

const isLater = cypher`(version.recordedAt > $after[0] OR version.recordedAt = $after[0] AND (platform.code > $after[1] OR platform.code = $after[1] AND (act.number > $after[2] OR act.number = $after[2] AND step.order > $after[3])))`;

const paramsOf = async (
  { own }: Reading,
  { day, revision }: Moment,
  filters: ActFilters,
): Promise<Params> => ({ ...filters, ...(await own(revision)), day, revision });

function rowOf(row: readonly unknown[]): ActRow {
  const [code, recordedIn, platform, number, step, zone, power, acceptedOn, day, person, seal] =
    row as readonly [
      ...[
        string,
        number,
        string,
        string,
        number,
        string,
        string,
        number,
        number,
        string | null,
        string | null,
      ],
    ];
  return {
    ...{ code, place: [recordedIn, platform, number, step] },
    ...{ zone, power, step, acceptedOn, day, person, seal },
  };
}
