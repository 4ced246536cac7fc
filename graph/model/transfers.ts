import type { Period } from '../../domain/periods.ts';
import { handedBy, stateOf, TRANSFER_TABLE, type TransferRow } from '../../domain/states.ts';
import { termOn, termsOf } from '../../domain/terms.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import { inForce, isThere, recorded } from './dating.ts';
import * as field from './fields.ts';
import type { DerivedField, ManyField, TypeModel, ValueField } from './model.ts';
import { hasTermEnded } from './terms.ts';

/** What is owed for a delegation that is in force, item by item: an item, and beside it the version that holds. */

const holding = (item: Cypher): Cypher => field.suffixed(item, 'holding');

const row = name('row_handed');
const rows = (item: Cypher): Cypher =>
  cypher`MATCH (${item})<-[:HANDS_OVER]-(${row}:Transfer)-[:HANDED_FOR]->(for_handed:Delegation)<-[:VERSION_OF]-(${holding(item)}) WHERE ${inForce(row)}`;

/** All that was handed over of the item by the day, and all periods of the delegation. */
const handed = (item: Cypher): Cypher =>
  cypher`[COLLECT { ${rows(item)} RETURN {handedOn: ${row}.validFrom, isPart: coalesce(${row}.isPart, false), receivedOn: ${row}.receivedOn, refusedOn: ${row}.refusedOn} },
    [${holding(item)} {.validFrom, .validTo}] + COLLECT { MATCH (${holding(item)})-[:VERSION_OF]->(:Delegation)<-[:VERSION_OF]-(term_handed:DelegationVersion) WHERE ${recorded(name('term_handed'))} RETURN term_handed {.validFrom, .validTo} }]`;

const state: ValueField = field.value(handed, {
  tells: (told, on) => {
    const [transfers, periods] = told as readonly [readonly TransferRow[], readonly Period[]];
    const term = termOn(termsOf(periods), on);
    return stateOf(TRANSFER_TABLE, term ? handedBy(transfers, term, on) : [], on);
  },
});

/** The last that was handed over of the item in the term that is in force. */
const last = (item: Cypher): Cypher =>
  cypher`COLLECT { ${rows(item)} AND NOT ${hasTermEnded(name('for_handed'), cypher`${row}.validFrom`)} RETURN ${row}.key ORDER BY ${row}.validFrom DESC LIMIT 1 }[0]`;

/** When it is owed, by what a city demands: worked out by the matter (matters/transfer.ts). */
const owed = (pick: 'since' | 'due'): DerivedField => ({
  ...{ kind: 'derived', derive: 'transfers owed', of: 'Delegation', pick },
  key: (item) =>
    cypher`[(${holding(item)})-[:VERSION_OF]->(for_owed:Delegation) | for_owed.code][0] + '\n' + ${item}.code`,
});

export const transferTypes = {
  TransferStatus: {
    presence: (n) => cypher`${n}.code`,
    fields: {
      item: field.bound('TransferItem'),
      state,
      since: owed('since'),
      due: owed('due'),
      last: field.oneOrNone('Transfer', {
        key: last,
        pattern: (from, to) => cypher`(${from})<-[:HANDS_OVER]-(${to}:Transfer)`,
        where: (_from, to) => cypher`${inForce(to)} AND ${to}.key = ${to}_key`,
      }),
    },
  },
} satisfies Record<string, TypeModel>;

/** Nothing is owed for a delegation that is not in force. */
export const delegationTransfers: ManyField = field.many('TransferStatus', ['item.order', 'item.code'], {
  pattern: (from, to) =>
    cypher`(${from})<-[:VERSION_OF]-(${holding(to)}:DelegationVersion), (${from})-[:DELEGATES]->(:Power)<-[:OWED_FOR]-(${to}:TransferItem)`,
  where: (_from, to) => cypher`${inForce(holding(to))} AND ${isThere(to, 'TransferItem')}`,
});
