import type { OwnScope } from '../../domain/access/scope.ts';
import { versionLabelOf, type Kind, type OwnRule, type Reference, type SightRule } from '../../kinds/kind.ts';
import {
  isByPost,
  isDraft,
  isPublic,
  leadsToCity,
  ownReferences,
  ownRule,
  selfReferences,
  type Owner,
} from '../../kinds/own.ts';
import { kindCalled, kindsLabelled } from '../../kinds/registry.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { inForce, recorded } from './dating.ts';
import { isDraftSeen, type DraftLabel } from './drafts.ts';
import type { PartSight } from './model.ts';
import { isInOwnPost, isSelf, isStandIn, namesSelf } from './self.ts';
import { isNowhere } from './unplaced.ts';

/** Whose own is asked for, in codes: as one parameter, for Neo4j plans a statement anew where a list is empty that was not. */
export interface Own {
  readonly zones: readonly string[];
  readonly departments: readonly string[];
  /** Themselves, of somebody of the staff. */
  readonly self: readonly string[];
  readonly platforms: readonly string[];
}

/**
 * What belongs to the zones (`$own.zones`) and city departments (`$own.departments`) of an actor, on the day and by the
 * record that are asked; people whom nothing places are in `$own.people` (unplaced.ts). Each kind says by what it leads
 * to whose it is; here that is followed, down to the rules that name an owner. Variables inside end in `_own`, so that
 * no pattern around them has the same.
 */
export const ownPlaces = ({ zones, departments, people = [], platforms = [] }: OwnScope): Own => ({
  ...{ zones, departments, self: people, platforms },
});

/**
 * Rules for people differ by what is asked: whether they are `owned`, for a command; `seen`; `placed` here, for
 * comparisons; or `seated`, in a post, for what is told of nobody else. Of all else these are the same.
 */
type Asked = 'owned' | 'seen' | 'placed' | 'seated';

/** What is bound of a record: its thing, or the version in force, or both. A fact is its version. */
export interface Bound {
  readonly thing?: Cypher;
  readonly version?: Cypher;
}

function bindingOf(bound: Bound, which: keyof Bound): Cypher {
  const variable = bound[which];
  if (!variable) throw new Error(`whose it is takes its ${which}`);
  return variable;
}

/** Whether a record is one's own. */
export const isOwn = (label: string, bound: Bound): Cypher => owns(kindCalled(label), bound, 'owned');

/** Whether somebody who does not see all sees a record; undefined of what they see anyway. */
export function seenWith(sight: PartSight, label: string): ((bound: Bound) => Cypher) | undefined {
  if (isDraft(kindCalled(label))) return seenDraft(label as DraftLabel);
  return sight === 'own' ? seenOf(label) : undefined;
}

/** A list or an item by its thing, an opinion by itself. */
const seenDraft =
  (label: DraftLabel) =>
  (bound: Bound): Cypher =>
    isDraftSeen[label](bindingOf(bound, kindCalled(label).form === 'fact' ? 'version' : 'thing'));

/** Whether somebody who sees their own only sees a record; undefined of what is public. */
export function seenOf(label: string): ((bound: Bound) => Cypher) | undefined {
  const kind = kindCalled(label);
  const { own } = kind;
  if (own === 'public' || isPublic(kind)) return undefined;
  const { alsoSeen } = own;
  if (alsoSeen === 'once submitted') return seenDraft(label as DraftLabel);
  const selves = selfReferences(kind);
  return (bound) =>
    anyOf([
      owns(kind, bound, 'seen'),
      ...(selves.length > 0 ? [namesSelf(bindingOf(bound, 'version'), selves)] : []),
      ...(own.isSeenInPost ? [isInOwnPost(bindingOf(bound, 'version'))] : []),
      ...(ownRule(kind) === 'people' ? [isStandIn(bindingOf(bound, 'thing'))] : []),
      ...(alsoSeen ? [ALSO_SEEN[alsoSeen](bindingOf(bound, 'version'))] : []),
    ]);
}

/** The same of what is known not to be public. */
export function isSeen(label: string, bound: Bound): Cypher {
  const seen = seenOf(label);
  if (!seen) throw new Error(`${label} is public`);
  return seen(bound);
}

/** Whether what is personal of somebody is told: not of who only stands in. */
export const isToldOf = (person: Cypher): Cypher => PEOPLE.seen(person);
/** Who holds an own post, or answers for a step of an own delegation, on the day. */
export const isSeatedHere = (person: Cypher): Cypher => PEOPLE.seated(person);
export const isPlacedHere = (person: Cypher): Cypher => PEOPLE.placed(person);

