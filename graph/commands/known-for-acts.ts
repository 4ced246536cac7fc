import { joinKey } from '../../domain/keys.ts';
import type { Day } from '../../domain/days.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { recorded } from '../model/dating.ts';

/** What entries name. */
export interface NamedByEntries {
  readonly platform: string;
  readonly powers: readonly string[];
  readonly people: readonly string[];
  readonly seals: readonly string[];
  /** Codes of steps, and of the acts that the entries would be. */
  readonly steps: readonly string[];
  readonly acts: readonly string[];
}

/** What the record says of all that. */
export interface KnownForActs {
  readonly powers: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly seals: ReadonlySet<string>;
  /** Whether a step is there on a day. */
  readonly hasStep: (code: string, day: Day) => boolean;
  /** Whether the platform runs a power on a day. */
  readonly runs: (power: string, day: Day) => boolean;
  /** By code, what is recorded of an act: since when, and its digest. */
  readonly acts: ReadonlyMap<string, readonly [validFrom: Day, digest: string]>;
}

const v = name('v');

/** The codes of a parameter that have a thing which was ever there. */
const those = (label: string, parameter: string): Cypher =>
  cypher`COLLECT { UNWIND $${name(parameter)} AS code MATCH (n:${name(label)} {code: code}) WHERE EXISTS { (n)<-[:VERSION_OF]-(v:${name(`${label}Version`)}) WHERE ${recorded(v)} AND v.validFrom < v.validTo } RETURN code }`;

/** Code by code, for each is one look into an index, whatever there is when this is planned. */
const FIND = cypher`RETURN ${those('Power', 'powers')}, ${those('Person', 'people')}, ${those('Seal', 'seals')},
  COLLECT { UNWIND $steps AS code MATCH (:Step {code: code})<-[:VERSION_OF]-(v:StepVersion) WHERE ${recorded(v)} RETURN [code, v.validFrom, v.validTo] },
  COLLECT { MATCH (:Platform {code: $platform})<-[:RUNS_ON]-(v:PlatformPower)-[:RUNS]->(power:Power) WHERE ${recorded(v)} AND power.code IN $powers RETURN [power.code, v.validFrom, v.validTo] },
  COLLECT { UNWIND $acts AS code MATCH (:Act {code: code})<-[:VERSION_OF]-(v:ActVersion) WHERE ${recorded(v)} RETURN [code, v.validFrom, v.digest] }`;

type Period = readonly [code: string, validFrom: Day, validTo: Day];

/** One statement, however many entries there are. */
export async function knownForActs(
  read: Read,
  named: NamedByEntries,
  revision: number,
): Promise<KnownForActs> {
  const [row] = await read(FIND, { ...named, revision });
  const [powers, people, seals, steps, runs, acts] = row as readonly [
    ...[readonly string[], readonly string[], readonly string[], readonly Period[], readonly Period[]],
    readonly (readonly [string, Day, string])[],
  ];
  return {
    ...{ powers: new Set(powers), people: new Set(people), seals: new Set(seals) },
    ...{ hasStep: holding(steps), runs: holding(runs) },
    acts: new Map(acts.map(([code, validFrom, digest]) => [code, [validFrom, digest]])),
  };
}

function holding(periods: readonly Period[]): (code: string, day: Day) => boolean {
  const byCode = Map.groupBy(periods, ([code]) => code);
  return (code, day) => byCode.get(code)?.some(([, from, to]) => from <= day && day < to) ?? false;
}

export const stepCode = (zone: string, power: string, step: number): string =>
  joinKey([zone, power, String(step)]);
