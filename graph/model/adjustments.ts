import type { ItemState } from '../../domain/adjustment-words.ts';
import { ADJUSTMENT_TABLE, ITEM_TABLE } from '../../domain/adjustment-states.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import { inForce, recorded } from './dating.ts';
import * as field from './fields.ts';
import type { DerivedField, OneField, ValueField } from './model.ts';
import { stateText } from './states.ts';

/** What is worked out of lists of adjustments and their items. */

const hasCome = (row: Cypher, column: string): Cypher => cypher`${row}.${name(column)} <= $day`;

/** How far a round of a list is: kept in step with domain/adjustment-states.ts, whose lines these are. */
export const listStateOf = (round: Cypher): Cypher =>
  stateText(ADJUSTMENT_TABLE, {
    WITHDRAWN: hasCome(round, 'withdrawnOn'),
    IN_EFFECT: cypher`${hasCome(round, 'publishedOn')} AND ${hasCome(round, 'effectiveFrom')}`,
    PUBLISHED: hasCome(round, 'publishedOn'),
    SIGNED: hasCome(round, 'signedOn'),
    DECIDED: hasCome(round, 'decidedOn'),
    RETURNED: hasCome(round, 'returnedOn'),
    FORWARDED: hasCome(round, 'forwardedOn'),
    SUBMITTED: hasCome(round, 'submittedOn'),
    DRAFT: cypher`true`,
  });

export const listState: ValueField = field.value((n) => listStateOf(field.versionOf(n)));

export const isListIn = (n: Cypher): Cypher => cypher`${listStateOf(field.versionOf(n))} IN $states`;

