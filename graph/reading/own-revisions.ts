import { isOfCity } from '../../domain/access/scope.ts';
import { referencesOf, versionLabelOf, type Kind } from '../../kinds/kind.ts';
import { namingBy } from '../../kinds/naming.ts';
import { kindsLabelled } from '../../kinds/registry.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { everyOwnVersion, isOwnVersion } from '../model/own-versions.ts';
import { ownKindsRecorded } from './own-kinds.ts';
import type { Reading } from './reading.ts';

interface Thing {
  readonly type: string;
  readonly code: string;
}

const OPENED_AND_CLOSED = cypher`UNWIND [v.recordedAt, v.supersededAt] AS revision RETURN revision`;

/**
 * The revisions that opened or closed what is the reader's own, of one thing where it is given; undefined for who sees
 * all. One statement for each kind of version: one for all kinds takes the planner longer than a request may.
 */
export async function findOwnRevisions(
  reading: Reading,
  thing: Thing | undefined,
  revision: number,
): Promise<readonly number[] | undefined> {
  const { read, scope } = reading;
  if (isOfCity(scope)) return undefined;
  const params = { revision, code: thing?.code ?? null, ...(await reading.own(revision)) };
  const found = await Promise.all(
    (await ownKindsRecorded(reading)).map((kind) => {
      const text = thing
        ? ofThing(thing.type, kind)
        : everyOwnVersion(versionLabelOf(kind), OPENED_AND_CLOSED);
      return text ? read(text, params) : [];
    }),
  );
  return [...new Set(found.flat().map(([each]) => Number(each)))];
}

/** From a thing of a type to a version `v`. */
interface Way {
  readonly type: string;
  readonly pattern: Cypher;
}

/** What is below a thing, by what things themselves lead to: delegations of a zone or a power, their steps, who answers for these. */
function below(kind: Kind, onward: Cypher): readonly Way[] {
  return referencesOf(kind)
    .filter(({ from }) => from === 'identity')
    .flatMap(({ by, to }) => {
      const further = cypher`<-[:${name(by)}]-(:${name(kind.label)})${onward}`;
      return [{ type: to, pattern: cypher`(thing)${further}` }, ...belowAll(to, further)];
    });
}

const belowAll = (label: string, onward: Cypher): readonly Way[] =>
  kindsLabelled(label).flatMap((kind) => below(kind, onward));

/** How versions of a kind are said of things of a type: theirs, what names them, or what is below them. */
function waysFrom(type: string, kind: Kind): readonly Cypher[] {
  const named = referencesOf(kind).filter(({ from }) => from !== 'identity');
  const isOfType = (label: string): boolean => kindsLabelled(label).some((each) => each.label === type);
  const direct = [
    ...(kind.label === type ? [cypher`VERSION_OF`] : []),
    ...namingBy(kind, type).map((by) => name(by)),
  ];
  const further = [
    ...below(kind, cypher`<-[:VERSION_OF]-(v)`),
    ...named.flatMap(({ by, to }) => belowAll(to, cypher`<-[:${name(by)}]-(v)`)),
  ];
  return [
    ...(direct.length > 0 ? [cypher`(thing)<-[:${join(direct, '|')}]-(v)`] : []),
    ...further.filter((way) => isOfType(way.type)).map(({ pattern }) => pattern),
  ];
}

/** What is said of a thing, names it, or belongs to it; undefined of what never is. */
function ofThing(type: string, kind: Kind): Cypher | undefined {
  const label = versionLabelOf(kind);
  const found = waysFrom(type, kind).map(
    (pattern) =>
      cypher`MATCH (thing:${name(type)} {code: $code}) MATCH ${pattern} WHERE v:${name(label)} AND ${isOwnVersion(label)} ${OPENED_AND_CLOSED}`,
  );
  return found.length > 0 ? join(found, '\nUNION\n') : undefined;
}
