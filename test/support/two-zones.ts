import { SMALL_CITY } from './small-city.ts';
import type { Sheets } from './workbook.ts';

/** The small city, and in its second zone a department, a post, and somebody who answers there for a power of another department. */
export const TWO_ZONES = {
  ...SMALL_CITY,
  organizations: [
    ...SMALL_CITY.organizations,
    ['C2', '住建局', '市直部门', 'CITY', '', ''],
    ['Z2D1', '住建分局', '新区部门', 'Z2', '', 'C2'],
  ],
  posts: [...SMALL_CITY.posts, ['Q1', '检查岗', 'Z2D1', '', '领导岗位']],
  people: [...SMALL_CITY.people, ['N4', '丁']],
  memberships: [...SMALL_CITY.memberships, ['N4', 'Q1', '2015-01-01', '']],
  certificates: [...SMALL_CITY.certificates, ['证4', 'N4', '2015-01-01', '']],
  powers: [...SMALL_CITY.powers, ['B1', '施工许可', '行政许可', 'C2', '', '']],
  chainLinks: [...SMALL_CITY.chainLinks, ['K2', 2, '审批', 'B1']],
  zoneCapacities: [...SMALL_CITY.zoneCapacities, ['Z2', 'E1', '2015-10-01', '']],
  delegations: [...SMALL_CITY.delegations, ['Z2', 'B1', '委托', '2015-10-01', '', '', '']],
  steps: [...SMALL_CITY.steps, ['Z2', 'B1', 1, '受理', '受理']],
  responsibilities: [
    ...SMALL_CITY.responsibilities,
    ['Z2', 'B1', 1, 'Z2D1', '', '', 'Q1', 'N4', '2015-10-01', ''],
  ],
} satisfies Sheets;
