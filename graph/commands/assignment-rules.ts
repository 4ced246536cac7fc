import type { Day } from '../../domain/days.ts';
import type { Assignment } from './assign-responsibility.ts';
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
    const message = `Zone ${zone} does not hold power ${power} on ${textOf(day)}.`;
    worksheet.object(conflict(message, 'power', power));
  }
  const steps = await worksheet.find('Step', { zone, power, order: step });
  if (!steps.some((row) => isOn(row, day))) {
    worksheet.object(
      conflict(`Step ${step} of power ${power} is not there on ${textOf(day)}.`, 'step', step),
    );
  }
  if (held?.values['mode'] !== 'ENTRUSTMENT' || department === null) return;
  const other = await zoneOf(worksheet, department, day);
  if (other === undefined || other === zone) return;
  const message = `Power ${power} is entrusted to zone ${zone}, which must not pass it on: department ${department} is of zone ${other}.`;
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
  const message = `${person} holds no post on ${textOf(day)}, and cannot be made responsible.`;
  worksheet.object(conflict(message, argument, person));
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
    const message = `${label} ${code} is of department ${String(of)}, not of ${department}.`;
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
