import { INSPECTION_TABLE, RECTIFICATION_TABLE } from '../../domain/supervision-states.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { recorded } from './dating.ts';
import * as field from './fields.ts';
import type { Sight, ValueField } from './model.ts';
import { seenWith } from './own.ts';
import { stateText } from './states.ts';

/** What is worked out of inspections and of what they found: kept in step with domain/supervision-states.ts. */

const version = field.versionOf;

const inspectionStateOf = (inspection: Cypher): Cypher =>
  stateText(INSPECTION_TABLE, {
    DONE: cypher`${version(inspection)}.doneOn <= $day`,
    MISSED: cypher`${version(inspection)}.plannedFor < $day`,
    PLANNED: cypher`true`,
  });

export const inspectionState: ValueField = field.value(inspectionStateOf);
export const isInspectionIn = (inspection: Cypher): Cypher =>
  cypher`${inspectionStateOf(inspection)} IN $states`;

/** The day for which it is planned; where it was not, the day on which it was done. */
const dayOf = (inspection: Cypher): Cypher =>
  cypher`coalesce(${version(inspection)}.plannedFor, ${version(inspection)}.doneOn)`;
const given = (argument: Cypher): Cypher => cypher`toInteger(replace(${argument}, '-', ''))`;
export const isInspectedFrom = (inspection: Cypher): Cypher =>
  cypher`${given(cypher`$from`)} <= ${dayOf(inspection)}`;
export const isInspectedTo = (inspection: Cypher): Cypher =>
  cypher`${dayOf(inspection)} <= ${given(cypher`$to`)}`;

const ENDS = ['noticeOn', 'answeredOn', 'refusedOn'] as const;

/** A day of it that has come; 0 before. */
const come = (rectification: Cypher, column: (typeof ENDS)[number]): Cypher => {
  const day = cypher`${version(rectification)}.${name(column)}`;
  return cypher`CASE WHEN ${day} <= $day THEN ${day} ELSE 0 END`;
};

/** That happened, and nothing else later; of equal days the first counts, which the lines before have told. */
const isLast = (rectification: Cypher, column: (typeof ENDS)[number]): Cypher => {
  const own = come(rectification, column);
  const others = ENDS.filter((each) => each !== column).map(
    (each) => cypher`${own} >= ${come(rectification, each)}`,
  );
  return cypher`${own} > 0 AND ${join(others, ' AND ')}`;
};

const rectificationStateOf = (rectification: Cypher): Cypher =>
  stateText(RECTIFICATION_TABLE, {
    CLOSED: cypher`${version(rectification)}.closedOn <= $day`,
    NOTICED: isLast(rectification, 'noticeOn'),
    ANSWERED: isLast(rectification, 'answeredOn'),
    REFUSED: isLast(rectification, 'refusedOn'),
    LATE: cypher`${version(rectification)}.dueBy < $day`,
    OPEN: cypher`true`,
  });

export const rectificationState: ValueField = field.value(rectificationStateOf);
export const isRectificationIn = (rectification: Cypher): Cypher =>
  cypher`${rectificationStateOf(rectification)} IN $states`;

const lacksNoticeOf = (rectification: Cypher): Cypher => {
  const by = (column: string): Cypher =>
    cypher`coalesce(${version(rectification)}.${name(column)} <= $day, false)`;
  return cypher`(${by('refusedOn')} AND NOT ${by('noticeOn')} AND NOT ${by('closedOn')})`;
};

export const rectificationLacksNotice: ValueField = field.value(lacksNoticeOf, 'yesNo');
export const isLackingNotice = (rectification: Cypher): Cypher =>
  cypher`${lacksNoticeOf(rectification)} = $lacksNotice`;

/** Of what its inspection says, to whoever sees that one. */
const ofInspection =
  (relationship: 'INSPECTED_IN' | 'INSPECTED_BY', codes: 'zones' | 'by') =>
  (rectification: Cypher, sight: Sight): Cypher => {
    const [thing, version] = [cypher`finding_inspection`, cypher`said_inspection`];
    const isSeen = sight === 'whole' ? undefined : seenWith(sight, 'Inspection')?.({ thing, version });
    return cypher`EXISTS { MATCH (${field.versionOf(rectification)})-[:FOUND_BY]->(${thing}:Inspection)<-[:VERSION_OF]-(${version}:InspectionVersion)-[:${name(relationship)}]->(named_inspection) WHERE ${recorded(version)} AND named_inspection.code IN $${name(codes)}${isSeen ? cypher` AND ${isSeen}` : cypher``} }`;
  };

export const isFoundIn = ofInspection('INSPECTED_IN', 'zones');
export const isFoundBy = ofInspection('INSPECTED_BY', 'by');
