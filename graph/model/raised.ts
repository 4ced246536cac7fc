import { RAISED_TABLE } from '../../domain/states.ts';
import { kindCalled } from '../../kinds/registry.ts';
import { cypher, type Cypher } from '../cypher.ts';
import * as field from './fields.ts';
import { toldValue } from './kind-values.ts';
import type { ValueField } from './model.ts';
import { stateText } from './states.ts';

/** What is worked out of what was raised. */

const told = (raised: Cypher, column: string): Cypher =>
  cypher`${toldValue(kindCalled('Raised'), column, raised)} IS NOT NULL`;

/** How far it is: kept in step with domain/states.ts, whose lines these are. */
const stateOf = (raised: Cypher): Cypher =>
  stateText(RAISED_TABLE, {
    CLOSED: told(raised, 'closedOn'),
    ANSWERED: told(raised, 'answeredOn'),
    OPEN: cypher`true`,
  });

export const raisedState: ValueField = field.value(stateOf);
export const isRaisedIn = (raised: Cypher): Cypher => cypher`${stateOf(raised)} IN $states`;

export const isRaisedBetween = (raised: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${field.versionOf(raised)})-[:RAISED_BY|RAISED_WITH]->(body_raised) WHERE body_raised.code IN $bodies }`;
