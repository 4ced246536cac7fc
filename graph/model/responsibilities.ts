import { ALWAYS, STILL } from '../../domain/days.ts';
import { cypher } from '../cypher.ts';
import { delegationItem } from './adjustments.ts';
import { acting } from './acting.ts';
import { inForce, isThere } from './dating.ts';
import * as field from './fields.ts';
import type { PageField, TypeModel } from './model.ts';
import { delegationPlatforms } from './platforms.ts';
import { delegationStandings, memorandumDocument } from './standings.ts';
import { delegationTransfers } from './transfers.ts';

export const responsibilityTypes = {
  Delegation: field.datedThing('Delegation', {
    zone: field.one('Zone', field.along('TO_ZONE', 'Zone')),
    power: field.one('Power', field.along('DELEGATES', 'Power')),
    mode: field.saidByVersion('mode'),
    memorandum: field.saidByVersion('memorandum'),
    memorandumDocument,
    filedOn: field.saidByVersion('filedOn', 'day'),
    standings: delegationStandings,
    transfers: delegationTransfers,
    item: delegationItem,
    platforms: delegationPlatforms,
    steps: field.many('Step', ['order', 'code'], {
      pattern: (from, to) => cypher`(${from})<-[:STEP_OF]-(${to}:Step)`,
      where: (_from, to) => isThere(to, 'Step'),
    }),
  }),
  Step: field.settledThing('Step', {
    order: field.own('order'),
    name: field.said('Step', 'name'),
    kind: field.said('Step', 'kind'),
    validFrom: { kind: 'said', label: 'Step', property: 'validFrom', value: 'day', settledAs: ALWAYS },
    validTo: { kind: 'said', label: 'Step', property: 'validTo', value: 'day', settledAs: STILL },
    delegation: field.oneOrNone('Delegation', field.along('STEP_OF', 'Delegation')),
    responsibilities: field.many(
      'Responsibility',
      ['staff.code', 'validFrom', 'key'],
      field.fromFacts('FOR_STEP', 'Responsibility'),
    ),
  }),
  Responsibility: field.fact('Responsibility', {
    step: field.one('Step', field.along('FOR_STEP', 'Step')),
    department: field.oneOrNone('Department', field.along('DEPARTMENT', 'Department')),
    leader: field.oneOrNone('Person', field.along('LEADER', 'Person')),
    section: field.oneOrNone('Section', field.along('SECTION', 'Section')),
    post: field.oneOrNone('Post', field.along('POST', 'Post')),
    staff: field.oneOrNone('Person', field.along('STAFF', 'Person')),
    acting,
    recordedAt: field.value(
      (n) => cypher`COLLECT { MATCH (change:Change {revision: ${n}.recordedAt}) RETURN change.at }[0]`,
      'moment',
    ),
  }),
  PersonResponsibility: {
    ...field.visibleTo('Responsibility', (n) => ({ version: n })),
    presence: (n) => cypher`${n}.recordedAt`,
    fields: {
      ...field.ownPeriod,
      key: field.own('key'),
      role: field.value((n) => cypher`type(${n}_role)`),
      step: field.bound('Step', 'step'),
      delegation: field.bound('Delegation', 'delegation'),
      responsibility: field.bound('Responsibility'),
    },
  },
} satisfies Record<string, TypeModel>;

/** All that names a person as staff or leader, in delegations in force, on steps that are there. */
export const personResponsibilities: PageField = {
  kind: 'page',
  to: 'PersonResponsibility',
  orderBy: ['delegation.zone.code', 'delegation.power.code', 'step.order', 'role', 'validFrom', 'key'],
  pattern: (from, to) =>
    cypher`(${from})<-[${to}_role:LEADER|STAFF]-(${to}:Responsibility)-[:FOR_STEP]->(${to}_step:Step)-[:STEP_OF]->(${to}_delegation:Delegation)<-[:VERSION_OF]-(${to}_delegation_version:DelegationVersion)`,
  where: (_from, to) =>
    cypher`${inForce(to)} AND ${inForce(cypher`${to}_delegation_version`)} AND ${isThere(cypher`${to}_step`, 'Step')}`,
};
