import { describe, expect, it } from 'vitest';
import { type FlawKind, flawsIn } from '../../dashboard/routes/power/step-flaws.ts';

const named = (code: string) => ({ code, name: code });
const responsibility = {
  ...{ department: named('D'), section: named('S'), post: { ...named('P'), memberships: [] } },
  ...{ leader: named('L'), staff: named('N1'), acting: { person: named('N9') } },
  ...{ validFrom: '2016-01-01', validTo: null },
};
const finding = (kind: FlawKind, person: string | null, order: number | null = 1, zone = 'Z1') => ({
  ...{ id: kind, kind, title: kind, message: `${kind} ${person}`, zone: { code: zone } },
  ...{ step: order === null ? null : { order }, person: person === null ? null : { code: person } },
});
const slotsOf = (findings: readonly ReturnType<typeof finding>[], kind: 'REVIEW' | 'INSPECTION' = 'REVIEW') =>
  [...flawsIn(findings, { zone: 'Z1', order: 1, kind }, responsibility)].map(
    ([slot, flaws]) => `${slot}: ${flaws.map(({ kind }) => kind).join(' ')}`,
  );

describe('what is wrong with a box of a step', () => {
  it('stands in the box of whom it is about', () => {
    expect(
      slotsOf([
        finding('LEADER_NOT_IN_OFFICE', 'L'),
        finding('STAFF_NOT_IN_POST', 'N1'),
        finding('CERTIFICATE_MISSING', 'N1'),
        finding('DEPUTY_UNFIT', 'N9'),
        finding('ASSIGNMENT_MISPLACED', 'N1'),
      ]),
    ).toEqual([
      'leader: LEADER_NOT_IN_OFFICE',
      'staff: STAFF_NOT_IN_POST CERTIFICATE_MISSING DEPUTY_UNFIT',
      'section: ASSIGNMENT_MISPLACED',
    ]);
  });

  it('is not that of another zone, step or person', () => {
    expect(
      slotsOf([
        finding('STAFF_NOT_IN_POST', 'N1', 2),
        finding('STAFF_NOT_IN_POST', 'N1', 1, 'Z2'),
        finding('STAFF_NOT_IN_POST', 'N2'),
        finding('LEADER_NOT_IN_OFFICE', 'N1'),
      ]),
    ).toEqual([]);
  });

  it('is that of each step of review or decision where its finding names none', () => {
    const findings = [finding('DUTIES_NOT_SEPARATED', 'N1', null)];
    expect(slotsOf(findings)).toEqual(['staff: DUTIES_NOT_SEPARATED']);
    expect(slotsOf(findings, 'INSPECTION')).toEqual([]);
  });
});