const isOwnZone = (zone: Cypher): Cypher => cypher`${zone}.code IN $own.zones`;
const isOwnCityDepartment = (department: Cypher): Cypher => cypher`${department}.code IN $own.departments`;

/** One of the own departments, or a department of an own zone. */
const isOwnDepartment = (department: Cypher): Cypher =>
  cypher`(${isOwnCityDepartment(department)} OR EXISTS { MATCH (${department})<-[:VERSION_OF]-(place_own:DepartmentVersion)-[:UNDER]->(over_own:Zone) WHERE ${isOwnZone(cypher`over_own`)} AND ${inForce(cypher`place_own`)} })`;

const RULES: Readonly<Record<OwnRule, (thing: Cypher, asked: Asked) => Cypher>> = {
  zones: isOwnZone,
  departments: isOwnDepartment,
  people: (person, asked) => PEOPLE[asked](person),
};

const PEOPLE: Readonly<Record<Asked, (person: Cypher) => Cypher>> = {
  /** Who holds an own post, or is nowhere and was first recorded for one's own; and who has nothing elsewhere, now or later. */
  owned: (person) =>
    cypher`(${isSelf(person)} OR (${isSeated(person)} OR (${isNowhere(person)} AND NOT ${hasElsewhere(person, 'LEADER|STAFF', 'Responsibility')})) AND NOT ${hasElsewhere(person, 'MEMBER', 'Membership')})`,
  /** Who is placed here, or nowhere and first recorded for one's own: theirs are the people, and all that is personal about them. */
  seen: (person) => cypher`(${PEOPLE.placed(person)} OR ${isNowhere(person)})`,
  /** In or for a post, or for a step: what says so is taken together, for the planner's sake. */
  placed: (person) =>
    cypher`(${isSelf(person)} OR ${isNamed(person, { by: cypher`MEMBER|DEPUTY`, at: cypher`HOLDS|DEPUTY_OF_POST`, label: 'Post' })} OR ${isNamed(person, { by: cypher`LEADER|STAFF|DEPUTY`, at: cypher`FOR_STEP|DEPUTY_AT`, label: 'Step' })} OR ${isLent(person)} OR ${isTrained(person)})`,
  seated: (person) => cypher`(${isSelf(person)} OR ${isSeated(person)})`,
};

interface Naming {
  readonly by: Cypher;
  readonly at: Cypher;
  readonly label: 'Post' | 'Step';
}

/** Named by a fact in force for something that is one's own. */
function isNamed(person: Cypher, { by, at, label }: Naming): Cypher {
  const [fact, place] = [cypher`naming_own`, cypher`named_own`];
  return cypher`EXISTS { MATCH (${person})<-[:${by}]-(${fact})-[:${at}]->(${place}:${name(label)}) WHERE ${inForce(fact)} AND ${isOwn(label, { thing: place })} }`;
}

/** Seconded to an own zone or from an own department, in one pattern, for the planner's sake: as `Secondment` says whose it is. */
const isLent = (person: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${person})<-[:SECONDED]-(lent_own:Secondment)-[:SECONDED_TO|SECONDED_FROM]->(place_own) WHERE ${inForce(cypher`lent_own`)} AND (${isOwnZone(cypher`place_own`)} OR ${isOwnCityDepartment(cypher`place_own`)}) }`;

/** Took part in a training of an own department: as `Training` says whose it is. */
const isTrained = (person: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${person})<-[:TOOK_PART]-(taught_own:Trainee)-[:TOOK_PART_IN]->(:Training)<-[:VERSION_OF]-(lesson_own:TrainingVersion)-[:TRAINED_BY]->(giver_own) WHERE ${inForce(cypher`taught_own`)} AND ${inForce(cypher`lesson_own`)} AND ${isOwnCityDepartment(cypher`giver_own`)} }`;

const isSeated = (person: Cypher): Cypher =>
  cypher`EXISTS { MATCH (${person})<-[:MEMBER]-(membership_own:Membership) WHERE ${inForce(cypher`membership_own`)} AND ${isOwn('Membership', { version: cypher`membership_own` })} }`;

/** Has, on the day or later, what is not one's own. */
const hasElsewhere = (person: Cypher, by: 'MEMBER' | 'LEADER|STAFF', label: string): Cypher =>
  cypher`EXISTS { MATCH (${person})<-[:${relationships(by)}]-(other_own:${name(label)}) WHERE ${recorded(cypher`other_own`)} AND $day < other_own.validTo AND NOT ${isOwn(label, { version: cypher`other_own` })} }`;

