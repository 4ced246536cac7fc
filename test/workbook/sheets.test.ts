import { describe, expect, it } from 'vitest';
import { SHEETS, SHEETS_IN_PARTS, sheetNamed, type WorkbookSheet } from '../../tables/sheets/registry.ts';
import type { Reference } from '../../tables/sheets/sheet.ts';

const withParts = (reference: Reference): Reference[] => [
  reference,
  ...(reference.parts ?? []).flatMap(withParts),
];

describe('the sheets', () => {
  it.each(SHEETS.map((sheet) => [sheet.key, sheet] as const))(
    '%s refers only to itself and earlier ones',
    (_, sheet) => {
      const upTo = SHEETS.slice(0, SHEETS.indexOf(sheet) + 1).map(({ key }) => key as string);
      for (const { to } of sheet.references.flatMap(withParts)) expect(upTo).toContain(to);
    },
  );

  it.each(SHEETS.map((sheet) => [sheet.key, sheet] as const))(
    '%s names only columns that it has',
    (_, sheet) => {
      const { columns, places, references, identity, handle, facts, tree, apart, zoneBy } = sheet;
      const named = [
        ...identity,
        ...handle,
        ...facts,
        ...references.flatMap(withParts).flatMap((each) => each.columns),
      ];
      for (const key of [tree, apart?.column, zoneBy]) if (key !== undefined) named.push(key);
      for (const { onlyWhen, mustWhen, mayWhen } of columns)
        for (const when of [onlyWhen, mustWhen, mayWhen]) if (when) named.push(when.column);
      named.push(...(sheet.events ?? []).flat());
      for (const key of named) expect(places.has(key), key).toBe(true);
    },
  );

  it.each(SHEETS.map((sheet) => [sheet.key, sheet] as const))(
    '%s keeps what conditions on it look at',
    (key, sheet) => {
      const conditions = SHEETS.flatMap((each) => each.references.flatMap(withParts))
        .filter((reference) => reference.to === key)
        .flatMap((reference) => reference.where ?? []);
      for (const { fact } of conditions) expect(sheet.facts).toContain(fact);
    },
  );

  it.each(SHEETS.map((sheet) => [sheet.key, sheet] as const))('%s has each name once', (_, { columns }) => {
    const names = columns.flatMap(({ key, chinese }) => [key, chinese]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are found by key and by Chinese name', () => {
    for (const sheet of SHEETS) {
      expect(sheetNamed(sheet.key)).toBe(sheet);
      expect(sheetNamed(sheet.chinese)).toBe(sheet);
    }
    expect(sheetNamed('toString')).toBeUndefined();
  });

  it('have these columns, those of the second part last', () => {
    const written = (part: readonly WorkbookSheet[]) =>
      part.map(
        ({ key, columns }) =>
          `${key}: ${columns.map((each) => each.key + (each.required ? '※' : '')).join(' ')}`,
      );
    expect(SHEETS_IN_PARTS).toEqual([
      ...SHEETS.filter(({ isRunning }) => !isRunning),
      ...SHEETS.filter(({ isRunning }) => isRunning),
    ]);
    expect(written(SHEETS.filter(({ isRunning }) => !isRunning))).toEqual([
      'organizations: code※ name※ kind※ parent zoneClass counterpart validFrom validTo',
      'sections: code※ name※ department※ validFrom validTo',
      'posts: code※ name※ department※ section kind※ validFrom validTo',
      'people: code※ name※',
      'memberships: person※ post※ validFrom※ validTo',
      'certificates: number※ person※ validFrom※ validTo',
      'supportElements: code※ name※ kind※ validFrom validTo',
      'powers: code※ name※ type※ department※ legalBasis officialCodes validFrom validTo',
      'powerRequirements: power※ element※ validFrom validTo',
      'chains: code※ name※ validFrom validTo',
      'chainLinks: chain※ order※ stage※ power※ validFrom validTo',
      'catalogueEntries: zoneClass※ power※ validFrom validTo document',
      'zoneCapacities: zone※ element※ validFrom※ validTo',
      'delegations: zone※ power※ mode※ validFrom※ validTo memorandum filedOn',
      'steps: zone※ power※ order※ name※ kind※ validFrom validTo',
      'responsibilities: zone※ power※ step※ department leader section post staff validFrom※ validTo',
    ]);
    expect(written(SHEETS.filter(({ isRunning }) => isRunning))).toEqual([
      'documents: code※ title※ kind※ number issuer issuedOn publishedOn media level url',
      'offices: office※ city organization※ validFrom※ validTo',
      'documentScopes: document※ topic※ zoneClass zone department power step validFrom※ validTo',
      'duties: matter※ city days dayKind everyDays dueBy clause※ document validFrom※ validTo',
      'calendarDays: day※ kind※ note',
      'transferItems: power※ order※ name※ kind※ validFrom validTo',
      'transfers: zone※ power※ item※ handedOn※ isPart receivedOn receipt refusedOn note',
      'standings: document※ kind※ zone※ power grantor※ validFrom※ validTo',
      'seals: code※ name※ kind※ holder※ notice validFrom validTo',
      'penalties: code※ zone※ power※ party※ sanction※ amount isMajor decidedOn※ servedOn',
      'filings: subject※ zone power penalty certificate to※ filedOn※ acceptedOn returnedOn note',
      'adjustmentLists: code※ zone※ by※ name※ validFrom※ validTo submittedOn opinionsBy returnedOn forwardedOn decidedOn signedOn memorandum publishedOn effectiveFrom withdrawnOn note',
      'adjustmentItems: list※ order※ action※ power※ mode reason effectiveFrom outcome decidedOn condition validFrom※ validTo',
      'opinions: list※ order※ department※ givenOn※ stance※ reason',
      'supervisionItems: zone※ power※ order※ name※ methods※ everyDays step department※ section person result validFrom validTo',
      'platforms: code※ name※ zone※ kinds※ basedOn validFrom validTo',
      'platformPowers: platform※ power※ pushedTo validFrom※ validTo',
      'platformLinks: platform※ network※ level※ mode※ power document validFrom※ validTo',
      'inspections: code※ zone※ power item by※ kind※ plannedFor doneOn population sample result',
      'rectifications: code※ inspection※ power problem※ opinionOn※ dueBy※ answeredOn refusedOn answer noticeOn notice closedOn follows',
      'contacts: power※ department※ section person phone※ isRemote validFrom※ validTo',
      'trainings: code※ title※ kind※ by※ powers beginsOn※ endsOn※',
      'trainees: training※ person※ result※',
      'secondments: person※ from※ zone※ department mode※ topic powers document validFrom※ validTo',
      'experts: code※ name※ kind※ organization fields departments powers validFrom validTo',
      'evaluations: zone※ power evaluator※ kind※ indicator※ score※ comment evaluatedOn※ publishedOn',
      'deputies: zone power step post order※ deputy※ validFrom※ validTo',
      'absences: person※ reason※ validFrom※ validTo',
      'confirmations: person※ confirmedOn※',
      'workUnits: code※ name※ kind※ aliases organization members',
      'tasks: code※ name※ order※ part plan deadline dueFrom dueBy※ deliverables parent person measures',
      'taskUnits: task※ role※ order※ unit※',
      'taskNeeds: task※ needs※ basis※ reason',
      'taskEvidence: task※ doneOn※ evidence※',
      'raised: code※ kind※ from※ to※ zone power task raisedOn※ dueBy text※ answeredOn answer closedOn',
    ]);
  });
});
