import { Refusal } from '../../domain/errors.ts';
import { joinKey } from '../../domain/keys.ts';
import { noStep } from '../../domain/messages/duties.ts';
import { isCityGovernment } from '../../domain/messages/organisation.ts';
import type { AssignmentInput, Assigned } from './assignment.ts';
import { need, needIfGiven, type Command, type Optional } from './command.ts';
import { objectToAssignment } from './assignment-rules.ts';
import type { Worksheet } from './worksheet.ts';

/** The responsibilities of a step end, and this one begins. What is left out, nobody answers for. */
export const assignResponsibility: Command<AssignmentInput> = async (worksheet, input, day) => {
  const { zone, power, step } = input;
  await needStep(worksheet, input);
  const named = await needNamed(worksheet, input);
  worksheet.endAll(await worksheet.find('Responsibility', { zone, power, step }), day);
  await worksheet.begin('Responsibility', { ...{ zone, power, step }, ...named, validFrom: day });
  await objectToAssignment(worksheet, { ...{ zone, power, step }, ...named }, day);
  const subjects: readonly (readonly [string, Optional<string>])[] = [
    ['Zone', zone],
    ['Power', power],
    ['Step', joinKey([zone, power, String(step)])],
    ['Person', named.leader],
    ...(named.staff === named.leader ? [] : [['Person', named.staff] as const]),
  ];
  return subjects.flatMap(([type, code]) => (typeof code === 'string' ? [{ type, code }] : []));
};

async function needStep(worksheet: Worksheet, { zone, power, step }: AssignmentInput): Promise<void> {
  await need(worksheet, 'Zone', zone, 'zone');
  await need(worksheet, 'Power', power, 'power');
  const there = await worksheet.find('Step', { zone, power, order: step });
  if (there.length > 0) return;
  throw new Refusal('not-found', noStep(power, step, zone), {
    argument: 'step',
    value: step,
  });
}

async function needNamed(worksheet: Worksheet, input: AssignmentInput): Promise<Assigned> {
  const departments = await needIfGiven(worksheet, 'Department', input.department, 'department');
  if (departments.some(({ values }) => values['kind'] === 'CITY_GOVERNMENT')) {
    throw new Refusal('invalid', isCityGovernment(input.department), {
      argument: 'department',
      value: input.department,
    });
  }
  await needIfGiven(worksheet, 'Person', input.leader, 'leader');
  await needIfGiven(worksheet, 'Section', input.section, 'section');
  await needIfGiven(worksheet, 'Post', input.post, 'post');
  await needIfGiven(worksheet, 'Person', input.staff, 'staff');
  const { department = null, leader = null, section = null, post = null, staff = null } = input;
  return { department, leader, section, post, staff };
}
