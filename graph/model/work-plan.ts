import { cypher, type Cypher } from '../cypher.ts';
import { attribute, inForce } from './dating.ts';
import * as field from './fields.ts';
import type { TypeModel } from './model.ts';

const said = (n: Cypher, property: Cypher): Cypher => attribute(n, 'Task', property);

/** Where a task stands on the day: done once there is evidence of it, else by its deadline. */
export const taskState = (n: Cypher): Cypher =>
  cypher`CASE WHEN EXISTS { MATCH (${n})<-[:SHOWS_DONE]-(evidence:TaskEvidence) WHERE ${inForce(cypher`evidence`)} } THEN 'DONE' WHEN $day < coalesce(${said(n, cypher`dueFrom`)}, ${said(n, cypher`dueBy`)}) THEN 'NOT_DUE' WHEN $day <= ${said(n, cypher`dueBy`)} THEN 'DUE' ELSE 'LATE' END`;

/** As the plan writes it, or the day by which it is due. */
const deadlineOf = (n: Cypher): Cypher =>
  cypher`coalesce(${said(n, cypher`deadline`)}, left(toString(${said(n, cypher`dueBy`)}), 4) + '-' + substring(toString(${said(n, cypher`dueBy`)}), 4, 2) + '-' + substring(toString(${said(n, cypher`dueBy`)}), 6, 2))`;

export const workPlanTypes = {
  Task: field.settledThing('Task', {
    name: field.said('Task', 'name'),
    order: field.said('Task', 'order'),
    part: field.said('Task', 'part'),
    plan: field.said('Task', 'plan'),
    // What a unit sets itself may say the day alone by which it is due.
    deadline: field.value(deadlineOf),
    dueFrom: field.value(
      (n) => cypher`coalesce(${said(n, cypher`dueFrom`)}, ${said(n, cypher`dueBy`)})`,
      'day',
    ),
    dueBy: field.said('Task', 'dueBy', 'day'),
    deliverables: field.said('Task', 'deliverables', 'list'),
    state: field.value(taskState),
    units: field.many('TaskUnit', ['role', 'order', 'key'], field.fromFacts('UNIT_OF', 'TaskUnit')),
    needs: field.many('TaskNeed', ['needs.order', 'key'], field.fromFacts('NEEDED_BY', 'TaskNeed')),
    parent: field.oneOrNone('Task', field.alongSaid('Task', 'STEP_OF_TASK', 'Task')),
    steps: field.many('Task', ['order', 'code'], field.fromVersions('STEP_OF_TASK', 'Task')),
    person: field.oneOrNone('Person', field.alongSaid('Task', 'SEES_TO', 'Person')),
    measures: { kind: 'derived', derive: 'measures', of: 'Task' },
    awaitedBy: field.many('TaskNeed', ['task.order', 'key'], field.fromFacts('NEEDS', 'TaskNeed')),
  }),
  TaskUnit: field.fact('TaskUnit', {
    role: field.own('role'),
    order: field.own('order'),
    task: field.one('Task', field.along('UNIT_OF', 'Task')),
    unit: field.one('WorkUnit', field.along('UNIT', 'WorkUnit')),
  }),
  TaskNeed: field.fact('TaskNeed', {
    basis: field.own('basis'),
    reason: field.own('reason'),
    task: field.one('Task', field.along('NEEDED_BY', 'Task')),
    needs: field.one('Task', field.along('NEEDS', 'Task')),
  }),
  WorkUnit: field.settledThing('WorkUnit', {
    name: field.said('WorkUnit', 'name'),
    kind: field.said('WorkUnit', 'kind'),
    aliases: field.said('WorkUnit', 'aliases', 'list'),
    department: field.oneOrNone('Department', field.alongSaid('WorkUnit', 'IS', 'Department')),
    zone: field.oneOrNone('Zone', field.alongSaid('WorkUnit', 'IS', 'Zone')),
    tasks: field.many('Task', ['order', 'code'], field.throughFacts('UNIT', 'TaskUnit', 'UNIT_OF', 'Task')),
  }),
} satisfies Record<string, TypeModel>;
