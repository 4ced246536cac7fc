import type { Params } from '../database/database.ts';
import { cypher, type Cypher } from '../cypher.ts';
import { attribute, inForce, type Moment } from '../model/dating.ts';
import type { Sight } from '../model/model.ts';
import { visibleOf } from './belongs.ts';
import { comparedKindOf, type ComparedRecord } from './compared-kinds.ts';
import type { Comparison, ComparedRows } from './comparison.ts';
import { comparable } from './version-values.ts';

export interface ZonesAsked {
  readonly zone: string;
  readonly other: string;
  readonly at: Moment;
  readonly records: readonly ComparedRecord[] | null;
  readonly sight: Sight;
  readonly own: Params;
}

const version = cypher`version`;
const held = cypher`UNWIND [[$zone, true], [$other, false]] AS side
  MATCH (zone:Zone {code: side[0]})<-[:TO_ZONE]-(delegation:Delegation)-[:DELEGATES]->(power:Power), (delegation)<-[:VERSION_OF]-(holding:DelegationVersion)
  WHERE ${inForce(cypher`holding`)}`;

interface Matched {
  readonly label: string;
  readonly match: Cypher;
  readonly code: Cypher;
  readonly part?: Cypher;
  /** What of it means the same in every zone; whom it names, and when it was filed, does not. */
  readonly compared?: readonly string[];
}

const step = cypher`(delegation)<-[:STEP_OF]-(step:Step)<-[:VERSION_OF]-(step_version:StepVersion)`;
const HELD: readonly Matched[] = [
  {
    label: 'ZoneCapacity',
    match: cypher`UNWIND [[$zone, true], [$other, false]] AS side
      MATCH (zone:Zone {code: side[0]})<-[:CAPACITY_OF]-(version:ZoneCapacity)-[:PROVIDES]->(element:SupportElement) WHERE ${inForce(version)}`,
    code: cypher`element.code`,
  },
  {
    label: 'Delegation',
    match: cypher`${held} WITH *, holding AS version`,
    code: cypher`power.code`,
    compared: ['mode'],
  },
  {
    label: 'Step',
    match: cypher`${held} MATCH ${step} WHERE ${inForce(cypher`step_version`)} WITH *, step_version AS version`,
    code: cypher`power.code`,
    part: cypher`step.order`,
    compared: ['name', 'kind'],
  },
  {
    label: 'Responsibility',
    match: cypher`${held} MATCH ${step} WHERE ${inForce(cypher`step_version`)} MATCH (step)<-[:FOR_STEP]-(version:Responsibility) WHERE ${inForce(version)}`,
    code: cypher`power.code`,
    part: cypher`step.order`,
  },
];

/** What one zone holds on a day and another does not: by power, step and element, whatever the codes of the zones. */
export function compareZones({ zone, other, at, records, sight, own }: ZonesAsked): Comparison {
  const parts = HELD.map((matched) => partFor(matched, sight));
  const isWhole = sight === 'whole' || areOwn(own, [zone, other]);
  const unseen = parts.filter(({ kind: { label } }) => !isWhole && visibleOf(label));
  return {
    parts: parts.filter(({ kind }) => records === null || records.includes(kind.record)),
    params: { ...own, ...(isWhole ? {} : { ownZones: [] }), zone, other, ...at },
    unknown: unseen.map(({ kind }) => kind.record),
    isSwapped: false,
    isAcrossZones: true,
    doneBy: newer,
  };
}

/** What a reader may see of one zone only says nothing of the other: it is looked at where both are theirs. */
const areOwn = ({ ownZones = [] }: Params, zones: readonly string[]): boolean =>
  zones.every((each) => (ownZones as readonly string[]).includes(each));

function partFor({ label, match, code, part, compared = [] }: Matched, sight: Sight): ComparedRows {
  const kind = comparedKindOf(label);
  const visible = sight === 'own' ? visibleOf(label) : undefined;
  const seen = visible ? cypher`WITH * WHERE ${visible(version, version)}` : cypher``;
  const rows = cypher`${match} ${seen}
    WITH version, side[1] AS isBefore, ${code} AS code, ${part ?? cypher`''`} AS part`;
  return { kind, rows, party: cypher`''`, said: comparable(kind, version, compared), compared };
}

const newer: Comparison['doneBy'] = (before, after) =>
  Math.max(before?.recordedAt ?? 0, after?.recordedAt ?? 0);

/** `zone` as it is against the catalogue of its class: what is listed and not held is removed, what is held and not listed is added. */
export function compareWithCatalogue(asked: Omit<ZonesAsked, 'other' | 'sight' | 'own'>): Comparison {
  const catalogue = cypher`
    MATCH (zone:Zone {code: $zone})
    CALL (zone) {
      MATCH (entry:CatalogueEntry)-[:LISTS]->(power:Power) WHERE ${inForce(cypher`entry`)} AND entry.zoneClass = ${attribute(cypher`zone`, 'Zone', cypher`class`)}
      RETURN entry AS version, power, true AS isBefore
      UNION ALL
      MATCH (zone)<-[:TO_ZONE]-(delegation:Delegation)-[:DELEGATES]->(power:Power), (delegation)<-[:VERSION_OF]-(holding:DelegationVersion) WHERE ${inForce(cypher`holding`)}
      RETURN holding AS version, power, false AS isBefore
    }
    WITH version, isBefore, power.code AS code, '' AS part`;
  const all = { rows: catalogue, party: cypher`''`, said: cypher`[]`, compared: [] };
  const parts: readonly ComparedRows[] = [
    { ...all, kind: comparedKindOf('CatalogueEntry'), only: 'REMOVED' },
    { ...all, kind: comparedKindOf('Delegation'), only: 'ADDED' },
  ];
  return {
    parts: parts.filter(({ kind }) => asked.records === null || asked.records.includes(kind.record)),
    params: { zone: asked.zone, ...asked.at },
    isSwapped: false,
    doneBy: newer,
  };
}
