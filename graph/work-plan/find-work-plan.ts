import { countStates, findHoldUps, type PlannedTask, type StateCount } from '../../domain/work-plan.ts';
import { findThings } from '../reading/find-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { findTasks } from './find-tasks.ts';

interface Plan {
  readonly reading: Reading;
  readonly when: When;
  readonly tasks: readonly PlannedTask[];
}

type Answer = Record<string, unknown>;

/** The plan of work on a day: one statement for states and needs, and one for each list of things that is asked. */
export async function findWorkPlan(
  reading: Reading,
  when: When,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const plan = { reading, when, tasks: await findTasks(reading, when) };
  return answerEach(fields, (selected) => {
    switch (selected.field) {
      case 'tasks':
        return things(plan, 'Task', chosenTasks(plan, selected), selected.fields);
      case 'counts':
        return countStates(plan.tasks).map((count) => stateCount(count, selected.fields));
      case 'units':
        return unitCounts(plan, selected);
      case 'holdUps':
        return holdUps(plan, selected);
      default:
        return selected.typeName;
    }
  });
}

const things = (plan: Plan, type: string, codes: readonly string[], fields: readonly SelectedField[]) =>
  findThings(plan.reading, plan.when, type, codes, fields);

function chosenTasks(plan: Plan, selected: SelectedField): readonly string[] {
  const { states, units } = (selected.args?.(plan.reading.variables) ?? {}) as {
    states?: readonly string[] | null;
    units?: readonly string[] | null;
  };
  return plan.tasks
    .filter((task) => !states || states.includes(task.state))
    .filter((task) => !units || task.units.some((unit) => units.includes(unit)))
    .map(({ code }) => code);
}

async function unitCounts(plan: Plan, selected: SelectedField): Promise<readonly unknown[]> {
  const codes = [...new Set(plan.tasks.flatMap(({ units }) => units))].sort();
  return eachWithThings(plan, selected.fields, codes, { unit: 'WorkUnit' }, (code, field) => {
    const own = plan.tasks.filter(({ units }) => units.includes(code));
    if (field.field === 'total') return own.length;
    return countStates(own).map((count) => stateCount(count, field.fields));
  });
}

async function holdUps(plan: Plan, selected: SelectedField): Promise<readonly unknown[]> {
  const found = new Map(findHoldUps(plan.tasks).map(({ code, holdsUp }) => [code, holdsUp]));
  const lists = await Promise.all(
    selected.fields
      .filter(({ field }) => field === 'tasks')
      .map(async (each) => [each, await heldUp(plan, found, each)] as const),
  );
  const byField = new Map(lists);
  return eachWithThings(plan, selected.fields, [...found.keys()], { task: 'Task' }, (code, field) =>
    field.field === 'count' ? found.get(code)?.length : byField.get(field)?.get(code),
  );
}

/** What each holds up, by one statement for all. */
async function heldUp(
  plan: Plan,
  found: ReadonlyMap<string, readonly string[]>,
  selected: SelectedField,
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const codes = [...new Set([...found.values()].flat())];
  const tasks = await things(plan, 'Task', codes, selected.fields);
  const byCode = new Map(codes.map((code, index) => [code, tasks[index]]));
  return new Map([...found].map(([code, holdsUp]) => [code, holdsUp.map((each) => byCode.get(each))]));
}

/** An object for each code; fields that lead to the thing with that code are fetched by one statement each. */
async function eachWithThings(
  plan: Plan,
  fields: readonly SelectedField[],
  codes: readonly string[],
  leads: Readonly<Record<string, string>>,
  value: (code: string, selected: SelectedField) => unknown,
): Promise<readonly unknown[]> {
  const fetched = new Map<SelectedField, readonly unknown[]>();
  for (const selected of fields) {
    const type = leads[selected.field];
    if (type) fetched.set(selected, await things(plan, type, codes, selected.fields));
  }
  return codes.map((code, index) => {
    const object: Answer = {};
    for (const selected of fields) {
      if (selected.field === '__typename') object[selected.key] = selected.typeName;
      else object[selected.key] = fetched.get(selected)?.[index] ?? value(code, selected);
    }
    return object;
  });
}

function stateCount(count: StateCount, fields: readonly SelectedField[]): Answer {
  const object: Answer = {};
  for (const { key, field, typeName } of fields)
    object[key] = field === '__typename' ? typeName : count[field as keyof StateCount];
  return object;
}

async function answerEach(
  fields: readonly SelectedField[],
  answer: (selected: SelectedField) => unknown,
): Promise<Answer> {
  const values = await Promise.all(fields.map(answer));
  return Object.fromEntries(fields.map(({ key }, index) => [key, values[index]]));
}
