import { versionLabelOf, type Kind, type OwnRule, type Reference } from '../../kinds/kind.ts';
import { isByPost, leadsToCity, ownReferences, ownRule } from '../../kinds/own.ts';
import { kindCalled, kindsLabelled } from '../../kinds/registry.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import { isOwnRecorded, isUnplacedWithin } from './unplaced.ts';

/** A piece of a way, matched by itself. */
export interface Segment {
  readonly pattern: Cypher;
  /** Variables that it binds, beside those of the segments before. */
  readonly binds: readonly string[];
  readonly where?: Cypher;
}

/** A way from one of `$own.zones` or `$own.departments` to what is its own, by what the kinds say that it leads to. */
export interface OwnWay {
  readonly segments: readonly Segment[];
  /** Variables of which each two must hold at the same time. */
  readonly together: readonly (readonly [string, string])[];
}

/** A way to a thing. */
interface ThingWay extends OwnWay {
  readonly variable: string;
  readonly label: string;
  /** The version or fact by which the thing is one's own, where it is not so for ever: what hangs on it must hold with it. */
  readonly while?: string;
  /** What else must be so of a version that hangs on it. */
  readonly where?: (version: Cypher) => Cypher;
}

/** All ways to the versions of a kind, or its facts, as `variable`. */
export function waysToVersions(kind: Kind, variable: string): readonly OwnWay[] {
  const rule = ownRule(kind);
  if (rule) return rule === 'departments' ? toDepartments(variable) : ofThings(waysTo(kind), variable);
  const references = ownReferences(kind);
  return [
    ...ofThings(waysAlong(kind, references.filter(isOfThing)), variable),
    ...references
      .filter((each) => !isOfThing(each))
      .flatMap((reference) =>
        waysToEnd(reference, kind).map((way) => hung(way, cypher`<-[:${name(reference.by)}]-`, variable)),
      ),
  ];
}

const isOfThing = ({ from }: Reference): boolean => from === 'identity';

const ofThings = (ways: readonly ThingWay[], variable: string): readonly OwnWay[] =>
  ways.map((way) => hung(way, cypher`<-[:VERSION_OF]-`, variable));

/** All ways to the things of a kind. */
function waysTo(kind: Kind): readonly ThingWay[] {
  const rule = ownRule(kind);
  return rule ? RULES[rule]() : waysAlong(kind, ownReferences(kind));
}

/** Ways to its things by what these, or their versions, lead to. */
const waysAlong = (kind: Kind, references: readonly Reference[]): readonly ThingWay[] =>
  references.flatMap((reference) => waysToEnd(reference, kind).map((way) => onward(way, reference, kind)));

const waysToEnd = (reference: Reference, kind: Kind): readonly ThingWay[] => {
  if (isByPost(kind)) return through('Membership', cypher`MEMBER`);
  return leadsToCity(reference) ? [CITY] : kindsLabelled(reference.to).flatMap(waysTo);
};

/** Whatever it is that the way ends at: the version that hangs on it must hold with what the way has passed. */
function hung(way: ThingWay, relationship: Cypher, variable: string): OwnWay {
  const version = name(variable);
  return {
    segments: [
      ...way.segments,
      {
        pattern: cypher`${endOf(way)}${relationship}(${version})`,
        binds: [variable],
        ...(way.where ? { where: way.where(version) } : {}),
      },
    ],
    together: [...way.together, ...(way.while === undefined ? [] : [[variable, way.while] as const])],
  };
}

const endOf = ({ variable, label }: ThingWay): Cypher => cypher`(${name(variable)}:${name(label)})`;

