import { ALWAYS, STILL } from '../../domain/days.ts';
import {
  codeColumns,
  isCode,
  ownColumns,
  versionLabelOf,
  type Kind,
  type Reference,
} from '../../kinds/kind.ts';
import { isPublic } from '../../kinds/own.ts';
import { KINDS, kindsLabelled } from '../../kinds/registry.ts';
import {
  cameWith,
  columnFields,
  FIELDS_BACK,
  typeNameOf,
  wayOf,
  type ColumnField,
  type FieldBack,
} from '../../kinds/type-fields.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { computedField } from './computed.ts';
import { isThere, speaksFor } from './dating.ts';
import * as field from './fields.ts';
import {
  hasCome,
  matchedVersion,
  namesThere,
  orderOf,
  patternAlong,
  propertyOf,
  readAs,
  toldValue,
} from './kind-values.ts';
import type { FieldModel, ManyField, OneField, OrderKey, TypeModel, ValueKind } from './model.ts';

/** The types of the kinds that say what the schema has of them, in the graph. */
export const kindTypes = (): Readonly<Record<string, TypeModel>> =>
  Object.fromEntries(
    KINDS.filter(({ type }) => type).map((kind) => [typeNameOf(kind), typeOf(kind)] as const),
  );

/** The fields of other types that lead back to rows of kinds, by type. */
export const fieldsBack = (type: string): Readonly<Record<string, FieldModel>> =>
  Object.fromEntries(
    FIELDS_BACK.filter(({ on }) => on.includes(type)).map((back) => [back.name, fieldBack(back)] as const),
  );

function typeOf(kind: Kind): TypeModel {
  const fields = Object.fromEntries([
    ...columnFields(kind).map((each) => [each.name, fieldOf(kind, each)] as const),
    ...Object.keys(kind.type?.computed ?? {}).map(
      (each) => [each, computedField(typeNameOf(kind), each)] as const,
    ),
  ]);
  switch (readAs(kind)) {
    case 'fact':
      return field.fact(kind.label, fields);
    case 'dated':
      return field.datedThing(kind.label, fields);
    case 'settled':
      return field.settledThing(kind.label, { ...periodOf(kind), ...fields });
  }
}

const periodOf = ({ label, columns }: Kind): Readonly<Record<string, FieldModel>> =>
  columns['validFrom']
    ? {
        validFrom: { ...field.said(label, 'validFrom', 'day'), settledAs: ALWAYS },
        validTo: { ...field.said(label, 'validTo', 'day'), settledAs: STILL },
      }
    : {};

function fieldOf(kind: Kind, { name: named, column, isRequired, way }: ColumnField): FieldModel {
  if (!way) return saidField(kind, column);
  const [last] = way.slice(-1);
  if (last?.isSeveral) return severalField(kind, { column, way, label: last.to, isRequired });
  const labels = last?.to === 'Organization' ? kindsLabelled(last.to).map(({ label }) => label) : [last?.to];
  const alternatives = labels.map((label = '') => oneField(kind, { column, way, label, isRequired }));
  const [only] = alternatives;
  if (!only) throw new Error(`${kind.label}.${named} leads nowhere`);
  return alternatives.length === 1
    ? only
    : { kind: 'either', of: alternatives.map((each) => ({ ...each, nullable: true })) };
}

function saidField(kind: Kind, column: string): FieldModel {
  const shown = shownOf(kind, column);
  const isOfThing =
    kind.form !== 'fact' &&
    (codeColumns(kind).length === 1 ? codeColumns(kind) : ownColumns(kind)).includes(column);
  if (readAs(kind) !== 'settled' || isOfThing) return field.value((n) => toldValue(kind, column, n), shown);
  const days = cameWith(kind, column).map((day) => propertyOf(kind, day));
  return {
    ...field.said(kind.label, propertyOf(kind, column), shown),
    ...(days.length > 0 ? { cameWith: days } : {}),
  };
}

function shownOf(kind: Kind, column: string): ValueKind {
  // A day that is the code of a thing stands in it as it is written.
  if (isCode(kind, column)) return 'plain';
  const is: string = kind.columns[column]?.type.is ?? '';
  if (is === 'day' || is === 'yesNo') return is;
  return is === 'codes' || is === 'words' ? 'list' : 'plain';
}

interface Leading {
  readonly column: string;
  readonly way: readonly Reference[];
  readonly label: string;
  readonly isRequired: boolean;
}

function oneField(kind: Kind, { column, way, label, isRequired }: Leading): OneField {
  const hop = { ...hopAlong(kind, column, way, label, 'spoken'), isSpoken: true } as const;
  return isRequired ? field.one(typeNameAt(label), hop) : field.oneOrNone(typeNameAt(label), hop);
}

/** Each thing that a column of several codes names, by code: what is over is told as it was on its last day. */
function severalField(kind: Kind, { column, way, label }: Leading): ManyField {
  const hop = { ...hopAlong(kind, column, way, label, 'spoken'), isSpoken: true } as const;
  return field.many(typeNameAt(label), ['code'], hop);
}

const typeNameAt = (label: string): string => {
  const [kind] = kindsLabelled(label);
  return kind?.type ? typeNameOf(kind) : label;
};

/**
 * What a column leads to. Of a thing whose version is not matched beside it that is what the version says which speaks for
 * it, or in lists and conditions, which are of the day asked, the one in force.
 */
