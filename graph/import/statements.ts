import { cypher, join, name, type Cypher } from '../cypher.ts';
import { isTouched, versionLabels } from '../record/touched.ts';
import { withoutCopies } from './copies.ts';
import { placeOfVersions } from './place-of-versions.ts';
import type { Link, RecordKind } from './record-kind.ts';

/** The statements that write a batch of records of one kind; each takes `$rows`, `$revision` and `$never`. */
export interface KindStatements {
  /** `[key, digest, validFrom, validTo]` of the current versions of `$codes` or what hangs on them, the last period last. */
  readonly findCurrent: Cypher;
  /** `[count]` of the versions with these keys that were current and are so no more. */
  readonly supersede: Cypher;
  /** The same for versions that are named each by its first day too, where several hold one after the other. */
  readonly supersedeOne: Cypher;
  /** `[count]` of the identities made; only for things, of codes that are not there yet. */
  readonly createIdentities: Cypher | undefined;
  /** `[count, lost]`: versions made of what is there already, and links whose end was not found. */
  readonly createVersions: Cypher;
  /** The same, made together with the things that are not there yet. */
  readonly createThings: Cypher;
}

export function statementsOf(kind: RecordKind): KindStatements {
  const supersede = cypher`UNWIND $rows AS row ${currentOf(kind, cypher`row.code`)} AND ${currentKey(kind)} = row.key`;
  const close = cypher`SET current.supersededAt = $revision${isTouched(kind) ? cypher`, current.touchedAt = $revision` : cypher``} ${unsettle(kind)} RETURN count(current)`;
  return {
    findCurrent: cypher`UNWIND $codes AS code ${currentOf(kind, cypher`code`)} RETURN ${currentKey(kind)}, current.digest, current.validFrom, current.validTo ORDER BY current.validFrom`,
    supersede: cypher`${supersede} ${close}`,
    supersedeOne: cypher`${supersede} AND current.validFrom = row.validFrom AND current.digest = row.digest ${close}`,
    createIdentities: kind.identity && createIdentities(kind),
    createVersions: createVersions(kind, [matchOwner(kind)]),
    createThings: createVersions(kind, kind.identity ? mergeThing(kind) : [matchOwner(kind)]),
  };
}

/** The current versions of a thing by its code, or facts by what they hang on. */
function currentOf(kind: RecordKind, code: Cypher): Cypher {
  const { label, type, thing } = placeOfVersions(kind);
  return cypher`MATCH (thing:${thing} {code: ${code}})<-[:${type}]-(current:${label}) WHERE current.supersededAt = $never`;
}

/** A thing with one version at a time is found by its code alone. */
function currentKey(kind: RecordKind): Cypher {
  return kind.identity && !kind.identity.versionPerFirstDay ? cypher`thing.code` : cypher`current.key`;
}

/** A thing that is not settled has no copy of what a version says. */
function unsettle(kind: RecordKind): Cypher {
  if (!kind.identity) return cypher``;
  return cypher`, ${join([cypher`thing.settledAt = $never`, ...withoutCopies(kind, cypher`thing`)], ', ')}`;
}

function createIdentities(kind: RecordKind): Cypher {
  return join([cypher`UNWIND $rows AS row`, ...mergeThing(kind), cypher`RETURN count(owner)`], '\n');
}

/** The thing that a version is of, made if it is not there yet. */
function mergeThing(kind: RecordKind): readonly Cypher[] {
  const label = name(kind.label);
  const labels = (kind.identity?.labels ?? []).map((each) => cypher`:${name(each)}`);
  const links = kind.identity?.links ?? [];
  return [
    ...links.map(matchHolder),
    cypher`MERGE (owner:${label} {code: row.code})`,
    cypher`ON CREATE SET owner.settledAt = $never, owner.bornAt = $revision, owner += row.own${labels.length ? cypher`, owner${join(labels, ' ')}` : cypher``}`,
    ...links.map(({ type, isOptional }, index) =>
      isOptional
        ? cypher`FOREACH (end IN CASE WHEN ${holder(index)} IS NULL THEN [] ELSE [${holder(index)}] END | MERGE (owner)-[:${name(type)}]->(end))`
        : cypher`MERGE (owner)-[:${name(type)}]->(${holder(index)})`,
    ),
  ];
}

