import type { AssignmentInput } from '../commands/assignment.ts';
import type { Change } from '../commands/registry.ts';
import type { HandOverInput, StepInput } from '../commands/responsibilities.ts';
import type { Item, Plan } from './find-plan.ts';
import type { Leaving } from './find-leaving.ts';
import { holderOf, type Seat } from './find-seats.ts';
import { endedOf } from './parting.ts';

/** All that a plan comes to, in the order in which it is to be made. */
export function changesOf(plan: Plan, { leaving }: { readonly leaving: boolean }): readonly Change[] {
  return [
    ...endings(plan.items),
    ...handOvers(plan.items),
    ...assignments(plan),
    ...(leaving && plan.leaving.isThere ? [leavingOf(plan.leaving)] : []),
  ];
}

const stepOf = ({ delegation, step }: Seat): StepInput => ({
  zone: delegation.zone,
  power: delegation.power,
  step: step.order,
});

const pickOf = ({ state, candidates }: Item) => (state === 'TAKEN' ? candidates[0]?.contender : undefined);

/** Where others answer for a step, what is left of it ends. */
function endings(items: readonly Item[]): readonly Change[] {
  return items
    .filter(({ state }) => state === 'COVERED')
    .flatMap(({ seat }) => endedOf(seat).map((staff) => ({ endResponsibility: { ...stepOf(seat), staff } })));
}

/** Leaders of steps whose staff stays, each pair of people once. */
function handOvers(items: readonly Item[]): readonly Change[] {
  const isAssigned = new Set(
    items.filter((item) => item.seat.role === 'STAFF' && pickOf(item)).map(({ seat }) => seat.step),
  );
  const pairs = new Map<string, HandOverInput & { readonly of: StepInput[] }>();
  for (const item of items) {
    const { seat } = item;
    const pick = pickOf(item);
    const from = holderOf(seat);
    if (seat.role !== 'LEADER' || !pick || from === null) continue;
    if (seat.out.length > 0 && isAssigned.has(seat.step)) continue;
    const key = JSON.stringify([from, pick.person]);
    const known = pairs.get(key);
    if (known) known.of.push(stepOf(seat));
    else pairs.set(key, { fromPerson: from, toPerson: pick.person, of: [stepOf(seat)] });
  }
  return [...pairs.values()].map((handOverResponsibilities) => ({ handOverResponsibilities }));
}

/** Steps whose staff is left, as a whole: with the leader who stays, or who takes the leader's part. */
function assignments(plan: Plan): readonly Change[] {
  const leaderOf = new Map(
    plan.items
      .filter(({ seat }) => seat.role === 'LEADER' && seat.out.length > 0)
      .map((item) => [item.seat.step, pickOf(item)?.person ?? null]),
  );
  return plan.items.flatMap((item) => {
    const pick = pickOf(item);
    if (item.seat.role !== 'STAFF' || !pick) return [];
    const { named } = item.seat.duty;
    const gone = leaderOf.get(item.seat.step);
    const leader = gone === undefined ? named.leader : gone;
    const assignment: AssignmentInput = {
      ...stepOf(item.seat),
      department: departmentFor(item, leader, plan),
      leader,
      section: pick.post.section,
      post: pick.post.post,
      staff: pick.person,
    };
    return [{ assignResponsibility: withoutNulls(assignment) }];
  });
}

/** Where none was named, the one in which the successor is, unless the leader holds no post in it. */
function departmentFor({ seat, department }: Item, leader: string | null, { places, leaving }: Plan) {
  const { named } = seat.duty;
  if (named.department !== null || leader === null || leader !== named.leader) return department;
  const offices = places.officesOf(leader).filter(({ post }) => !leaving.posts.has(post));
  return offices.some((office) => office.department === department) ? department : null;
}

const withoutNulls = (input: AssignmentInput): AssignmentInput =>
  Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null),
  ) as unknown as AssignmentInput;

function leavingOf({ type, code }: Leaving): Change {
  if (type === 'Person') return { removePerson: { person: code } };
  return type === 'Post' ? { abolishPost: { post: code } } : { dissolveSection: { section: code } };
}
