import { kindCalled } from '../../kinds/registry.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import { actLacking, actRecordedIn, actResponsibility } from './acts.ts';
import {
  isListIn,
  isListOf,
  itemDelegation,
  itemState,
  listAllowed,
  listChanges,
  listRound,
  listState,
} from './adjustments.ts';
import { inForce } from './dating.ts';
import { isForPower, isForZone, isOnTopic } from './document-scopes.ts';
import * as field from './fields.ts';
import {
  inspectionState,
  isFoundBy,
  isFoundIn,
  isInspectedFrom,
  isInspectedTo,
  isInspectionIn,
  isLackingNotice,
  isRectificationIn,
  rectificationLacksNotice,
  rectificationState,
} from './supervision.ts';
import { filingState, filingZone, isFilingIn, isFilingOf, isFilingOutdated } from './filings.ts';
import { isRaisedBetween, isRaisedIn, raisedState } from './raised.ts';
import { isExpertOf, isSecondedBetween } from './support.ts';
import { toldValue } from './kind-values.ts';
import type { FieldModel, Sight } from './model.ts';

/** What kinds say is worked out, and is written by hand here: fields by `Type.field`, filters by `list.argument`. */

const isPublished = (document: Cypher): Cypher =>
  cypher`${toldValue(kindCalled('Document'), 'publishedOn', document)} IS NOT NULL`;

const COMPUTED_FIELDS: Readonly<Record<string, FieldModel>> = {
  'Act.lacking': actLacking,
  'Act.recordedIn': actRecordedIn,
  'Act.responsibility': actResponsibility,
  'AdjustmentItem.delegation': itemDelegation,
  'AdjustmentItem.state': itemState,
  'AdjustmentList.allowed': listAllowed,
  'AdjustmentList.changes': listChanges,
  'AdjustmentList.round': listRound,
  'AdjustmentList.state': listState,
  'ChainLink.heldBy': field.many('Zone', ['code'], {
    pattern: (from, to) =>
      cypher`(${from})-[:LINKS]->(:Power)<-[:DELEGATES]-(${to}_delegation:Delegation)-[:TO_ZONE]->(${to}:Zone), (${to}_delegation)<-[:VERSION_OF]-(${to}_holding:DelegationVersion)`,
    where: (_from, to) => inForce(cypher`${to}_holding`),
  }),
  'Document.isPublished': field.value(isPublished, 'yesNo'),
  'Filing.isOutdated': isFilingOutdated,
  'Filing.state': filingState,
  'Filing.zone': filingZone,
  'Inspection.state': inspectionState,
  'Rectification.state': rectificationState,
  'Rectification.lacksNotice': rectificationLacksNotice,
  'Platform.isInOneNet': field.value(
    (n) =>
      cypher`EXISTS { MATCH (${n})<-[:LINKED_FROM]-(net:PlatformLink) WHERE net.level = 'ONE_NET' AND ${inForce(name('net'))} }`,
    'yesNo',
  ),
  'Raised.state': raisedState,
  'Seal.isValid': field.value(
    (n) =>
      cypher`EXISTS { MATCH (${n})<-[:VERSION_OF]-(said_seal:SealVersion)-[:ANNOUNCED_BY]->(notice_seal:Document) WHERE ${inForce(name('said_seal'))} AND ${isPublished(name('notice_seal'))} }`,
    'yesNo',
  ),
  'SupportElement.powers': field.many(
    'Power',
    ['code'],
    field.throughFacts('REQUIRES', 'PowerRequirement', 'REQUIRED_BY', 'Power'),
  ),
};

const COMPUTED_FILTERS: Readonly<Record<string, (to: Cypher, sight: Sight) => Cypher>> = {
  'adjustmentLists.powers': isListOf,
  'adjustmentLists.states': isListIn,
  'documents.topics': isOnTopic,
  'documents.zones': isForZone,
  'documents.powers': isForPower,
  'experts.powers': isExpertOf,
  'filings.states': isFilingIn,
  'filings.zones': isFilingOf,
  'inspections.states': isInspectionIn,
  'inspections.from': isInspectedFrom,
  'inspections.to': isInspectedTo,
  'rectifications.zones': isFoundIn,
  'rectifications.by': isFoundBy,
  'rectifications.states': isRectificationIn,
  'rectifications.lacksNotice': isLackingNotice,
  'raised.bodies': isRaisedBetween,
  'raised.states': isRaisedIn,
  'secondments.departments': isSecondedBetween,
};

export function computedField(type: string, field: string): FieldModel {
  const model = COMPUTED_FIELDS[`${type}.${field}`];
  if (!model) throw new Error(`nothing says how ${type}.${field} is worked out`);
  return model;
}

export function computedFilter(list: string, argument: string): (to: Cypher, sight: Sight) => Cypher {
  const filter = COMPUTED_FILTERS[`${list}.${argument}`];
  if (!filter) throw new Error(`nothing says what ${list}(${argument}:) keeps`);
  return filter;
}
