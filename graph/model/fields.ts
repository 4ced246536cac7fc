import type { Words } from '../../domain/words.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { seenOf, seenWith, type Bound } from './own.ts';
import { attribute, inForce, isThere, speaksFor, versionLabel } from './dating.ts';
import type {
  BoundField,
  EndedField,
  Facet,
  FieldModel,
  Hop,
  ManyField,
  OneField,
  OrderKey,
  Sight,
  SaidField,
  TypeModel,
  ValueField,
  ValueKind,
} from './model.ts';

/** The words in which the model is written. */

export const suffixed = (variable: Cypher, suffix: string): Cypher => cypher`${variable}_${name(suffix)}`;
export const versionOf = (n: Cypher): Cypher => suffixed(n, 'version');

export const value = (text: (n: Cypher) => Cypher, kind: ValueKind = 'plain'): ValueField => ({
  kind: 'value',
  value: kind,
  text,
});

/** A property of the node itself. */
export const own = (property: string, kind: ValueKind = 'plain'): ValueField =>
  value((n) => cypher`${n}.${name(property)}`, kind);

/** The days of a fact's own period. */
export const ownPeriod = { validFrom: own('validFrom', 'day'), validTo: own('validTo', 'day') } as const;

/** What the version in force says of a settled thing. */
export const said = (label: string, property: string, kind: ValueKind = 'plain'): SaidField => ({
  kind: 'said',
  label,
  property,
  value: kind,
});

/** What the version in force, bound beside the thing, says. */
export const saidByVersion = (property: string, kind: ValueKind = 'plain'): ValueField =>
  value((n) => cypher`${versionOf(n)}.${name(property)}`, kind);

export const one = (to: string, hop: Omit<OneField, 'kind' | 'to' | 'nullable'>): OneField => ({
  kind: 'one',
  to,
  nullable: false,
  ...hop,
});

export const oneOrNone = (to: string, hop: Omit<OneField, 'kind' | 'to' | 'nullable'>): OneField => ({
  kind: 'one',
  to,
  nullable: true,
  ...hop,
});

/** What a relationship of a fact, or of an identity, leads to. */
export const along = (type: string, label: string) => ({
  link: type,
  pattern: (from: Cypher, to: Cypher) => cypher`(${from})-[:${name(type)}]->(${to}:${name(label)})`,
});

/** What a relationship of the version that speaks for the thing leads to: a link to one is read as what the thing says. */
export const alongSaid = (thing: string, type: string, label: string) => ({
  ...alongVersion(thing, type, label),
  link: type,
  where: (from: Cypher, to: Cypher) => speaksFor(suffixed(to, 'via'), from, thing),
});

/** What a relationship of the thing's version in force leads to: for lists and conditions, which are of the day asked. */
export const alongVersion = (thing: string, type: string, label: string) => ({
  pattern: (from: Cypher, to: Cypher) =>
    cypher`(${from})<-[:VERSION_OF]-(${suffixed(to, 'via')}:${versionLabel(thing)})-[:${name(type)}]->(${to}:${name(label)})`,
  where: (_from: Cypher, to: Cypher) => inForce(suffixed(to, 'via')),
});

/** The things whose version in force leads here. */
export const fromVersions = (type: string, label: string) => ({
  pattern: (from: Cypher, to: Cypher) =>
    cypher`(${from})<-[:${name(type)}]-(${suffixed(to, 'via')}:${versionLabel(label)})-[:VERSION_OF]->(${to}:${name(label)})`,
  where: (_from: Cypher, to: Cypher) => inForce(suffixed(to, 'via')),
});

/** The facts in force that lead here. */
export const fromFacts = (type: string, label: string) => ({
  pattern: (from: Cypher, to: Cypher) => cypher`(${from})<-[:${name(type)}]-(${to}:${name(label)})`,
  where: (_from: Cypher, to: Cypher) => inForce(to),
});

/** What lies beyond the facts in force that lead here; each once. */
export const throughFacts = (type: string, fact: string, onward: string, label: string) => ({
  pattern: (from: Cypher, to: Cypher) =>
    cypher`(${from})<-[:${name(type)}]-(${suffixed(to, 'via')}:${name(fact)})-[:${name(onward)}]->(${to}:${name(label)})`,
  where: (_from: Cypher, to: Cypher) => inForce(suffixed(to, 'via')),
  distinct: (_from: Cypher, to: Cypher) => to,
});

export const many = (
  to: string,
  orderBy: readonly OrderKey[],
  hop: Omit<ManyField, 'kind' | 'to' | 'orderBy'>,
): ManyField => ({
  kind: 'many',
  to,
  orderBy,
  ...hop,
});

export const bound = (to: string, suffix?: string): BoundField => ({
  kind: 'bound',
  to,
  variable: (n) => (suffix === undefined ? n : suffixed(n, suffix)),
});

type Fields = Readonly<Record<string, FieldModel>>;

/** The day on which the thing was over by the day asked. */
const endedOn = (label: string): EndedField => ({ kind: 'ended', label });

