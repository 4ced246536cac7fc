import { isOfCity, type Scope } from '../../domain/access/scope.ts';
import { cypher } from '../cypher.ts';
import type { Read } from '../database/database.ts';
import { inForce, recorded, type Moment } from '../model/dating.ts';

/** Lists of adjustments as somebody sees them on a day who does not see all: whole ones, and single items of others. */
interface Drafts {
  readonly lists: readonly string[];
  readonly partLists: readonly string[];
  readonly partItems: readonly string[];
}

const NONE: Drafts = { lists: [], partLists: [], partItems: [] };

const round = cypher`round`;

/** Each list with who proposes it, its zone, whether a round was submitted by the day, and whether it is published on it. */
const FIND_LISTS = cypher`
  MATCH (list:AdjustmentList)<-[:VERSION_OF]-(round:AdjustmentListVersion) WHERE ${recorded(round)}
  RETURN list.code, collect([(round)-[:PROPOSED_BY]->(owner) | owner.code][0])[0], collect([(round)-[:ADJUSTS_ZONE]->(zone) | zone.code][0])[0],
    max(coalesce(round.submittedOn <= $day, false)),
    max(coalesce(round.validFrom <= $day AND $day < round.validTo AND round.publishedOn <= $day AND coalesce(round.withdrawnOn > $day, true), false))`;

/** The items about powers of some departments. */
const FIND_ITEMS = cypher`
  MATCH (department:Department)<-[:BELONGS_TO]-(holding:PowerVersion)-[:VERSION_OF]->(power:Power)
  WHERE department.code IN $departments AND ${inForce(cypher`holding`)}
  MATCH (power)<-[:ADJUSTS_POWER]-(said:AdjustmentItemVersion)-[:VERSION_OF]->(item:AdjustmentItem)-[:ITEM_OF]->(list:AdjustmentList)
  WHERE ${inForce(cypher`said`)} RETURN DISTINCT list.code, item.code`;

/** What of lists somebody sees on a day, as `$drafts`. */
export async function draftParams(
  read: Read,
  scope: Scope,
  at: Moment,
): Promise<{ readonly drafts: Drafts }> {
  return { drafts: scope === 'all' ? NONE : await findDrafts(read, scope, at) };
}

async function findDrafts(
  read: Read,
  scope: Exclude<Scope, 'all'>,
  { day, revision }: Moment,
): Promise<Drafts> {
  const lists = (await read(FIND_LISTS, { day, revision })).map(([code, by, zone, isOpen, isPublished]) => ({
    ...{ code: String(code), by: String(by), zone: String(zone) },
    ...{ isOpen: isOpen === true, isPublished: isPublished === true },
  }));
  if (isOfCity(scope)) return { ...NONE, lists: codesOf(lists.filter(({ isOpen }) => isOpen)) };
  const { zones, departments } = scope;
  const isWhole = ({ by, zone, isOpen, isPublished }: (typeof lists)[number]) =>
    zones.includes(by) || departments.includes(by) || isPublished || (isOpen && zones.includes(zone));
  const [whole, rest] = [lists.filter(isWhole), lists.filter((each) => !isWhole(each) && each.isOpen)];
  const open = new Set(codesOf(rest));
  const items =
    open.size === 0 || departments.length === 0 ? [] : await read(FIND_ITEMS, { departments, day, revision });
  const part = items.filter(([list]) => open.has(String(list)));
  return {
    lists: codesOf(whole),
    partLists: [...new Set(part.map(([list]) => String(list)))],
    partItems: part.map(([, item]) => String(item)),
  };
}

const codesOf = (lists: readonly { readonly code: string }[]): readonly string[] =>
  lists.map(({ code }) => code);
