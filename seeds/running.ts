import { addDays } from '../domain/civil-days.ts';
import { dayFromIso, isoFromDay } from '../domain/days.ts';
import { CITY } from './organisations.ts';
import { cell, readFacts, type Tables } from './read-table.ts';

/** The plan of work as a document: what the plan demands it demands from the day on which it was issued. */
const [plan = {}] = readFacts('documents');

/** How the city runs what it hands down, as documents have it: the plan, what it demands of whom by when, and working days. */
export function running(): Tables {
  return {
    documents: readFacts('documents'),
    duties: duties(),
    offices: offices(),
    calendarDays: calendarDays(),
  };
}

/** Each ends after its day: the plan says nothing of what begins later. */
function duties(): NonNullable<Tables['duties']> {
  const tasks = new Map(readFacts('tasks').map((task) => [cell(task, 'code'), task]));
  return readFacts('duties').map((row) => {
    const task = tasks.get(cell(row, 'task')) ?? {};
    const dueBy = cell(task, 'dueBy');
    return {
      ...{ matter: cell(row, 'matter'), city: CITY, dueBy, document: cell(plan, 'code') },
      clause: `${cell(task, 'code')} ${cell(task, 'name')}`,
      ...{ validFrom: cell(plan, 'issuedOn'), validTo: isoFromDay(addDays(dayFromIso(dueBy) ?? 0, 1)) ?? '' },
    };
  });
}

function offices(): NonNullable<Tables['offices']> {
  const units = new Map(readFacts('work-units').map((unit) => [cell(unit, 'code'), unit]));
  return readFacts('offices').map((row) => ({
    ...{ office: cell(row, 'office'), city: CITY, validFrom: cell(plan, 'issuedOn') },
    organization: cell(units.get(cell(row, 'unit')) ?? {}, 'organization'),
  }));
}

const calendarDays = (): NonNullable<Tables['calendarDays']> =>
  readFacts('calendar-days').map((row) => ({
    ...{ day: cell(row, 'day'), kind: cell(row, 'kind') },
    note: `${cell(row, 'holiday')}（${cell(row, 'notice')}）`,
  }));
