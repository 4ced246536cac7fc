import { describe, expect, it } from 'vitest';
import { AUDIT_KINDS, AUDIT_TITLES, SEVERITIES } from '../../domain/findings.ts';
import { RULES, rulesOf } from '../../rules/registry.ts';

describe('the registry of audits', () => {
  it('has an id for each kind that never changes, in the order of the kinds', () => {
    expect(RULES.map(({ id, kind, severity }) => `${id} ${kind} ${severity}`)).toMatchInlineSnapshot(`
      [
        "A01 NO_STEPS HIGH",
        "A02 STEP_UNASSIGNED HIGH",
        "A03 RESPONSIBILITY_CONFLICT HIGH",
        "A04 ASSIGNMENT_INCOMPLETE MEDIUM",
        "A05 ASSIGNMENT_MISPLACED MEDIUM",
        "A06 STAFF_NOT_IN_POST HIGH",
        "A07 LEADER_NOT_IN_OFFICE MEDIUM",
        "A08 CERTIFICATE_MISSING HIGH",
        "A09 DUTIES_NOT_SEPARATED MEDIUM",
        "A10 SUPPORT_MISSING HIGH",
        "A11 OUTSIDE_CATALOGUE HIGH",
        "A12 NOT_FILED MEDIUM",
        "A13 CHAIN_BROKEN HIGH",
        "A14 OVERLOADED LOW",
        "A15 BACKDATED MEDIUM",
        "A16 NO_LEGAL_BASIS HIGH",
        "A48 MEMBERSHIP_BEYOND_POST MEDIUM",
        "A17 TRANSFER_OWED MEDIUM",
        "A18 STANDING_OWED HIGH",
        "A19 STANDING_NOTICE_OWED MEDIUM",
        "A20 SEAL_OWED MEDIUM",
        "A21 FILING_OWED MEDIUM",
        "A22 CERTIFICATE_FILING_OWED MEDIUM",
        "A23 RE_ENTRUSTED HIGH",
        "A24 GRANTOR_WRONG HIGH",
        "A25 FILING_OUTDATED MEDIUM",
        "A26 MEMORANDUM_OWED MEDIUM",
        "A27 OPINION_OWED LOW",
        "A28 ITEM_NOT_CARRIED_OUT HIGH",
        "A29 SUPERVISION_OWED HIGH",
        "A30 WORK_RULES_OWED MEDIUM",
        "A31 BUSINESS_RULES_OWED MEDIUM",
        "A32 MANUAL_OWED LOW",
        "A33 TRAINING_OWED LOW",
        "A34 RAISED_OWED LOW",
        "A35 EVALUATION_OWED LOW",
        "A36 CONFIRMATION_OWED MEDIUM",
        "A37 TASK_CLAIMED MEDIUM",
        "A38 NOBODY_ACTS HIGH",
        "A39 DEPUTY_UNFIT MEDIUM",
        "A40 SUPERVISION_ROUND_OWED MEDIUM",
        "A41 RECTIFICATION_OWED MEDIUM",
        "A42 RECTIFICATION_NOTICE_OWED HIGH",
        "A43 PENALTY_FILING_OWED HIGH",
        "A44 PLATFORM_OWED MEDIUM",
        "A45 PUSH_OWED MEDIUM",
        "A46 ONE_NET_OWED LOW",
        "A47 ACT_WITHOUT_STANDING HIGH",
      ]
    `);
    expect(RULES.map(({ kind }) => kind)).toEqual(AUDIT_KINDS);
  });

  it('says of each audit what it is called and which clause it stands for, in both languages', () => {
    for (const { kind, clause, severity } of RULES) {
      for (const text of [AUDIT_TITLES[kind], clause]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(/^[A-Z0-9].*[^.]$/);
      }
      expect(SEVERITIES).toContain(severity);
    }
  });

  it('looks for what must be named only where it is', () => {
    expect(rulesOf(null).map(({ kind }) => kind)).toEqual(
      AUDIT_KINDS.filter((kind) => kind !== 'BACKDATED' && kind !== 'ACT_WITHOUT_STANDING'),
    );
    expect(rulesOf(['BACKDATED', 'NO_STEPS']).map(({ kind }) => kind)).toEqual(['NO_STEPS', 'BACKDATED']);
    expect(rulesOf([])).toEqual([]);
  });
});
