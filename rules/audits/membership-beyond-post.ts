import { NONE } from '../../columns/ints.ts';
import type { View } from '../../columns/view.ts';
import { compareCodes } from '../../domain/order.ts';
import { end, lacking, there } from '../evidence.ts';
import { rowsOf } from '../responsibility-evidence.ts';
import { holdersOf } from '../people.ts';
import type { Rule } from '../rule.ts';

/**
 * A person with memberships in force in posts that are not there on that day. Nothing lets that in any more. It is of
 * the zone in which all these posts were; it is looked for in the whole city, for somebody may answer for nothing.
 */
export const membershipBeyondPost: Rule = {
  id: 'A48',
  kind: 'MEMBERSHIP_BEYOND_POST',
  severity: 'MEDIUM',
  clause: {
    zh: '3.2 规范内部设置：人员在岗',
    en: '3.2 Internal set-up: people in their posts',
  },
  looksAt: 'person with a membership',
  find: (look, sink) => {
    const { city, view } = look;
    const post = city.table('Membership').column('post');
    const [posts, placeOf] = [view.there('Post'), lastPlaces(view)];
    const holders = holdersOf(look);
    sink.looked(holders.size);
    for (const [person, memberships] of holders) {
      const beyond = memberships.filter((row) => (posts[post.at(row)] as number) === NONE);
      const [zone = NONE, ...others] = new Set(beyond.map((row) => placeOf(post.at(row)).zone));
      for (const row of beyond)
        sink.fails({ thing: person, person, zone: others.length === 0 ? zone : NONE, row });
    }
  },
  detail: ({ city }, same) => {
    const post = city.table('Membership').column('post');
    const codes = rowsOf(same).map((row) => city.things('Post').code(post.at(row)));
    return [...new Set(codes)].sort(compareCodes).join(',');
  },
  message: {
    zh: ({ person, detail }) => `${person}当日仍任职于已不存在的岗位：${detail}。`,
    en: ({ person, detail }) => `${person} still holds posts that are not there on that day: ${detail}.`,
  },
  evidence: ({ city, view }, { person }, same) => {
    const post = city.table('Membership').column('post');
    const placeOf = lastPlaces(view);
    const posts = [...new Set(rowsOf(same).map((row) => post.at(row)))].map((each) => {
      const { department } = placeOf(each);
      return [city.things('Post').code(each), city.codeOf('Department', department)] as const;
    });
    return posts
      .sort(([one], [other]) => compareCodes(one, other))
      .flatMap(([code, department]) => [
        there(end('Person', person), 'HOLDS', end('Post', code)),
        lacking(end('Post', code), 'POST_IN', end('Department', department)),
      ]);
  },
};

/** Of a post (its thing), the department where it was on its last day, and the zone in which that was. */
function lastPlaces(view: View) {
  const { city } = view;
  const [posts, departments] = [view.speaking('Post'), view.speaking('Department')];
  const zones = view.speaking('Zone');
  const departmentOf = city.table('Post').column('department');
  const parentOf = city.table('Department').column('parent');
  const at = (rows: Int32Array, thing: number) => (thing === NONE ? NONE : (rows[thing] as number));
  return (post: number): { readonly department: number; readonly zone: number } => {
    const row = at(posts, post);
    const department = row === NONE ? NONE : departmentOf.at(row);
    const placed = at(departments, department);
    const parent = placed === NONE ? NONE : parentOf.at(placed);
    return { department, zone: at(zones, parent) === NONE ? NONE : parent };
  };
}