export const isListOf = (n: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${n})<-[:ITEM_OF]-(:AdjustmentItem)<-[:VERSION_OF]-(said_listed:AdjustmentItemVersion)-[:ADJUSTS_POWER]->(power_listed:Power) WHERE power_listed.code IN $powers AND ${inForce(name('said_listed'))} }`;

/** Which of its rounds it is: those that held on some day, up to it. */
export const listRound: ValueField = field.value(
  (n) =>
    cypher`COUNT { MATCH (${n})<-[:VERSION_OF]-(earlier_round:AdjustmentListVersion) WHERE ${recorded(name('earlier_round'))} AND earlier_round.validFrom < earlier_round.validTo AND earlier_round.validFrom <= ${field.versionOf(n)}.validFrom }`,
);

/** What a list says of the commands on it: `state`, whether anything was put off, and by whom it is. */
export const listAllowed: DerivedField = {
  ...{ kind: 'derived', derive: 'allowed', of: 'AdjustmentList' },
  key: (n) =>
    cypher`${listStateOf(field.versionOf(n))} + '\n' + toString(EXISTS { MATCH (${n})<-[:ITEM_OF]-(:AdjustmentItem)<-[:VERSION_OF]-(put_off:AdjustmentItemVersion) WHERE ${inForce(name('put_off'))} AND put_off.outcome = 'DEFERRED' AND ${hasCome(name('put_off'), 'decidedOn')} }) + '\n' + coalesce([(${field.versionOf(n)})-[:PROPOSED_BY]->(owner) | owner.code][0], '')`,
};

/** The items of a list as the commands that would carry them out. */
export const listChanges: DerivedField = { kind: 'derived', derive: 'proposed changes', of: 'AdjustmentList' };

const [round, of] = [name('round_of_item'), name('list_of_item')];
const inRound = (item: Cypher): Cypher =>
  cypher`(${item})-[:ITEM_OF]->(${of}:AdjustmentList)<-[:VERSION_OF]-(${round}:AdjustmentListVersion)`;

/** The day on which an item takes effect: its own, or its list's. */
const effectOf = (said: Cypher): Cypher => cypher`coalesce(${said}.effectiveFrom, ${round}.effectiveFrom)`;

/** Whether on its day the power was in the zone as the item says. */
function isCarriedOut(said: Cypher): Cypher {
  const held = name('held_of_item');
  const holding = (more: Cypher) =>
    cypher`EXISTS { MATCH (${round})-[:ADJUSTS_ZONE]->(:Zone)<-[:TO_ZONE]-(of_item:Delegation)-[:DELEGATES]->(:Power)<-[:ADJUSTS_POWER]-(${said}), (of_item)<-[:VERSION_OF]-(${held}:DelegationVersion) WHERE ${recorded(held)} AND ${held}.validFrom <= ${effectOf(said)} AND ${effectOf(said)} < ${held}.validTo${more} }`;
  return cypher`CASE ${said}.action WHEN 'TAKE_OVER' THEN ${holding(cypher``)} WHEN 'GIVE_BACK' THEN NOT ${holding(cypher``)} ELSE ${holding(cypher` AND ${held}.mode = ${said}.mode`)} END`;
}

/** How far an item is, by what its version and the round of its list say: in step with domain/adjustment-states.ts. */
function itemStateOf(said: Cypher): Cypher {
  const outcome = (word: string) => cypher`(${said}.outcome = '${name(word)}' AND ${hasCome(said, 'decidedOn')})`;
  const published = cypher`${outcome('APPROVED')} AND ${hasCome(round, 'publishedOn')}`;
  const past = cypher`${published} AND ${effectOf(said)} <= $day`;
  const when: Readonly<Record<ItemState, Cypher>> = {
    DROPPED: hasCome(round, 'withdrawnOn'),
    REJECTED: outcome('REJECTED'),
    DEFERRED: outcome('DEFERRED'),
    CARRIED_OUT: cypher`${past} AND ${isCarriedOut(said)}`,
    NOT_CARRIED_OUT: past,
    ANNOUNCED: cypher`${published} AND ${effectOf(said)} IS NOT NULL`,
    APPROVED: outcome('APPROVED'),
    PENDING: cypher`true`,
  };
  return stateText(ITEM_TABLE, when);
}

export const itemState: ValueField = field.value(
  (n) =>
    cypher`coalesce(COLLECT { MATCH ${inRound(n)} WHERE ${inForce(round)} RETURN ${itemStateOf(field.versionOf(n))} LIMIT 1 }[0], 'PENDING')`,
);

/** The delegation of the item's power to the zone of its list. */
export const itemDelegation: OneField = field.oneOrNone('Delegation', {
  key: (n) =>
    cypher`COLLECT { MATCH ${inRound(n)}, (${round})-[:ADJUSTS_ZONE]->(:Zone)<-[:TO_ZONE]-(of_item:Delegation)-[:DELEGATES]->(:Power)<-[:ADJUSTS_POWER]-(${field.versionOf(n)}) WHERE ${recorded(round)} RETURN of_item.code LIMIT 1 }[0]`,
  pattern: (_from, to) => cypher`(${to}:Delegation)`,
  where: (_from, to) => cypher`${to}.code = ${to}_key`,
  isSpoken: true,
});

/** The item by which a period of a delegation began: of several the last. */
export const delegationItem: OneField = field.oneOrNone('AdjustmentItem', {
  key: (n) => {
    const said = name('said_of_item');
    return cypher`COLLECT { MATCH (${n})-[:DELEGATES]->(:Power)<-[:ADJUSTS_POWER]-(${said}:AdjustmentItemVersion)-[:VERSION_OF]->(item_of:AdjustmentItem)-[:ITEM_OF]->(${of}:AdjustmentList)<-[:VERSION_OF]-(${round}:AdjustmentListVersion)-[:ADJUSTS_ZONE]->(:Zone)<-[:TO_ZONE]-(${n})
      WHERE ${inForce(said)} AND ${inForce(round)} AND ${effectOf(said)} = ${field.versionOf(n)}.validFrom AND ${itemStateOf(said)} = 'CARRIED_OUT'
      RETURN item_of.code ORDER BY ${of}.code DESC, item_of.order DESC LIMIT 1 }[0]`;
  },
  pattern: (_from, to) => cypher`(${to}:AdjustmentItem)`,
  where: (_from, to) => cypher`${to}.code = ${to}_key`,
});