/** What a thing itself leads to; a row whose end is not found makes nothing. */
function matchHolder({ type, label, isOptional }: Link, index: number): Cypher {
  const code = cypher`row.identityLinks.${name(type)}`;
  const match = cypher`MATCH (${holder(index)}:${name(label)} {code: ${code}})`;
  return isOptional
    ? cypher`OPTIONAL ${match} WITH * WHERE ${code} IS NULL OR ${holder(index)} IS NOT NULL`
    : match;
}

/** The thing that a version is of, or what a fact hangs on. */
function matchOwner({ label, anchor }: RecordKind): Cypher {
  return cypher`MATCH (owner:${name(anchor?.label ?? label)} {code: row.code})`;
}

function createVersions(kind: RecordKind, owner: readonly Cypher[]): Cypher {
  const properties = cypher`{recordedAt: $revision, supersededAt: $never${isTouched(kind) ? cypher`, touchedAt: $revision` : cypher``}, validFrom: row.validFrom, validTo: row.validTo, digest: row.digest}`;
  const version = cypher`(version:${join(versionLabels(kind), ':')} ${properties})`;
  const anchor = kind.anchor;
  const start = anchor
    ? cypher`CREATE (owner)<-[:${name(anchor.type)}]-${version} SET version.key = row.key, version += row.says, version += row.search`
    : cypher`CREATE (owner)<-[:VERSION_OF]-${version} SET version += row.says, version += row.search${kind.identity?.versionPerFirstDay ? cypher`, version.key = row.key` : settle}`;
  const lost = kind.links.map((link, index) => lostLink(link, index));
  return join(
    [
      cypher`UNWIND $rows AS row`,
      ...owner,
      start,
      ...kind.links.flatMap((link, index) => [cypher`WITH *`, createLink(link, index)]),
      cypher`RETURN count(version), ${lost.length ? cypher`sum(${lost.join(' + ') as Cypher})` : cypher`0`}`,
    ],
    '\n',
  );
}

/** A thing whose only version holds always carries a copy of what it says. */
const isForAllDays = cypher`row.validFrom = $always AND row.validTo = $still`;
const settle = cypher`, owner += CASE WHEN ${isForAllDays} THEN row.says ELSE {} END, owner.settledAt = CASE WHEN ${isForAllDays} THEN $revision ELSE $never END`;

const holder = (index: number): Cypher => name(`holder${index}`);
const target = (index: number): Cypher => name(`target${index}`);

function createLink(link: Link, index: number): Cypher {
  const codes = cypher`row.links.${name(link.type)}`;
  if (link.codes) {
    return cypher`CALL (row, version) { UNWIND ${codes} AS code MATCH (end:${name(link.label)} {code: code}) CREATE (version)-[:${name(link.type)}]->(end) RETURN count(end) AS made${name(String(`_${index}`))} }`;
  }
  return cypher`OPTIONAL MATCH (${target(index)}:${name(link.label)} {code: ${codes}}) FOREACH (end IN CASE WHEN ${target(index)} IS NULL THEN [] ELSE [${target(index)}] END | CREATE (version)-[:${name(link.type)}]->(end))`;
}

function lostLink(link: Link, index: number): Cypher {
  const codes = cypher`row.links.${name(link.type)}`;
  if (link.codes) return cypher`size(${codes}) - made${name(`_${index}`)}`;
  return cypher`CASE WHEN ${codes} IS NOT NULL AND ${target(index)} IS NULL THEN 1 ELSE 0 END`;
}
