import type { Scope } from '../../domain/access/scope.ts';
import type { Params } from '../database/database.ts';
import { cypher, type Cypher } from '../cypher.ts';
import { inForce, recorded } from './dating.ts';
import { isNowhere } from './unplaced.ts';

/**
 * What belongs to the zones (`$ownZones`) and city departments (`$ownDepartments`) of an actor, on the day and by the
 * record that are asked; people whom nothing places are in `$ownPeople` (unplaced.ts). Variables inside end in `_own`, so that no pattern around them has the same.
 */
export const ownPlaces = (scope: Scope): Params =>
  scope === 'all' ? {} : { ownZones: scope.zones, ownDepartments: scope.departments };

export const ownZone = (zone: Cypher): Cypher => cypher`${zone}.code IN $ownZones`;

export const ownPower = (power: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${power})<-[:VERSION_OF]-(version_own:PowerVersion)-[:BELONGS_TO]->(owner_own:Department) WHERE owner_own.code IN $ownDepartments AND ${inForce(cypher`version_own`)} }`;

/** A delegation to an own zone, or of an own power. */
const ownDelegation = (delegation: Cypher): Cypher =>
  cypher`(EXISTS { MATCH (${delegation})-[:TO_ZONE]->(zone_own:Zone) WHERE ${ownZone(cypher`zone_own`)} } OR EXISTS { MATCH (${delegation})-[:DELEGATES]->(power_own:Power) WHERE ${ownPower(cypher`power_own`)} })`;

/** One of the own departments, or a department of an own zone. */
export const ownDepartment = (department: Cypher): Cypher =>
  cypher`(${department}.code IN $ownDepartments OR EXISTS { MATCH (${department})<-[:VERSION_OF]-(place_own:DepartmentVersion)-[:UNDER]->(over_own:Zone) WHERE over_own.code IN $ownZones AND ${inForce(cypher`place_own`)} })`;

export const ownSection = (section: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${section})<-[:VERSION_OF]-(section_own:SectionVersion)-[:SECTION_IN]->(department_own:Department) WHERE ${inForce(cypher`section_own`)} AND ${ownDepartment(cypher`department_own`)} }`;

export const ownPost = (post: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${post})<-[:VERSION_OF]-(post_own:PostVersion)-[:POST_IN]->(department_own:Department) WHERE ${inForce(cypher`post_own`)} AND ${ownDepartment(cypher`department_own`)} }`;

/** A membership of an own post. */
export const ownMembership = (membership: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${membership})-[:HOLDS]->(held_own:Post) WHERE ${ownPost(cypher`held_own`)} }`;

const isSeated = (person: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${person})<-[:MEMBER]-(membership_own:Membership) WHERE ${inForce(cypher`membership_own`)} AND ${ownMembership(cypher`membership_own`)} }`;

/** Still, on the day or later, in a place that is not one's own. */
const isElsewhere = (fact: Cypher, own: (fact: Cypher) => Cypher): Cypher =>
  cypher`${recorded(fact)} AND $day < ${fact}.validTo AND NOT ${own(fact)}`;

/** Who holds an own post, or is nowhere and was first recorded for one's own; and who has nothing elsewhere, now or later. */
export const ownPerson = (person: Cypher): Cypher =>
  cypher`((${isSeated(person)} OR (${isNowhere(person)} AND NOT EXISTS { MATCH (${person})<-[:LEADER|STAFF]-(duty_own:Responsibility) WHERE ${isElsewhere(cypher`duty_own`, ownResponsibility)} })) AND NOT EXISTS { MATCH (${person})<-[:MEMBER]-(other_own:Membership) WHERE ${isElsewhere(cypher`other_own`, ownMembership)} })`;

/** A responsibility for a step of an own delegation. */
export const ownResponsibility = (responsibility: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${responsibility})-[:FOR_STEP]->(:Step)-[:STEP_OF]->(delegation_own:Delegation) WHERE ${ownDelegation(cypher`delegation_own`)} }`;

/** Who holds an own post, or answers for a step of an own delegation, on the day. */
export const isPlacedHere = (person: Cypher): Cypher =>
  cypher`(${isSeated(person)} OR EXISTS { MATCH (${person})<-[:LEADER|STAFF]-(duty_own:Responsibility) WHERE ${inForce(cypher`duty_own`)} AND ${ownResponsibility(cypher`duty_own`)} })`;

/** Who is placed here, or nowhere and first recorded for one's own: theirs are the people, and all that is personal about them. */
export const visiblePerson = (person: Cypher): Cypher =>
  cypher`(${isPlacedHere(person)} OR ${isNowhere(person)})`;

/** A version of a certificate of somebody who is placed here. */
export const certifiesHere = (version: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${version})-[:CERTIFIES]->(person_own:Person) WHERE ${isPlacedHere(cypher`person_own`)} }`;

/** A version of a certificate of somebody who is visible. */
export const visibleCertificate = (version: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${version})-[:CERTIFIES]->(person_own:Person) WHERE ${visiblePerson(cypher`person_own`)} }`;

/** A support element of an own zone, or one that an own power takes. */
export const visibleCapacity = (capacity: Cypher): Cypher =>
  cypher`(EXISTS { MATCH (${capacity})-[:CAPACITY_OF]->(zone_own:Zone) WHERE ${ownZone(cypher`zone_own`)} } OR EXISTS { MATCH (${capacity})-[:PROVIDES]->(:SupportElement)<-[:REQUIRES]-(requirement_own:PowerRequirement)-[:REQUIRED_BY]->(power_own:Power) WHERE ${inForce(cypher`requirement_own`)} AND ${ownPower(cypher`power_own`)} })`;
