import { cypher, join, name, type Cypher } from '../cypher.ts';
import {
  CITY,
  DELEGATED,
  DUTY,
  HELD,
  OF_CITY,
  POST,
  POWER,
  RECORDED,
  ZONE,
  DEPARTMENT,
  type Segment,
} from './own-segments.ts';
import { isUnplacedWithin } from './unplaced.ts';

/**
 * Which versions and facts are somebody's own, whatever day they are of: history, and what is exported of it. A version
 * is one's own while the place that it is in is: where the two hold at the same time, by the record of the same time.
 * A way leads from one of `$ownZones` or `$ownDepartments` to the version `v`, segment by segment: the planner looks at
 * one at a time, which takes it a tenth of what a long pattern does.
 */
interface OwnWay {
  readonly segments: readonly Segment[];
  /** Variables of which each two must hold at the same time. */
  readonly together: readonly (readonly [string, string])[];
}

const way = (segments: readonly Segment[], ...together: OwnWay['together']): OwnWay => ({
  segments,
  together,
});
const last = (pattern: Cypher): Segment => ({ pattern, binds: ['v'] });
const then = ({ segments, together }: OwnWay, segment: Segment, ...more: OwnWay['together']): OwnWay =>
  way([...segments, segment], ...together, ...more);

const zone = way([ZONE]);
const city = way([CITY]);
/** Ends at a department: of a zone while it is there, or of the city. */
const inZone = way([ZONE, DEPARTMENT]);
const power = way([CITY, OF_CITY]);
const posts = [then(city, POST), then(inZone, POST, ['post_version', 'place'])];
const holders = posts.map((each) => then(each, HELD, ['held', 'post_version']));
const delegations = [then(zone, DELEGATED), then(power, POWER)];
const duties = [
  then(way([ZONE, DELEGATED]), DUTY),
  then(way([CITY, OF_CITY, POWER]), DUTY, ['duty', 'power_version']),
];

const inDepartment = (pattern: Cypher): readonly OwnWay[] => [
  then(city, last(pattern)),
  then(inZone, last(pattern), ['v', 'place']),
];
/** Of people who were nowhere on a day of it, and first recorded for one's own before. */
const ofUnplaced = (pattern: Cypher): OwnWay => {
  const since = cypher`$ownPeople[person.code] <= v.recordedAt`;
  const where = cypher`${since} AND ${isUnplacedWithin(cypher`person`, cypher`v`)}`;
  return way([RECORDED, { ...last(pattern), where }]);
};
const ofPerson = (pattern: Cypher): readonly OwnWay[] => [
  ofUnplaced(pattern),
  ...holders.map((each) => then(each, last(pattern), ['v', 'held'])),
  ...duties.map((each) => then(each, last(pattern), ['v', 'duty'])),
];
const ofPower = (type: string): readonly OwnWay[] => [
  then(power, last(cypher`(power:Power)<-[:${name(type)}]-(v)`), ['v', 'power_version']),
];
const ofDelegation = (pattern: Cypher): readonly OwnWay[] =>
  delegations.map((each, at) =>
    then(each, last(pattern), ...(at === 0 ? [] : [['v', 'power_version'] as const])),
  );

