import { joinKey } from '../../domain/keys.ts';
import type { Plan } from '../../questions/hand-over/find-plan.ts';
import type { ToldItem } from '../../questions/hand-over/told-item.ts';
import type { AssignmentInput } from '../commands/assignment.ts';
import type { Change } from '../commands/registry.ts';
import type { HandOverInput, StepInput } from '../commands/responsibilities.ts';

/** All that a plan comes to, in the order in which it is to be made. */
export function changesOf(plan: Plan, { leaving }: { readonly leaving: boolean }): readonly Change[] {
  return [
    ...endings(plan.items),
    ...handOvers(plan.items),
    ...assignments(plan.items),
    ...(leaving && plan.isThere ? [leavingOf(plan)] : []),
  ];
}

const stepOf = ({ zone, power, step }: ToldItem): StepInput => ({ zone, power, step });
const keyOfStep = ({ zone, power, step }: ToldItem): string => joinKey([zone, power, String(step)]);

const pickOf = ({ state, candidates }: ToldItem) => (state === 'TAKEN' ? candidates[0] : undefined);

/** Where others answer for a step, what is left of it ends. */
function endings(items: readonly ToldItem[]): readonly Change[] {
  return items.flatMap((item) =>
    item.ended.map((staff) => ({ endResponsibility: { ...stepOf(item), staff } })),
  );
}

/** Leaders of steps whose staff stays, each pair of people once. */
function handOvers(items: readonly ToldItem[]): readonly Change[] {
  const isAssigned = new Set(items.filter((item) => item.role === 'STAFF' && pickOf(item)).map(keyOfStep));
  const pairs = new Map<string, HandOverInput & { readonly of: StepInput[] }>();
  for (const item of items) {
    const pick = pickOf(item);
    const { holder: from } = item;
    if (item.role !== 'LEADER' || !pick || from === null) continue;
    if (item.isStaffLeft && isAssigned.has(keyOfStep(item))) continue;
    const key = JSON.stringify([from, pick.person]);
    const known = pairs.get(key);
    if (known) known.of.push(stepOf(item));
    else pairs.set(key, { fromPerson: from, toPerson: pick.person, of: [stepOf(item)] });
  }
  return [...pairs.values()].map((handOverResponsibilities) => ({ handOverResponsibilities }));
}

/** Steps whose staff is left, as a whole: with the leader who stays, or who takes the leader's part. */
function assignments(items: readonly ToldItem[]): readonly Change[] {
  const leaderOf = new Map(
    items
      .filter(({ role, isStaffLeft }) => role === 'LEADER' && isStaffLeft)
      .map((item) => [keyOfStep(item), pickOf(item)?.person ?? null]),
  );
  return items.flatMap((item) => {
    const pick = pickOf(item);
    if (item.role !== 'STAFF' || !pick) return [];
    const gone = leaderOf.get(keyOfStep(item));
    const leader = gone === undefined ? item.named.leader : gone;
    const assignment: AssignmentInput = {
      ...stepOf(item),
      department: departmentFor(item, leader),
      leader,
      section: pick.section,
      post: pick.post,
      staff: pick.person,
    };
    return [{ assignResponsibility: withoutNulls(assignment) }];
  });
}

/** Where none was named, the one in which the successor is, unless the leader holds no post in it. */
function departmentFor({ named, department, isLeaderThere }: ToldItem, leader: string | null): string | null {
  if (named.department !== null || leader === null || leader !== named.leader) return department;
  return isLeaderThere ? department : null;
}

const withoutNulls = (input: AssignmentInput): AssignmentInput =>
  Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null),
  ) as unknown as AssignmentInput;

function leavingOf({ type, code }: Plan): Change {
  if (type === 'Person') return { removePerson: { person: code } };
  return type === 'Post' ? { abolishPost: { post: code } } : { dissolveSection: { section: code } };
}
