import { cypher } from '../cypher.ts';
import type { Database, ReadOptions } from '../database/database.ts';
import { attribute, isThere, type Moment } from '../model/dating.ts';
import { PLANNER } from '../statement/statement.ts';

/** What there is on a day, held by somebody or not. */
export interface ThingCounts {
  readonly chains: number;
  /** Codes of all zones. */
  readonly zones: readonly string[];
  readonly powersByType: ReadonlyMap<string, number>;
}

const COUNT = cypher`
  ${PLANNER}
  RETURN COUNT { MATCH (chain:Chain) WHERE ${isThere(cypher`chain`, 'Chain')} },
    COLLECT { MATCH (zone:Zone) WHERE ${isThere(cypher`zone`, 'Zone')} RETURN zone.code },
    COLLECT {
      MATCH (power:Power) WHERE ${isThere(cypher`power`, 'Power')}
      WITH ${attribute(cypher`power`, 'Power', cypher`type`)} AS type, count(power) AS powers
      RETURN [type, powers]
    }`;

export async function countThings(
  database: Database,
  { day, revision }: Moment,
  options: ReadOptions,
): Promise<ThingCounts> {
  const [row = []] = await database.read(COUNT, { day, revision }, options);
  const [chains, zones, powersByType] = row;
  return {
    chains: Number(chains),
    zones: zones as readonly string[],
    powersByType: new Map(powersByType as readonly (readonly [string, number])[]),
  };
}