/** By the label of the version or fact. What is not here is public, and nobody's own. */
const OWN_WAYS: Readonly<Record<string, readonly OwnWay[]>> = {
  ZoneVersion: [then(zone, last(cypher`(zone:Zone)<-[:VERSION_OF]-(v)`))],
  DepartmentVersion: [
    then(zone, last(cypher`(zone:Zone)<-[:UNDER]-(v)`)),
    then(city, last(cypher`(department:Department)<-[:VERSION_OF]-(v)`)),
  ],
  Alias: [
    then(zone, last(cypher`(zone:Zone)<-[:ALIAS_OF]-(v)`)),
    ...inDepartment(cypher`(department:Department)<-[:ALIAS_OF]-(v)`),
  ],
  Succession: inDepartment(cypher`(department:Department)<-[:SUCCEEDED|BY]-(v)`),
  SectionVersion: inDepartment(cypher`(department:Department)<-[:SECTION_IN]-(v)`),
  PostVersion: inDepartment(cypher`(department:Department)<-[:POST_IN]-(v)`),
  PersonVersion: ofPerson(cypher`(person:Person)<-[:VERSION_OF]-(v)`),
  Membership: posts.map((each) => then(each, last(cypher`(post:Post)<-[:HOLDS]-(v)`), ['v', 'post_version'])),
  CertificateVersion: ofPerson(cypher`(person:Person)<-[:CERTIFIES]-(v)`),
  PowerVersion: [then(city, last(cypher`(department:Department)<-[:BELONGS_TO]-(v)`))],
  PowerRequirement: ofPower('REQUIRED_BY'),
  ChainLink: ofPower('LINKS'),
  CatalogueEntry: ofPower('LISTS'),
  Identifier: ofPower('IDENTIFIES'),
  PowerSource: ofPower('SOURCE_OF'),
  ZoneCapacity: [then(zone, last(cypher`(zone:Zone)<-[:CAPACITY_OF]-(v)`))],
  DelegationVersion: ofDelegation(cypher`(delegation:Delegation)<-[:VERSION_OF]-(v)`),
  StepVersion: ofDelegation(cypher`(delegation:Delegation)<-[:STEP_OF]-(:Step)<-[:VERSION_OF]-(v)`),
  Responsibility: ofDelegation(cypher`(delegation:Delegation)<-[:STEP_OF]-(:Step)<-[:FOR_STEP]-(v)`),
};

/** The labels of versions and facts that are somebody's own. */
export const OWN_LABELS: readonly string[] = Object.keys(OWN_WAYS);

/** By the record of any time, as history has it, or by that of the revision asked. */
export type OwnBy = 'ever' | 'revision';

/** Both hold at the same time, and the record says so at the same time. */
function atOnce(one: Cypher, other: Cypher, by: OwnBy): Cypher {
  const overlap = cypher`${one}.validFrom < ${other}.validTo AND ${other}.validFrom < ${one}.validTo AND ${one}.recordedAt < ${other}.supersededAt AND ${other}.recordedAt < ${one}.supersededAt AND ${other}.recordedAt <= $revision`;
  return by === 'ever' ? overlap : cypher`${overlap} AND $revision < ${other}.supersededAt`;
}

interface Clause {
  readonly match: Cypher;
  /** What is bound by now. */
  readonly bound: readonly Cypher[];
}

/** A `MATCH` for each segment, in an order, with each condition where all that it names is bound. */
function clauses(
  { together }: OwnWay,
  segments: readonly Segment[],
  given: readonly string[],
  by: OwnBy,
): readonly Clause[] {
  let bound = given;
  let open = together;
  return segments.map(({ pattern, binds, where }) => {
    bound = [...new Set([...bound, ...binds])];
    const here = open.filter((pair) => pair.every((each) => bound.includes(each)));
    open = open.filter((pair) => !here.includes(pair));
    const conditions = [
      ...(where ? [where] : []),
      ...here.map(([one, other]) => atOnce(name(one), name(other), by)),
    ];
    const condition =
      conditions.length > 0 ? cypher` WHERE ${join(conditions, ' AND ')}` : cypher` WHERE true`;
    return { match: cypher`MATCH ${pattern}${condition}`, bound: bound.map(name) };
  });
}

/** Whether `v`, of this label, is one's own. */
export function isOwnVersion(label: string, by: OwnBy = 'ever'): Cypher {
  const found = (OWN_WAYS[label] ?? []).map((each) =>
    clauses(each, each.segments.toReversed(), ['v'], by).reduceRight<Cypher | undefined>(
      (inner, { match }) => cypher`EXISTS { ${match}${inner ? cypher` AND ${inner}` : cypher``} }`,
      undefined,
    ),
  );
  const tests = found.filter((each) => each !== undefined);
  return tests.length === 0 ? cypher`false` : cypher`(${join(tests, ' OR ')})`;
}

/** All versions of a label that are one's own, as `v`, each found from the zone or department that it belongs to. */
export const everyOwnVersion = (label: string, returned: Cypher): Cypher =>
  join(
    (OWN_WAYS[label] ?? []).map((each) => {
      const found = clauses(each, each.segments, [], 'ever').map(({ match, bound }) =>
        bound.includes(name('v')) ? match : cypher`${match} WITH DISTINCT ${join(bound, ', ')}`,
      );
      return cypher`${join(found, ' ')} AND v:${name(label)} ${returned}`;
    }),
    '\nUNION\n',
  );