const relationships = (by: 'MEMBER' | 'LEADER|STAFF'): Cypher =>
  by === 'MEMBER' ? cypher`MEMBER` : cypher`LEADER|STAFF`;

const ALSO_SEEN: Readonly<Record<Exclude<SightRule, 'once submitted'>, (version: Cypher) => Cypher>> = {
  /** By whose power takes the support element. */
  'where needed': (capacity) =>
    cypher`EXISTS { MATCH (${capacity})-[:PROVIDES]->(:SupportElement)<-[:REQUIRES]-(requirement_own:PowerRequirement)-[:REQUIRED_BY]->(power_own:Power) WHERE ${inForce(cypher`requirement_own`)} AND ${isOwn('Power', { thing: cypher`power_own` })} }`,
  /** By whose power something is to be put right that it found. */
  'where found': (inspection) =>
    cypher`EXISTS { MATCH (${inspection})-[:VERSION_OF]->(:Inspection)<-[:FOUND_BY]-(found_own:RectificationVersion)-[:FOUND_OF]->(power_own:Power) WHERE ${inForce(cypher`found_own`)} AND ${isOwn('Power', { thing: cypher`power_own` })} }`,
  /** Whatever is filed but what a zone punished somebody with. */
  'once published': (rated) => cypher`${rated}.publishedOn <= $day`,
  'by its platform': (act) =>
    cypher`EXISTS { MATCH (${act})-[:VERSION_OF]->(:Act)-[:ACT_ON]->(platform_own:Platform) WHERE platform_own.code IN $own.platforms }`,
  'of no penalty': (filing) => cypher`NOT EXISTS { MATCH (${filing})-[:FILED_OF_PENALTY]->() }`,
};

const anyOf = (conditions: readonly Cypher[]): Cypher =>
  conditions.length === 1 ? (conditions[0] as Cypher) : cypher`(${join(conditions, ' OR ')})`;

function owns(kind: Kind, bound: Bound, asked: Asked, owner?: Owner): Cypher {
  const rule = ownRule(kind);
  if (rule) return RULES[rule](bindingOf(bound, 'thing'), asked);
  const by = isByPost(kind) ? 'seated' : asked;
  const ways = ownReferences(kind, owner).map((reference) => {
    const { pattern, where } = startOf(kind, reference, bound);
    return leads(pattern, where, reference, { asked: by, owner });
  });
  return ways.length === 0 ? cypher`false` : anyOf(ways);
}

/** Where the relationship begins: at the thing, at the version that is bound, or else at the one in force. */
function startOf(
  kind: Kind,
  { from }: Reference,
  bound: Bound,
): { readonly pattern: Cypher; readonly where: readonly Cypher[] } {
  if (from !== 'identity' && bound.version) return { pattern: cypher`(${bound.version})`, where: [] };
  const thing = bindingOf(bound, 'thing');
  if (from === 'identity') return { pattern: cypher`(${thing})`, where: [] };
  const own = name(`${kind.label.toLowerCase()}_version_own`);
  return {
    pattern: cypher`(${thing})<-[:VERSION_OF]-(${own}:${name(versionLabelOf(kind))})`,
    where: [inForce(own)],
  };
}

/** Whether the end of a reference is one's own. What leads on by itself, whatever its versions say, is passed in one pattern. */
function leads(
  start: Cypher,
  where: readonly Cypher[],
  reference: Reference,
  how: { readonly asked: Asked; readonly owner: Owner | undefined },
): Cypher {
  const { by, to } = reference;
  const pattern = cypher`${start}-[:${name(by)}]->`;
  const kinds = kindsLabelled(to);
  const onward = kinds.flatMap((kind) => ownReferences(kind, how.owner));
  const [next] = onward;
  if (next?.from === 'identity' && onward.length === 1 && kinds.length === 1)
    return leads(cypher`${pattern}(:${name(to)})`, where, next, how);
  const end = name(`${to.toLowerCase()}_own`);
  const isTheirs = leadsToCity(reference)
    ? isOwnCityDepartment(end)
    : anyOf(kinds.map((kind) => owns(kind, { thing: end }, how.asked, how.owner)));
  const conditions = join([...where, isTheirs], ' AND ');
  return cypher`EXISTS { MATCH ${pattern}(${end}:${name(to)}) WHERE ${conditions} }`;
}
