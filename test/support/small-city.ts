import type { Sheets } from './workbook.ts';

/** The least city in which somebody answers for something: a zone, a department, a power, two steps, three people. */
export const SMALL_CITY = {
  organizations: [
    ['code', 'name', 'kind', 'parent', 'zoneClass', 'counterpart'],
    ['CITY', '市政府', '市政府', '', '', ''],
    ['C1', '环保局', '市直部门', 'CITY', '', ''],
    ['Z1', '东区', '新区', 'CITY', '一类', ''],
    ['Z2', '西区', '新区', 'CITY', '二类', ''],
    ['Z1D1', '环保分局', '新区部门', 'Z1', '', 'C1'],
  ],
  sections: [
    ['code', 'name', 'department'],
    ['S1', '审批科', 'Z1D1'],
  ],
  posts: [
    ['code', 'name', 'department', 'section', 'kind'],
    ['L1', '局长', 'Z1D1', '', '领导岗位'],
    ['P1', '审查岗', 'Z1D1', 'S1', '工作岗位'],
    ['P2', '空岗', 'Z1D1', 'S1', '工作岗位'],
  ],
  people: [
    ['code', 'name'],
    ['N1', '甲'],
    ['N2', '乙'],
    ['N3', '丙'],
  ],
  memberships: [
    ['person', 'post', 'validFrom', 'validTo'],
    ['N1', 'L1', '2015-01-01', ''],
    ['N2', 'P1', '2015-01-01', '2016-01-01'],
    ['N3', 'P1', '2016-01-01', ''],
  ],
  certificates: [
    ['number', 'person', 'validFrom', 'validTo'],
    ['证1', 'N2', '2015-01-01', '2015-12-01'],
  ],
  supportElements: [
    ['code', 'name', 'kind'],
    ['E1', '监测设备', '设备'],
  ],
  powers: [
    ['code', 'name', 'type', 'department', 'legalBasis', 'officialCodes'],
    ['A1', '排污许可', '行政许可', 'C1', '《环境保护法》第四十五条；某项规定', '420701；420702'],
    ['A2', '排污检查', '行政检查', 'C1', '', ''],
  ],
  powerRequirements: [
    ['power', 'element'],
    ['A1', 'E1'],
  ],
  chains: [
    ['code', 'name'],
    ['K1', '排污链条'],
    ['K2', '无人承接的链条'],
  ],
  chainLinks: [
    ['chain', 'order', 'stage', 'power'],
    ['K1', 1, '审批', 'A1'],
    ['K1', 2, '监管', 'A2'],
    ['K2', 1, '监管', 'A2'],
  ],
  catalogueEntries: [
    ['zoneClass', 'power'],
    ['一类', 'A1'],
  ],
  zoneCapacities: [
    ['zone', 'element', 'validFrom', 'validTo'],
    ['Z1', 'E1', '2015-10-01', '2016-10-01'],
  ],
  delegations: [
    ['zone', 'power', 'mode', 'validFrom', 'validTo', 'memorandum', 'filedOn'],
    ['Z1', 'A1', '授权', '2015-10-01', '2016-10-01', '备忘1号', '2015-10-20'],
  ],
  steps: [
    ['zone', 'power', 'order', 'name', 'kind'],
    ['Z1', 'A1', 1, '受理', '受理'],
    ['Z1', 'A1', 2, '决定', '决定'],
  ],
  responsibilities: [
    ['zone', 'power', 'step', 'department', 'leader', 'section', 'post', 'staff', 'validFrom', 'validTo'],
    ['Z1', 'A1', 1, 'Z1D1', 'N1', 'S1', 'P1', 'N2', '2015-10-01', '2015-11-15'],
    ['Z1', 'A1', 1, 'Z1D1', 'N1', 'S1', 'P1', 'N3', '2015-11-15', ''],
    ['Z1', 'A1', 2, 'Z1D1', 'N1', '', 'L1', 'N1', '2015-10-01', ''],
  ],
} satisfies Sheets;
