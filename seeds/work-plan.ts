import { readFacts, type Tables } from './read-table.ts';

/** The city's plan of work as its document has it: units, tasks, who has which, what needs what. */
export function workPlan(): Tables {
  return {
    workUnits: readFacts('work-units').map(({ code, name, kind, aliases, organization }) => ({
      code,
      name,
      kind,
      aliases,
      organization,
    })),
    tasks: readFacts('tasks'),
    taskUnits: readFacts('task-units'),
    taskNeeds: readFacts('task-needs'),
  };
}
