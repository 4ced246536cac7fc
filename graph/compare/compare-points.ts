import type { Params } from '../database/database.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { kindOf } from '../commands/row-shape.ts';
import { placeOfVersions } from '../import/place-of-versions.ts';
import { inForce, type Moment } from '../model/dating.ts';
import type { Sight } from '../model/model.ts';
import { belongsToZone, visibleOf } from './belongs.ts';
import type { ComparedKind } from './compared-kinds.ts';
import type { Comparison, ComparedRows } from './comparison.ts';
import { comparable, partOf, partyOf } from './version-values.ts';

export interface PointsAsked {
  readonly from: Moment;
  readonly to: Moment;
  readonly kinds: readonly ComparedKind[];
  /** Only what belongs to one of these zones; null for all. */
  readonly zones: readonly string[] | null;
  readonly sight: Sight;
  /** Whom the reader's sight is of. */
  readonly own: Params;
}

type Side = 'earlier' | 'later';

/**
 * Two days of one record, or two moments' record of one day. Neo4j finds the versions that are in force at one of them
 * only; what holds at both is never looked at further.
 */
export function comparePoints({ from, to, kinds, zones, sight, own }: PointsAsked): Comparison {
  const isSwapped = from.day > to.day || from.revision > to.revision;
  const [earlier, later] = isSwapped ? [to, from] : [from, to];
  const isOfRecord = from.revision !== to.revision;
  return {
    parts: kinds
      .filter(({ label }) => zones === null || belongsToZone(label))
      .map((kind) => partFor(kind, { isOfRecord, isOfZones: zones !== null, sight })),
    params: {
      ...own,
      ...{ earlierDay: earlier.day, earlierRevision: earlier.revision },
      ...{ laterDay: later.day, laterRevision: later.revision, zones, nobody: [] },
    },
    isSwapped,
    doneBy: (before, after) => {
      if (after) return after.recordedAt;
      if (!before) throw new Error('a difference has no side');
      return isOfRecord ? before.supersededAt : before.recordedAt;
    },
  };
}

interface How {
  readonly isOfRecord: boolean;
  readonly isOfZones: boolean;
  readonly sight: Sight;
}

const version = cypher`thing_version`;
const thing = cypher`thing`;

function partFor(kind: ComparedKind, how: How): ComparedRows {
  const compared = how.isOfRecord ? [...kind.columns, 'validFrom', 'validTo'] : kind.columns;
  const { label, type, thing: of } = placeOfVersions(kindOf(kind.label));
  const at = (side: Side): Cypher => asked(inForce(version), side);
  const conditions = conditionsOf(kind, how);
  const values = comparable(kind, cypher`version`, kind.columns);
  const said = how.isOfRecord ? cypher`${values} + [version.validFrom, version.validTo]` : values;
  const rows = cypher`
    MATCH (${version}:${label})
    WITH ${version}, (${at('earlier')}) AS isBefore, (${at('later')}) AS isAfter WHERE isBefore <> isAfter
    MATCH (${version})-[:${type}]->(thing:${of})${conditions ? cypher` WHERE ${conditions}` : cypher``}
    WITH ${version} AS version, isBefore, thing.code AS code, ${partOf(kind, version)} AS part`;
  return { kind, rows, party: partyOf(kind, cypher`version`), said, compared };
}

/** What must hold of a row on its own side. */
function conditionsOf({ label }: ComparedKind, { isOfZones, sight }: How): Cypher {
  const visible = sight === 'own' ? visibleOf(label) : undefined;
  const belongs = isOfZones ? belongsToZone(label) : undefined;
  const on = (side: Side): readonly Cypher[] => [
    ...(visible ? [asked(visible(thing, version), side)] : []),
    ...(belongs ? [ofZones(asked(belongs(thing, version), side))] : []),
  ];
  const [earlier, later] = [on('earlier'), on('later')];
  if (earlier.length === 0) return cypher``;
  return cypher`((isBefore AND ${join(earlier, ' AND ')}) OR (isAfter AND ${join(later, ' AND ')}))`;
}

/** The same text for the day and the revision of a side. */
const asked = (text: Cypher, side: Side): Cypher =>
  renamed(text, { day: `${side}Day`, revision: `${side}Revision` });

/** What is said of the reader's own zones, for the zones that are asked. */
const ofZones = (text: Cypher): Cypher => renamed(text, { ownZones: 'zones', ownDepartments: 'nobody' });

/** A text whose parameters have other names: conditions are written for one day, and two are compared. */
function renamed(text: Cypher, names: Readonly<Record<string, string>>): Cypher {
  return text.replace(/\$(\w+)/g, (all, parameter: string) => {
    const other = names[parameter];
    return other === undefined ? all : `$${name(other)}`;
  }) as Cypher;
}
