import type { PlannedTask, TaskState } from '../../domain/work-plan.ts';
import { cypher, name } from '../cypher.ts';
import { attribute, inForce, isThere } from '../model/dating.ts';
import { taskState } from '../model/work-plan.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { Statement } from '../statement/statement.ts';

const task = name('task');

const FIND_TASKS: Statement = {
  text: cypher`
    MATCH (task:Task) WHERE ${isThere(task, 'Task')} AND NOT EXISTS { (task)<-[:VERSION_OF]-(own:TaskVersion)-[:STEP_OF_TASK]->() WHERE ${inForce(cypher`own`)} }
    WITH task ORDER BY ${attribute(task, 'Task', cypher`order`)}, task.code
    RETURN [task.code, ${taskState(task)},
      COLLECT { MATCH (task)<-[:UNIT_OF]-(given:TaskUnit)-[:UNIT]->(unit:WorkUnit) WHERE ${inForce(cypher`given`)} RETURN DISTINCT unit.code },
      COLLECT { MATCH (task)<-[:NEEDED_BY]-(need:TaskNeed)-[:NEEDS]->(needed:Task) WHERE ${inForce(cypher`need`)} RETURN DISTINCT needed.code }]`,
  sight: 'any',
  bind: [],
  read: ([code, state, units, needs]): PlannedTask => ({
    code: String(code),
    state: state as TaskState,
    units: units as readonly string[],
    needs: needs as readonly string[],
  }),
};

/** All tasks that are there, in the order of the plan, with their states on the day. */
export async function findTasks(reading: Reading, when: When): Promise<readonly PlannedTask[]> {
  return (await reading.answer(FIND_TASKS, when, {})) as readonly PlannedTask[];
}
