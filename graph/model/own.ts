import type { Scope } from '../../domain/access/scope.ts';
import type { Params } from '../database/database.ts';
import { cypher, type Cypher } from '../cypher.ts';
import { inForce } from './dating.ts';

/**
 * What belongs to the zones (`$ownZones`) and city departments (`$ownDepartments`) of an actor, on the day and by the
 * record that are asked. Variables inside end in `_own`, so that no pattern around them has the same.
 */
export const ownParams = (scope: Scope): Params =>
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

/** Who holds an own post, and holds none elsewhere, now or later. */
export const ownPerson = (person: Cypher): Cypher =>
  cypher`(EXISTS { MATCH (${person})<-[:MEMBER]-(membership_own:Membership) WHERE ${inForce(cypher`membership_own`)} AND ${ownMembership(cypher`membership_own`)} } AND NOT EXISTS { MATCH (${person})<-[:MEMBER]-(other_own:Membership) WHERE other_own.recordedAt <= $revision AND $revision < other_own.supersededAt AND $day < other_own.validTo AND NOT ${ownMembership(cypher`other_own`)} })`;

/** A responsibility for a step of an own delegation. */
export const ownResponsibility = (responsibility: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${responsibility})-[:FOR_STEP]->(:Step)-[:STEP_OF]->(delegation_own:Delegation) WHERE ${ownDelegation(cypher`delegation_own`)} }`;

/** Who holds an own post, or answers for a step of an own delegation, on the day: theirs are the people, and all that is personal about them. */
export const visiblePerson = (person: Cypher): Cypher =>
  cypher`(EXISTS { MATCH (${person})<-[:MEMBER]-(membership_own:Membership) WHERE ${inForce(cypher`membership_own`)} AND ${ownMembership(cypher`membership_own`)} } OR EXISTS { MATCH (${person})<-[:LEADER|STAFF]-(duty_own:Responsibility) WHERE ${inForce(cypher`duty_own`)} AND ${ownResponsibility(cypher`duty_own`)} })`;

/** A version of a certificate of somebody who is visible. */
export const visibleCertificate = (version: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${version})-[:CERTIFIES]->(person_own:Person) WHERE ${visiblePerson(cypher`person_own`)} }`;

/** A support element of an own zone, or one that an own power takes. */
export const visibleCapacity = (capacity: Cypher): Cypher =>
  cypher`(EXISTS { MATCH (${capacity})-[:CAPACITY_OF]->(zone_own:Zone) WHERE ${ownZone(cypher`zone_own`)} } OR EXISTS { MATCH (${capacity})-[:PROVIDES]->(:SupportElement)<-[:REQUIRES]-(requirement_own:PowerRequirement)-[:REQUIRED_BY]->(power_own:Power) WHERE ${inForce(cypher`requirement_own`)} AND ${ownPower(cypher`power_own`)} })`;