/** On to a thing that leads, or of which a version leads, to where the way ends. */
function onward(way: ThingWay, reference: Reference, kind: Kind): ThingWay {
  const variable = kind.label.toLowerCase();
  const [by, label] = [name(reference.by), name(kind.label)];
  const thing = { variable, label: kind.label };
  if (isOfThing(reference)) {
    const pattern = cypher`${endOf(way)}<-[:${by}]-(${name(variable)}:${label})`;
    return { ...way, ...thing, segments: [...way.segments, { pattern, binds: [variable] }] };
  }
  const version = `${variable}_version`;
  const pattern = cypher`${endOf(way)}<-[:${by}]-(${name(version)}:${name(versionLabelOf(kind))})-[:VERSION_OF]->(${name(variable)}:${label})`;
  return {
    ...thing,
    segments: [...way.segments, { pattern, binds: [version, variable] }],
    together: [...way.together, ...(way.while === undefined ? [] : [[version, way.while] as const])],
    while: version,
  };
}

const ZONE: ThingWay = {
  variable: 'zone',
  label: 'Zone',
  segments: [{ pattern: cypher`(zone:Zone)`, binds: ['zone'], where: cypher`zone.code IN $own.zones` }],
  together: [],
};
const CITY: ThingWay = {
  variable: 'department',
  label: 'Department',
  segments: [
    {
      pattern: cypher`(department:Department)`,
      binds: ['department'],
      where: cypher`department.code IN $own.departments`,
    },
  ],
  together: [],
};
/** Departments of a zone, while they are there. */
const IN_ZONE: ThingWay = {
  variable: 'department',
  label: 'Department',
  segments: [
    ...ZONE.segments,
    {
      pattern: cypher`(zone:Zone)<-[:UNDER]-(place:DepartmentVersion)-[:VERSION_OF]->(department:Department)`,
      binds: ['place', 'department'],
    },
  ],
  together: [],
  while: 'place',
};

/** Of a department of the city all versions; of one of a zone those that are there. */
const toDepartments = (variable: string): readonly OwnWay[] => [
  hung(ZONE, cypher`<-[:UNDER]-`, variable),
  hung(CITY, cypher`<-[:VERSION_OF]-`, variable),
];

/** People who were nowhere on a day of a version, and first recorded for one's own before. */
const RECORDED: ThingWay = {
  variable: 'person',
  label: 'Person',
  segments: [{ pattern: cypher`(person:Person)`, binds: ['person'], where: isOwnRecorded(cypher`person`) }],
  together: [],
  where: (version) =>
    cypher`$own.people[person.code] <= ${version}.recordedAt AND ${isUnplacedWithin(cypher`person`, version)}`,
};

/** People who are somebody's own while a fact of theirs is. */
const through = (label: string, by: Cypher): readonly ThingWay[] => {
  const fact = label.toLowerCase();
  const pattern = cypher`(${name(fact)}:${name(label)})-[:${by}]->(person:Person)`;
  return waysToVersions(kindCalled(label), fact).map((way) => ({
    ...{ variable: 'person', label: 'Person', while: fact, together: way.together },
    segments: [...way.segments, { pattern, binds: ['person'] }],
  }));
};

/** People who took part in a training, while that is its department's: what they hang on is that it was. */
const throughTrainings = (): readonly ThingWay[] =>
  waysTo(kindCalled('Training')).map((way) => ({
    ...{ variable: 'person', label: 'Person', together: way.together },
    ...(way.while === undefined ? {} : { while: way.while }),
    segments: [
      ...way.segments,
      {
        pattern: cypher`${endOf(way)}<-[:TOOK_PART_IN]-(trainee:Trainee)-[:TOOK_PART]->(person:Person)`,
        binds: ['trainee', 'person'],
      },
    ],
  }));

const RULES: Readonly<Record<OwnRule, () => readonly ThingWay[]>> = {
  zones: () => [ZONE],
  departments: () => [CITY, IN_ZONE],
  people: () => [
    RECORDED,
    ...through('Membership', cypher`MEMBER`),
    ...through('Responsibility', cypher`LEADER|STAFF`),
    ...through('Secondment', cypher`SECONDED`),
    ...through('Deputy', cypher`DEPUTY`),
    ...throughTrainings(),
  ],
};
