import { cypher, name, type Cypher } from '../cypher.ts';
import { inForce, recorded } from './dating.ts';

/**
 * Lists of adjustments, with their items and opinions, are their owner's and the reform office's alone until a round was
 * submitted by the day (`opened`); all see them while they are published (`published`).
 */

/** What is bound of one of them: a list or item by its thing, an opinion by itself. */
export type DraftLabel = 'AdjustmentList' | 'AdjustmentItem' | 'Opinion';

const [round, said, list, item] = [name('round_draft'), name('said_draft'), name('list_draft'), name('item_draft')];

/** From the list to what is bound. */
const START: Readonly<Record<DraftLabel, (n: Cypher) => Cypher>> = {
  AdjustmentList: (n) => cypher`(${n})`,
  AdjustmentItem: (n) => cypher`(${n})-[:ITEM_OF]->(${list}:AdjustmentList)`,
  Opinion: (n) => cypher`(${n})-[:SAID_OF]->(${item}:AdjustmentItem)-[:ITEM_OF]->(${list}:AdjustmentList)`,
};

const ROUND = cypher`<-[:VERSION_OF]-(${round}:AdjustmentListVersion)`;
const isOpened = cypher`${recorded(round)} AND ${round}.submittedOn <= $day`;
const isPublished = cypher`${inForce(round)} AND ${round}.publishedOn <= $day AND coalesce(${round}.withdrawnOn > $day, true)`;

/** Whether the city sees it besides its owner and the reform office. */
export const isOpen = (label: DraftLabel, n: Cypher): Cypher =>
  cypher`EXISTS { MATCH ${START[label](n)}${ROUND} WHERE ${isOpened} }`;

/** What is the reader's own of the powers that it is about, and of its zone. */
export interface OwnOf {
  readonly zone: (zone: Cypher) => Cypher;
  readonly power: (power: Cypher) => Cypher;
}

/** The items of a list that are looked at, each with its version in force; or the one that is bound. */
const ITEMS: Readonly<Record<DraftLabel, (n: Cypher) => Cypher>> = {
  AdjustmentList: (n) => cypher`(${n})<-[:ITEM_OF]-(${item}:AdjustmentItem)<-[:VERSION_OF]-`,
  AdjustmentItem: (n) => cypher`(${n})<-[:VERSION_OF]-`,
  Opinion: (n) => cypher`(${n})-[:SAID_OF]->(${item}:AdjustmentItem)<-[:VERSION_OF]-`,
};

/** Whether somebody sees it who sees their own only: once it is published, or about their zone or power and was submitted. */
export function isOpenTo(label: DraftLabel, n: Cypher, own: OwnOf): Cypher {
  const power = cypher`EXISTS { MATCH ${ITEMS[label](n)}(${said}:AdjustmentItemVersion)-[:ADJUSTS_POWER]->(power_draft:Power) WHERE ${inForce(said)} AND ${own.power(name('power_draft'))} }`;
  const zone = cypher`EXISTS { MATCH (${round})-[:ADJUSTS_ZONE]->(zone_draft:Zone) WHERE ${own.zone(name('zone_draft'))} }`;
  return cypher`EXISTS { MATCH ${START[label](n)}${ROUND} WHERE (${isPublished}) OR (${isOpened} AND (${zone} OR ${power})) }`;
}

/** The same of a version or fact by the record alone, whatever its day: history, and what is exported. */
export const isSubmitted = (label: DraftLabel, version: Cypher): Cypher => {
  const hop = label === 'Opinion' ? cypher`(${version})` : cypher`(${version})-[:VERSION_OF]->(${name('thing_draft')})`;
  const onward: Readonly<Record<DraftLabel, Cypher>> = {
    AdjustmentList: cypher``,
    AdjustmentItem: cypher`-[:ITEM_OF]->()`,
    Opinion: cypher`-[:SAID_OF]->()-[:ITEM_OF]->()`,
  };
  return cypher`EXISTS { MATCH ${hop}${onward[label]}${ROUND} WHERE ${recorded(round)} AND ${round}.submittedOn IS NOT NULL }`;
};
