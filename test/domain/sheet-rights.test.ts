import { describe, expect, it } from 'vitest';
import { SHEET_RIGHTS } from '../../kinds/sheet-rights.ts';

/** Sheet by sheet: by which columns somebody may write rows, and what only commands write of them. */
const written = (owner: 'zone' | 'department'): readonly string[] =>
  Object.entries(SHEET_RIGHTS[owner]).flatMap(([sheet, right]) =>
    right?.isWritten
      ? [
          [
            sheet,
            ...right.writtenBy.map(({ column, label }) => `${column}:${label}`),
            ...right.marked.map((column) => `!${column}`),
          ].join(' '),
        ]
      : [],
  );

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
      'adjustmentLists by:Organization !submittedOn !opinionsBy !returnedOn !forwardedOn !decidedOn !signedOn !memorandum !publishedOn !effectiveFrom !withdrawnOn',
      'adjustmentItems list:AdjustmentList !outcome !decidedOn !condition',
      'supervisionItems zone:Zone',
      'platforms zone:Zone',
      'platformPowers platform:Platform',
      'platformLinks platform:Platform',
      'deputies zone:Zone post:Post',
      'absences person:Person',
      'confirmations person:Person',
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
      'standings grantor:Department',
      'adjustmentLists by:Organization !submittedOn !opinionsBy !returnedOn !forwardedOn !decidedOn !signedOn !memorandum !publishedOn !effectiveFrom !withdrawnOn',
      'adjustmentItems list:AdjustmentList !outcome !decidedOn !condition',
      'opinions department:Department',
      'inspections by:Department !doneOn !result',
      'rectifications inspection:Inspection !answeredOn !refusedOn !answer !noticeOn !notice !closedOn',
      'contacts power:Power',
      'trainings by:Department',
      'trainees training:Training',
      'secondments from:Department',
      'experts departments:Department',
      'deputies post:Post',
      'absences person:Person',
      'raised from:Organization !answeredOn !answer !closedOn',
    ]);
  });
});
