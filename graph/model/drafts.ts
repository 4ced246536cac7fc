import { cypher, name, type Cypher } from '../cypher.ts';
import { recorded } from './dating.ts';

/**
 * Lists of adjustments, with their items and opinions, are their owner's and the reform office's alone until a round was
 * submitted by the day. Which of them somebody sees who does not see all is read before (graph/record/draft-params.ts): lists
 * that are seen whole (`$drafts.lists`), and of others single items (`$drafts.partItems`, of `$drafts.partLists`), which are about a power of
 * their own. Asked in each statement, it took the planner minutes.
 */
export type DraftLabel = 'AdjustmentList' | 'AdjustmentItem' | 'Opinion';

const listOf = (item: Cypher): Cypher => cypher`[(${item})-[:ITEM_OF]->(list_draft) | list_draft.code][0]`;

/** Whether somebody who does not see all sees one: a list or item by its thing, an opinion by itself. */
export const isDraftSeen: Readonly<Record<DraftLabel, (n: Cypher) => Cypher>> = {
  AdjustmentList: (n) => cypher`(${n}.code IN $drafts.lists OR ${n}.code IN $drafts.partLists)`,
  AdjustmentItem: (n) => cypher`(${listOf(n)} IN $drafts.lists OR ${n}.code IN $drafts.partItems)`,
  Opinion: (n) =>
    cypher`([(${n})-[:SAID_OF]->()-[:ITEM_OF]->(list_draft) | list_draft.code][0] IN $drafts.lists OR [(${n})-[:SAID_OF]->(item_draft) | item_draft.code][0] IN $drafts.partItems)`,
};

/** Whether a statement asks for them. */
export const asksOfDrafts = (text: Cypher): boolean => text.includes('$drafts.');

const [round, list] = [name('round_draft'), name('list_draft')];

/** From a version or fact to its list. */
const toList: Readonly<Record<DraftLabel, (version: Cypher) => Cypher>> = {
  AdjustmentList: (version) => cypher`(${version})-[:VERSION_OF]->(${list})`,
  AdjustmentItem: (version) => cypher`(${version})-[:VERSION_OF]->()-[:ITEM_OF]->(${list})`,
  Opinion: (version) => cypher`(${version})-[:SAID_OF]->()-[:ITEM_OF]->(${list})`,
};

/**
 * Whether the list of a version or fact was submitted, by the record alone: history, and what is exported. Two patterns: the
 * round that was submitted may be the version itself.
 */
export const isSubmitted = (label: DraftLabel, version: Cypher): Cypher =>
  cypher`EXISTS { MATCH ${toList[label](version)} MATCH (${list})<-[:VERSION_OF]-(${round}:AdjustmentListVersion) WHERE ${recorded(round)} AND ${round}.submittedOn IS NOT NULL }`;
