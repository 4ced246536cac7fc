import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../domain/access/roles.ts';
import { SHEET_RIGHTS } from '../../kinds/sheet-rights.ts';

/** Sheet by sheet: by which columns somebody may write rows, what else those must be, and what only commands write of them. */
const written = (role: Role): readonly string[] =>
  Object.entries(SHEET_RIGHTS[role] ?? {}).flatMap(([sheet, right]) => {
    if (!right?.isWritten) return [];
    const { by = [], beyond, only, filled = [], beside } = right.begun ?? {};
    return [
      [
        sheet,
        ...by.map(({ column, label, along = [], isByStaff }) =>
          [`${column}:${label}`, ...along, ...(isByStaff ? ['staff'] : [])].join('>'),
        ),
        ...(beyond ? [`${beyond.from}>${beyond.along.flat().join('>')}`] : []),
        ...(only ? [`${only.column}=${only.is}`] : []),
        ...filled.map((column) => `${column}※`),
        ...(beside ? [`with ${beside.sheet}`] : []),
        ...right.marked.map((column) => `!${column}`),
      ].join(' '),
    ];
  });

describe('what a zone or a department imports', () => {
  it('is of the sheets where it may begin a row by a command, and of what is its own there', () => {
    expect(written('zone')).toEqual([
      'people',
      'memberships',
      'documents issuer:Organization !publishedOn !media !level',
      'zoneCapacities',
      'steps',
      'responsibilities',
      'documentScopes zone:Zone',
      'penalties zone:Zone',
      'filings zone:Zone penalty:Penalty certificate:Certificate !acceptedOn !returnedOn',
      'adjustmentLists zone:Zone by:Organization !submittedOn !opinionsBy !returnedOn !forwardedOn !decidedOn !signedOn !memorandum !publishedOn !effectiveFrom !withdrawnOn',
      'adjustmentItems list:AdjustmentList !outcome !decidedOn !condition',
      'supervisionItems zone:Zone',
      'platforms zone:Zone',
      'platformPowers platform:Platform',
      'platformLinks platform:Platform',
      'deputies zone:Zone post:Post',
      'absences person:Person',
      'confirmations person:Person>staff',
      'tasks unit>organization parent※',
      'taskUnits unit>organization with tasks',
      'taskEvidence task>unit>organization>members',
      'raised from:Organization !answeredOn !answer !closedOn',
    ]);
    expect(written('department')).toEqual([
      'people',
      'memberships',
      'powerRequirements power:Power',
      'documents issuer:Organization !publishedOn !media !level',
      'delegations',
      'steps',
      'documentScopes department:Department power:Power',
      'transferItems power:Power',
      'transfers power:Power !receivedOn !receipt !refusedOn',
      'standings grantor:Department kind=ENTRUSTMENT',
      'adjustmentLists by:Organization !submittedOn !opinionsBy !returnedOn !forwardedOn !decidedOn !signedOn !memorandum !publishedOn !effectiveFrom !withdrawnOn',
      'adjustmentItems list:AdjustmentList !outcome !decidedOn !condition',
      'opinions department:Department',
      'inspections by:Department !doneOn !result',
      'rectifications inspection:Inspection>by !answeredOn !refusedOn !answer !noticeOn !notice !closedOn',
      'contacts power:Power',
      'trainings by:Department',
      'trainees training:Training',
      'secondments from:Department',
      'experts departments:Department',
      'deputies post:Post',
      'absences person:Person',
      'tasks unit>organization parent※',
      'taskUnits unit>organization with tasks',
      'taskEvidence task>unit>organization>members',
      'raised from:Organization !answeredOn !answer !closedOn',
    ]);
  });
});

describe('what an office of the city imports', () => {
  const OFFICES: Readonly<Partial<Record<Role, readonly string[]>>> = {
    'reform-office': [
      'supportElements',
      'powerRequirements',
      'documents !publishedOn !media !level',
      'documentScopes',
      'duties',
      'calendarDays',
      'transferItems',
      'transfers !receivedOn !receipt !refusedOn',
      'adjustmentLists !submittedOn !opinionsBy !returnedOn !forwardedOn !decidedOn !signedOn !memorandum !publishedOn !effectiveFrom !withdrawnOn',
      'adjustmentItems !outcome !decidedOn !condition',
      'opinions',
      'platforms',
      'platformPowers',
      'platformLinks',
      'evaluations !publishedOn',
      'tasks parent※',
      'taskUnits with tasks',
      'taskEvidence',
      'raised !answeredOn !answer !closedOn',
    ],
    'legal-office': [
      'documents !publishedOn !media !level',
      'documentScopes',
      'duties',
      'standings',
      'seals',
      'filings !acceptedOn !returnedOn',
      'inspections !doneOn !result',
      'rectifications !answeredOn !refusedOn !answer !noticeOn !notice !closedOn',
      'trainings',
      'trainees',
      'experts',
    ],
    'staffing-office': ['offices', 'secondments', 'absences'],
    government: [
      'documents !publishedOn !media !level',
      'documentScopes',
      'standings kind=AUTHORIZATION',
      'seals',
    ],
    'supervision-office': [
      'evaluations !publishedOn',
      'tasks parent※',
      'taskUnits with tasks',
      'taskEvidence',
      'raised !answeredOn !answer !closedOn',
    ],
  };

  it.each(ROLES.filter((role) => role !== 'zone' && role !== 'department'))(
    'is what it may begin by a command, whosever it is, and nobody else but owners imports a part: %s',
    (role) => expect(written(role)).toEqual(OFFICES[role] ?? []),
  );
});
