import type { Day } from '../../domain/days.ts';
import * as duties from '../../domain/messages/duties.ts';
import { ofOtherDepartment } from '../../domain/messages/organisation.ts';
import * as powers from '../../domain/messages/powers.ts';
import type { Assignment } from './assignment.ts';
import { conflict, rowOn, textOf } from './command.ts';
import { isOn, type Worksheet } from './worksheet.ts';

/**
 * What a write refuses of a responsibility, though it could be: a simulation goes on, and its findings show what
 * would come of it.
 */
export async function objectToAssignment(
  worksheet: Worksheet,
  assignment: Assignment,
  day: Day,
): Promise<void> {
  await objectToDelegation(worksheet, assignment, day);
  await objectToPeople(worksheet, assignment, day);
  await objectToPlaces(worksheet, assignment, day);
}

async function objectToDelegation(worksheet: Worksheet, assignment: Assignment, day: Day): Promise<void> {
  const { zone, power, step, department } = assignment;
  const held = (await worksheet.find('Delegation', { zone, power })).find((row) => isOn(row, day));
  if (!held) {
    worksheet.object(conflict(powers.notHeld(zone, power, textOf(day)), 'power', power));
  }
  const steps = await worksheet.find('Step', { zone, power, order: step });
  if (!steps.some((row) => isOn(row, day))) {
    worksheet.object(conflict(duties.stepNotThere(power, step, textOf(day)), 'step', step));
  }
  if (held?.values['mode'] !== 'ENTRUSTMENT' || department === null) return;
  const other = await zoneOf(worksheet, department, day);
  if (other === undefined || other === zone) return;
  const message = duties.mustNotPassOn({ power, zone, department, other });
  worksheet.object(conflict(message, 'department', department));
}

/** Whoever answers for a step holds a post on that day, of whatever kind. */
async function objectToPeople(worksheet: Worksheet, { leader, staff }: Assignment, day: Day): Promise<void> {
  if (leader !== null) await objectToHolder(worksheet, leader, 'leader', day);
  if (staff !== null) await objectToHolder(worksheet, staff, 'staff', day);
}

export async function objectToHolder(
  worksheet: Worksheet,
  person: string,
  argument: string,
  day: Day,
): Promise<void> {
  const held = await worksheet.find('Membership', { person });
  if (held.some((row) => isOn(row, day))) return;
  worksheet.object(conflict(duties.holdsNoPost(person, textOf(day)), argument, person));
}

/** The section and the post are of the department. */
async function objectToPlaces(worksheet: Worksheet, assignment: Assignment, day: Day): Promise<void> {
  const { department, section, post } = assignment;
  if (department === null) return;
  for (const [label, argument, code] of [
    ['Section', 'section', section],
    ['Post', 'post', post],
  ] as const) {
    if (code === null) continue;
    const place = rowOn(await worksheet.find(label, { code }), day);
    const of = place?.values['department'];
    if (of === department) continue;
    const message = ofOtherDepartment(label, code, String(of), department);
    worksheet.object(conflict(message, argument, code));
  }
}

const DEEPEST = 30;

/** The zone that a department is under on a day, however far; undefined where it is under none. */
async function zoneOf(worksheet: Worksheet, department: string, day: Day): Promise<string | undefined> {
  let code: unknown = department;
  for (let depth = 0; depth < DEEPEST && typeof code === 'string'; depth += 1) {
    if ((await worksheet.find('Zone', { code })).length > 0) return code;
    code = rowOn(await worksheet.find('Department', { code }), day)?.values['parent'];
  }
  return undefined;
}