function hopAlong(
  kind: Kind,
  column: string,
  way: readonly Reference[],
  label: string,
  which: 'spoken' | 'in force',
) {
  const [first] = way;
  if (!first) throw new Error(`${kind.label}.${column} leads nowhere`);
  refuseHidden(kind, column, way);
  const link = way.length === 1 ? { link: first.by } : {};
  const end = (to: Cypher) => cypher`${to}:${name(label)}`;
  const come = (version: Cypher): readonly Cypher[] => {
    const condition = hasCome(kind, column, version);
    return condition ? [condition] : [];
  };
  if (readAs(kind) !== 'settled' || first.from === 'identity') {
    const start = (from: Cypher) => (first.from === 'identity' ? from : matchedVersion(kind, from));
    const where = (from: Cypher) => come(matchedVersion(kind, from));
    return {
      ...link,
      pattern: (from: Cypher, to: Cypher) => patternAlong(start(from), way, end(to)),
      ...(where(cypher`n`).length > 0 ? { where: (from: Cypher) => join(where(from), ' AND ') } : {}),
    };
  }
  const via = (to: Cypher) => field.suffixed(to, 'via');
  const on = (from: Cypher, to: Cypher) =>
    which === 'spoken'
      ? speaksFor(via(to), from, kind.label)
      : field.alongVersion(kind.label, first.by, label).where(from, to);
  return {
    ...link,
    pattern: (from: Cypher, to: Cypher) =>
      cypher`(${from})<-[:VERSION_OF]-${patternAlong(cypher`${via(to)}:${name(versionLabelOf(kind))}`, way, end(to))}`,
    where: (from: Cypher, to: Cypher) => join([on(from, to), ...come(via(to))], ' AND '),
  };
}

/** What is not public may be at the end of a way, where its type says who sees it, and not on it. */
function refuseHidden(kind: Kind, column: string, way: readonly Reference[]): void {
  const hidden = way.slice(0, -1).find(({ to }) => kindsLabelled(to).some((each) => !isPublic(each)));
  if (hidden) throw new Error(`${kind.label}.${column} passes ${hidden.to}, which is not public`);
}

/** The rows of a kind that name a thing and hold on the day. */
function fieldBack({ kind, reference, once, filters = {} }: FieldBack): ManyField {
  const hop = hopBack(kind, reference);
  const narrowed = Object.entries(filters).map(
    ([argument, { by }]) => [argument, narrowedBy(kind, by)] as const,
  );
  return {
    ...field.many(typeNameOf(kind), identityOrder(kind, reference.columns), hop),
    ...(once === undefined ? {} : { where: both(hop.where, (_from, to) => namesThere(kind, once, to)) }),
    ...(narrowed.length > 0 ? { filters: Object.fromEntries(narrowed) } : {}),
  };
}

type Where = NonNullable<ManyField['where']>;

const both =
  (one: Where | undefined, other: Where): Where =>
  (from, to) =>
    join([...(one ? [one(from, to)] : []), other(from, to)], ' AND ');

function hopBack(kind: Kind, { by, from }: Reference): Pick<ManyField, 'pattern' | 'where' | 'bindsVersion'> {
  const { label } = kind;
  const [relation, node, version] = [name(by), name(label), name(versionLabelOf(kind))];
  switch (readAs(kind)) {
    case 'fact':
      return field.fromFacts(by, label);
    case 'dated':
      return from === 'identity'
        ? { pattern: (thing, to) => cypher`(${thing})<-[:${relation}]-(${to}:${node})` }
        : {
            pattern: (thing, to) =>
              cypher`(${thing})<-[:${relation}]-(${field.versionOf(to)}:${version})-[:VERSION_OF]->(${to}:${node})`,
            bindsVersion: true,
          };
    case 'settled':
      return from === 'identity'
        ? {
            pattern: (thing, to) => cypher`(${thing})<-[:${relation}]-(${to}:${node})`,
            where: (_thing, to) => isThere(to, label),
          }
        : field.fromVersions(by, label);
  }
}

/** Whether a row has one of the words or codes of a parameter in a column. */
export function narrowedBy(kind: Kind, column: string): (to: Cypher, parameter: Cypher) => Cypher {
  const way = wayOf(kind, column);
  const type: string = kind.columns[column]?.type.is ?? '';
  if (way?.isThing) {
    const { to: label = '' } = way.path.at(-1) ?? {};
    const hop = hopAlong(kind, column, way.path, label, 'in force');
    return (n, parameter) => {
      const end = field.suffixed(n, column);
      const where = hop.where ? cypher` AND ${hop.where(n, end)}` : cypher``;
      return cypher`EXISTS { MATCH ${hop.pattern(n, end)} WHERE ${end}.code IN ${parameter}${where} }`;
    };
  }
  if (way) throw new Error(`${kind.label} is not narrowed by ${column}: it names it together with others`);
  if (type === 'words' || type === 'codes')
    return (n, parameter) =>
      cypher`any(each IN coalesce(${toldValue(kind, column, n)}, []) WHERE each IN ${parameter})`;
  if (type === 'yesNo')
    return (n, parameter) => cypher`coalesce(${toldValue(kind, column, n)}, false) = ${parameter}`;
  return (n, parameter) => cypher`${toldValue(kind, column, n)} IN ${parameter}`;
}

/** Rows by their identity: its columns one after the other, but those that all of them have alike. */
export function identityOrder(kind: Kind, without: readonly string[] = []): readonly OrderKey[] {
  const ownCode = kind.form !== 'fact' && kind.identity.length === 1;
  // Of a thing one version at most is there on a day.
  const telling = kind.form === 'fact' ? kind.identity : codeColumns(kind);
  const columns = telling.filter((column) => !without.includes(column));
  if (ownCode) return ['code'];
  return [
    ...columns.map(
      (column): OrderKey =>
        (n) =>
          orderOf(kind, column, n),
    ),
    kind.form === 'fact' ? 'key' : 'code',
  ];
}
