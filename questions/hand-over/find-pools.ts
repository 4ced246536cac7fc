import { NONE } from '../../columns/ints.ts';
import type { View } from '../../columns/view.ts';
import { STILL } from '../../domain/days.ts';
import { organizationsOn } from '../../matters/organizations.ts';
import type { Leaving } from './find-leaving.ts';

/** A post of a department that somebody holds on the day. */
export interface HeldPost {
  readonly post: string;
  readonly isLeading: boolean;
  /** The section of the department that it is in; null where it is in none, or in one that is not there. */
  readonly section: string | null;
  /** Whether it is said to be in a section at all. */
  readonly saysSection: boolean;
  readonly endsOn: number;
}

/** A department and who holds its posts on the day, but for what leaves. */
export interface Pool {
  /** The zone that it is under, however far; null where it is under none. */
  readonly zone: string | null;
  readonly people: ReadonlyMap<string, readonly HeldPost[]>;
}

export function poolOf(view: View, code: string, leaving: Leaving): Pool {
  const { city } = view;
  const department = city.things('Department').find(code);
  const posts = city.table('Post');
  const memberships = city.table('Membership');
  const [person, { validTo }] = [memberships.column('person'), memberships];
  const people = new Map<string, HeldPost[]>();
  view.each(posts, city.rowsBy('Post', 'department'), department, (row) => {
    const thing = posts.thing.at(row);
    const post = postOf(view, row, department);
    if (leaving.posts.has(post.post)) return;
    view.each(memberships, city.rowsBy('Membership', 'post'), thing, (membership) => {
      const holder = city.things('Person').code(person.at(membership));
      if (leaving.type === 'Person' && holder === leaving.code) return;
      const held = people.get(holder) ?? [];
      people.set(holder, held);
      held.push({ ...post, endsOn: validTo.at(membership) });
    });
  });
  return { zone: city.codeOf('Zone', organizationsOn(view).zoneOf(department)), people };
}

/** What a post's row in force says. */
function postOf(view: View, row: number, department: number): Omit<HeldPost, 'endsOn'> {
  const { city } = view;
  const table = city.table('Post');
  const section = table.column('section').at(row);
  const placed = section === NONE ? NONE : (view.there('Section')[section] as number);
  const isHere = placed !== NONE && city.table('Section').column('department').at(placed) === department;
  return {
    post: city.things('Post').code(table.thing.at(row)),
    isLeading: table.column('kind').at(row) === city.word('Post', 'kind', 'LEADING'),
    section: isHere ? city.codeOf('Section', section) : null,
    saysSection: section !== NONE,
  };
}

export const hasEnd = (day: number | null): boolean => day !== null && day < STILL;
