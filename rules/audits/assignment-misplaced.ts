import { NONE } from '../../columns/ints.ts';
import type { End, EvidenceLink } from '../evidence.ts';
import type { Look } from '../look.ts';
import { holderOf, pathOfResponsibilities, rowsOf } from '../responsibility-evidence.ts';
import type { Rule } from '../rule.ts';

/**
 * A responsibility whose section is not in its department, or whose post is not in its section (a leader's post is
 * in none). What it leaves out is not checked.
 */
export const assignmentMisplaced: Rule = {
  id: 'A05',
  kind: 'ASSIGNMENT_MISPLACED',
  severity: 'MEDIUM',
  clause: {
    zh: '3.2 规范内部设置；3.4 明确责任分工',
    en: '3.2 Internal set-up; 3.4 Division of responsibility',
  },
  looksAt: 'responsibility',
  find: (look, sink) => {
    const staff = look.city.table('Responsibility').column('staff');
    const isPlaced = placesIn(look);
    sink.looked(look.responsibilities.length);
    for (const row of look.responsibilities) {
      const { isInDepartment, isOfSection } = isPlaced(row);
      if (!isInDepartment || !isOfSection)
        sink.fails({ thing: row, ...look.ofResponsibility(row), person: staff.at(row), row });
    }
  },
  message: {
    zh: ({ zone, power, step }) =>
      `${zone}承接的职权${power}，环节${step}的科室不在其部门，或岗位不在其科室。`,
    en: ({ zone, power, step }) =>
      `The responsibility for step ${step} of ${power} in ${zone} names a section of another department, or a post of another section.`,
  },
  evidence: (look, finding, same) => [
    ...pathOfResponsibilities(look, finding, rowsOf(same), ['DEPARTMENT', 'SECTION', 'POST']),
    ...rowsOf(same).flatMap((row) => placesOf(look, row)),
  ],
};

/**
 * Whether the section that a responsibility (its row) names is in its department, and its post in the section; so where it
 * leaves one of them out. A post that is over is where it was on its last day, as long as that section is there.
 */
function placesIn({ city, view }: Look) {
  const table = city.table('Responsibility');
  const [department, section, post] = [
    table.column('department'),
    table.column('section'),
    table.column('post'),
  ];
  const [sections, posts] = [view.there('Section'), view.speaking('Post')];
  const departmentOf = city.table('Section').column('department');
  const sectionOf = city.table('Post').column('section');
  return (row: number) => {
    const [inDepartment, inSection, at] = [department.at(row), section.at(row), post.at(row)];
    const placed = inSection === NONE ? NONE : (sections[inSection] as number);
    const last = at === NONE ? NONE : (posts[at] as number);
    return {
      isInDepartment:
        inSection === NONE ||
        inDepartment === NONE ||
        (placed !== NONE && departmentOf.at(placed) === inDepartment),
      isOfSection:
        inSection === NONE ||
        at === NONE ||
        (placed !== NONE && last !== NONE && sectionOf.at(last) === inSection),
    };
  };
}

function placesOf(look: Look, row: number): readonly EvidenceLink[] {
  const [department, section, post] = (['DEPARTMENT', 'SECTION', 'POST'] as const).map((slot) =>
    holderOf(look, row, slot),
  ) as [End, End, End];
  const { isInDepartment, isOfSection } = placesIn(look)(row);
  const places: readonly EvidenceLink[] = [
    { from: section, relation: 'SECTION_IN', to: department, isThere: isInDepartment },
    { from: post, relation: 'POST_OF', to: section, isThere: isOfSection },
  ];
  return places.filter(({ from, to }) => from.code !== null && to.code !== null);
}