/** Who sees what the objects of a type are, as their kind says; nothing where all do. */
export function visibleTo(label: string, boundBy: (n: Cypher) => Bound): Pick<TypeModel, 'visible'> {
  return seenOf(label) ? { visible: (n, sight) => seenWith(sight, label)?.(boundBy(n)) } : {};
}

/** A thing whose attributes stand on its identity as long as it is settled. */
export const settledThing = (label: string, fields: Fields): TypeModel => ({
  ...visibleTo(label, (n) => ({ thing: n })),
  presence: (n) => cypher`${n}.code`,
  fields: { id: own('code', { idOf: label }), code: own('code'), endedOn: endedOn(label), ...fields },
});

/** A thing that only ever holds for a while: a version of it is matched wherever it is, in lists the one in force. */
export const datedThing = (label: string, fields: Fields): TypeModel => ({
  ...visibleTo(label, (n) => ({ thing: n, version: versionOf(n) })),
  presence: (n) => cypher`${n}.code`,
  version: (n) => ({
    pattern: cypher`(${n})<-[:VERSION_OF]-(${versionOf(n)}:${versionLabel(label)})`,
    where: inForce(versionOf(n)),
    speaks: speaksFor(versionOf(n), n, label),
  }),
  fields: {
    id: own('code', { idOf: label }),
    code: own('code'),
    endedOn: value(
      (n) => cypher`CASE WHEN ${versionOf(n)}.validTo <= $day THEN ${versionOf(n)}.validTo END`,
      'day',
    ),
    validFrom: saidByVersion('validFrom', 'day'),
    validTo: saidByVersion('validTo', 'day'),
    ...fields,
  },
});

/** A fact of a kind: a version without an identity of its own. */
export const fact = (label: string, fields: Fields): TypeModel => ({
  ...visibleTo(label, (n) => ({ version: n })),
  presence: (n) => cypher`${n}.recordedAt`,
  fields: { ...ownPeriod, key: own('key'), ...fields },
});

/** Things of a label that are there on that day. */
export const allThere = (label: string) => ({
  pattern: (to: Cypher) => cypher`(${to}:${name(label)})`,
  where: (to: Cypher) => isThere(to, label),
});

/** What must hold for a hop to be taken by somebody with this sight; nothing where it always is. */
const conditionsOf = (hop: Hop, from: Cypher, to: Cypher, sight: Sight): Cypher =>
  join(
    [hop.where, sight === 'own' ? hop.visible : undefined].flatMap((each) => each?.(from, to) ?? []),
    ' AND ',
  );

/** Condition: a hop leads to at least one thing whose code is among the argument's. */
export const among =
  (argument: string, hop: Hop) =>
  (n: Cypher, sight: Sight): Cypher => {
    const to = name(`${argument}_each`);
    const conditions = conditionsOf(hop, n, to, sight);
    const where = conditions ? cypher` AND ${conditions}` : cypher``;
    return cypher`EXISTS { MATCH ${hop.pattern(n, to)} WHERE ${to}.code IN $${name(argument)}${where} }`;
  };

/**
 * Condition: a hop leads somewhere, or to nothing, as the argument has it. `isKnown` says of which things somebody
 * knows that who sees their own only, where that is not all: neither answer keeps the others.
 */
export const whether =
  (argument: string, hop: Hop, yes: boolean, isKnown?: (n: Cypher) => Cypher) =>
  (n: Cypher, sight: Sight): Cypher => {
    const to = name(`${argument}_each`);
    const conditions = conditionsOf(hop, n, to, sight);
    const where = conditions ? cypher` WHERE ${conditions}` : cypher``;
    const known = isKnown && sight === 'own' ? cypher`${isKnown(n)} AND ` : cypher``;
    return cypher`${known}$${name(argument)} ${yes ? cypher`=` : cypher`<>`} EXISTS { MATCH ${hop.pattern(n, to)}${where} }`;
  };

export const codeAmong = (n: Cypher): Cypher => cypher`${n}.code IN $codes`;

export const wordAmong =
  (argument: string, label: string, property: string) =>
  (n: Cypher): Cypher =>
    cypher`${attribute(n, label, name(property))} IN $${name(argument)}`;

export const byWord = (label: string, property: string, words: Words): Facet => ({
  kind: 'word',
  word: (n) => attribute(n, label, name(property)),
  order: Object.values(words),
});

export const byThing = (to: string, hop: Hop): Facet => ({ kind: 'thing', to, ...hop });

export const BY_CODE_OR_NAME = { CODE: ['code'], NAME: ['name', 'code'] } as const;
/** What lists are ordered by besides: a word of their things, or whose they are. */
export const BY_TYPE = { TYPE: ['type', 'code'] } as const;
export const BY_CLASS = { CLASS: ['class', 'code'] } as const;
export const BY_KIND = { KIND: ['kind', 'code'] } as const;
export const BY_DEPARTMENT = { DEPARTMENT: ['department.code', 'code'] } as const;
