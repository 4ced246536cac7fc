import { RUNNING_CITY } from './running-rows.ts';

/** The small city with platforms on which A1 is run in Z1, which demands papers and seals; C2 has no power yet. */
export const ACTS_CITY = {
  ...RUNNING_CITY,
  organizations: [...RUNNING_CITY.organizations, ['C2', '住建局', '市直部门', 'CITY', '', '']],
  duties: [
    ['matter', 'days', 'dayKind', 'clause', 'validFrom'],
    ...['授权委托', '电子签章'].map((matter) => [matter, 10, '自然日', '八', '2015-01-01']),
  ],
  platformPowers: [
    ['platform', 'power', 'pushedTo', 'validFrom', 'validTo'],
    ['PF1', 'A1', 'C1', '2015-10-05', ''],
    ['PF2', 'A1', '', '2015-10-05', '2016-01-01'],
  ],
};

export const PUSH = `mutation ($platform: ID!, $entries: [ActEntryInput!]!, $revision: Int, $key: String) {
  pushActs(platform: $platform, entries: $entries, expectedRevision: $revision, idempotencyKey: $key) {
    revision taken known refused { index number reason message } change { revision operation actor added corrected }
  }
}`;
export interface Entry {
  readonly number: string;
  readonly step?: number;
  readonly [field: string]: unknown;
}
/** A good entry, but for what is said. */
export const entry = (number: string, rest: Readonly<Record<string, unknown>> = {}): Entry => ({
  ...{ number, power: 'A1', step: 1, acceptedOn: '2015-10-12', day: '2015-10-13', person: 'N2' },
  ...rest,
});
