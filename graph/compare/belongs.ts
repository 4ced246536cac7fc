import { cypher, type Cypher } from '../cypher.ts';
import { types } from '../model/index.ts';
import {
  certifiesHere,
  isPlacedHere,
  ownDepartment,
  ownMembership,
  ownPost,
  ownResponsibility,
  ownSection,
  ownZone,
  visibleCapacity,
} from '../model/own.ts';

/** Whether a row belongs to one of some zones: what they hold, their departments, and who works or answers there. */
type Belongs = (thing: Cypher, version: Cypher) => Cypher;

const toZone = (delegation: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${delegation})-[:TO_ZONE]->(held_by:Zone) WHERE ${ownZone(cypher`held_by`)} }`;

const BELONGS: Readonly<Record<string, Belongs>> = {
  Zone: ownZone,
  Department: ownDepartment,
  Section: ownSection,
  Post: ownPost,
  Person: isPlacedHere,
  Membership: (_thing, version) => ownMembership(version),
  Certificate: (_thing, version) => certifiesHere(version),
  ZoneCapacity: (_thing, version) => visibleCapacity(version),
  Delegation: toZone,
  Step: (thing) =>
    cypher`EXISTS { MATCH (${thing})-[:STEP_OF]->(held:Delegation) WHERE ${toZone(cypher`held`)} }`,
  Responsibility: (_thing, version) => ownResponsibility(version),
  Alias: (thing) => cypher`(${ownZone(thing)} OR ${ownDepartment(thing)})`,
  Succession: ownDepartment,
};

/** Undefined for what belongs to no zone: powers, chains, catalogues, laws. The zones are `$ownZones`. */
export const belongsToZone = (label: string): Belongs | undefined => BELONGS[label];

/** Whether somebody with a scope may see a row, as the model has it; undefined for what is public. */
export function visibleOf(label: string, isFact: boolean): Belongs | undefined {
  const visible = types[TYPE_OF[label] ?? label]?.visible;
  return visible && ((thing, version) => visible(isFact ? version : thing));
}

const TYPE_OF: Readonly<Record<string, string>> = { ZoneCapacity: 'Capacity' };
