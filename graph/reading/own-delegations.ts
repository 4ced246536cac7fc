import { isOfCity } from '../../domain/access/scope.ts';
import { splitKey } from '../../domain/keys.ts';
import type { Finding } from '../../domain/findings.ts';
import { cypher } from '../cypher.ts';
import { inForce, type Moment } from '../model/dating.ts';
import { ownPlaces } from '../model/own.ts';
import type { Reading } from './reading.ts';

/** Which delegations are the reader's own: of their zones, and of the powers of their departments on the day. */
export interface OwnDelegations {
  has(delegation: string): boolean;
  /** Whether all delegations of a zone are. */
  hasZone(zone: string): boolean;
  /** Whether a finding is about what is the reader's own. What is counted over the whole city is not. */
  hasFinding(finding: Pick<Finding, 'zone' | 'power' | 'chain'>): boolean;
}

const EVERY: OwnDelegations = { has: () => true, hasZone: () => true, hasFinding: () => true };

export async function ownDelegations(reading: Reading, at: Moment): Promise<OwnDelegations> {
  const { scope } = reading;
  if (isOfCity(scope)) return EVERY;
  const { powers, chains } = await findOwn(reading, at);
  const zones = new Set(scope.zones);
  const isOwn = (zone: string | null, power: string | null) =>
    (zone !== null && zones.has(zone)) || (power !== null && powers.has(power));
  return {
    has(delegation) {
      const [zone = null, power = null] = splitKey(delegation);
      return isOwn(zone, power);
    },
    hasZone: (zone) => zones.has(zone),
    hasFinding: ({ zone, power, chain }) =>
      isOwn(zone, power) || (power === null && chain !== null && chains.has(chain)),
  };
}

const FIND_OWN = cypher`
  MATCH (department:Department)<-[:BELONGS_TO]-(version:PowerVersion)-[:VERSION_OF]->(power:Power)
  WHERE department.code IN $own.departments AND ${inForce(cypher`version`)}
  RETURN DISTINCT power.code,
    COLLECT {
      MATCH (power)<-[:LINKS]-(link:ChainLink)-[:LINK_OF]->(chain:Chain)
      WHERE ${inForce(cypher`link`)} RETURN DISTINCT chain.code
    }`;

async function findOwn({ database, options, scope }: Reading, { day, revision }: Moment) {
  if (isOfCity(scope) || scope.departments.length === 0)
    return { powers: new Set<string>(), chains: new Set<string>() };
  const rows = await database.read(FIND_OWN, { day, revision, own: ownPlaces(scope) }, options);
  return {
    powers: new Set(rows.map(([power]) => String(power))),
    chains: new Set(rows.flatMap(([, chains]) => chains as readonly string[])),
  };
}
