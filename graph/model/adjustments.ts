import {
  ADJUSTMENT_TABLE,
  isAsItemSays,
  ITEM_TABLE,
  ROUND_DAYS,
  type ListRound,
} from '../../domain/adjustment-states.ts';
import type { AdjustmentAction, ItemOutcome } from '../../domain/adjustment-words.ts';
import type { Day } from '../../domain/days.ts';
import type { Period } from '../../domain/periods.ts';
import { stateOf } from '../../domain/states.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { inForce, recorded } from './dating.ts';
import { isDraftSeen } from './drafts.ts';
import * as field from './fields.ts';
import type { DerivedField, OneField, Sight, ValueField } from './model.ts';
import { stateText } from './states.ts';

/** What is worked out of lists of adjustments and their items. */

const hasCome = (row: Cypher, column: string): Cypher => cypher`${row}.${name(column)} <= $day`;

/** How far a round of a list is: kept in step with domain/adjustment-states.ts, whose lines these are. */
const listStateOf = (round: Cypher): Cypher =>
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

/** Whether it has an item of one of the powers, of those that are seen. */
export function isListOf(n: Cypher, sight: Sight): Cypher {
  const [item, said] = [name('item_listed'), name('said_listed')];
  const seen = sight === 'own' ? cypher` AND ${isDraftSeen.AdjustmentItem(item)}` : cypher``;
  return cypher`EXISTS { MATCH (${n})<-[:ITEM_OF]-(${item}:AdjustmentItem)<-[:VERSION_OF]-(${said}:AdjustmentItemVersion)-[:ADJUSTS_POWER]->(power_listed:Power) WHERE power_listed.code IN $powers AND ${inForce(said)}${seen} }`;
}

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
export const listChanges: DerivedField = {
  kind: 'derived',
  derive: 'proposed changes',
  of: 'AdjustmentList',
};

const [round, of] = [name('round_of_item'), name('list_of_item')];
const inRound = (item: Cypher): Cypher =>
  cypher`(${item})-[:ITEM_OF]->(${of}:AdjustmentList)<-[:VERSION_OF]-(${round}:AdjustmentListVersion)`;

/** What an item says, the round of its list, and all periods of the power in the zone. */
const standingOf = (n: Cypher): Cypher => {
  const said = field.versionOf(n);
  const days = ROUND_DAYS.map((day) => cypher`${name(day)}: ${round}.${name(day)}`);
  return cypher`COLLECT { MATCH ${inRound(n)} WHERE ${inForce(round)} RETURN [
    {${join(days, ', ')}}, ${said} {.action, .mode, .outcome, .decidedOn, .effectiveFrom},
    COLLECT { MATCH (${said})-[:ADJUSTS_POWER]->(:Power)<-[:DELEGATES]-(of_item:Delegation)-[:TO_ZONE]->(:Zone)<-[:ADJUSTS_ZONE]-(${round}), (of_item)<-[:VERSION_OF]-(held:DelegationVersion) WHERE ${recorded(name('held'))} RETURN held {.mode, .validFrom, .validTo} }
  ] LIMIT 1 }[0]`;
};

type Told = readonly [
  round: ListRound,
  said: {
    readonly action: AdjustmentAction;
    readonly mode: string | null;
    readonly outcome: ItemOutcome | null;
    readonly decidedOn: Day | null;
    readonly effectiveFrom: Day | null;
  },
  held: readonly (Period & { readonly mode: string })[],
];

/** How far an item is; of one whose list is not there on the day, nothing is decided. */
export const itemState: ValueField = field.value(standingOf, {
  tells: (told, on) => {
    if (told === null) return 'PENDING';
    const [of, said, held] = told as Told;
    const day = said.effectiveFrom ?? of.effectiveFrom;
    const isDecided = said.decidedOn !== null && said.decidedOn <= on;
    const then =
      day === null ? undefined : held.find(({ validFrom, validTo }) => validFrom <= day && day < validTo);
    return stateOf(
      ITEM_TABLE,
      {
        list: stateOf(ADJUSTMENT_TABLE, of, on),
        outcome: isDecided ? said.outcome : null,
        effectiveFrom: day,
        isCarriedOut: day !== null && isAsItemSays(said, then?.mode ?? null),
      },
      on,
    );
  },
});

/** The delegation of the item's power to the zone of its list. */
export const itemDelegation: OneField = field.oneOrNone('Delegation', {
  key: (n) =>
    cypher`COLLECT { MATCH ${inRound(n)}, (${round})-[:ADJUSTS_ZONE]->(:Zone)<-[:TO_ZONE]-(of_item:Delegation)-[:DELEGATES]->(:Power)<-[:ADJUSTS_POWER]-(${field.versionOf(n)}) WHERE ${recorded(round)} RETURN of_item.code LIMIT 1 }[0]`,
  pattern: (_from, to) => cypher`(${to}:Delegation)`,
  where: (_from, to) => cypher`${to}.code = ${to}_key`,
  isSpoken: true,
});

/** The item by which a period of a delegation began: approved, of a published list, and of that day; of several the last. */
export const delegationItem: OneField = field.oneOrNone('AdjustmentItem', {
  key: (n) => {
    const said = name('said_of_item');
    const holding = field.versionOf(n);
    const isSo = cypher`${hasCome(round, 'publishedOn')} AND NOT coalesce(${hasCome(round, 'withdrawnOn')}, false) AND ${said}.outcome = 'APPROVED' AND ${hasCome(said, 'decidedOn')} AND coalesce(${said}.effectiveFrom, ${round}.effectiveFrom) = ${holding}.validFrom AND ${holding}.validFrom <= $day`;
    return cypher`COLLECT { MATCH (${n})-[:DELEGATES]->(:Power)<-[:ADJUSTS_POWER]-(${said}:AdjustmentItemVersion)-[:VERSION_OF]->(item_of:AdjustmentItem)-[:ITEM_OF]->(${of}:AdjustmentList)<-[:VERSION_OF]-(${round}:AdjustmentListVersion)
      WHERE ${inForce(said)} AND ${inForce(round)} AND ${isSo} AND (${said}.action = 'TAKE_OVER' OR ${said}.action = 'ALTER' AND ${said}.mode = ${holding}.mode)
        AND [(${round})-[:ADJUSTS_ZONE]->(zone_of) | zone_of.code] = [(${n})-[:TO_ZONE]->(zone_of) | zone_of.code]
      RETURN item_of.code ORDER BY ${of}.code DESC, item_of.order DESC LIMIT 1 }[0]`;
  },
  pattern: (_from, to) => cypher`(${to}:AdjustmentItem)`,
  where: (_from, to) => cypher`${to}.code = ${to}_key`,
});
