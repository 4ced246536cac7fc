/** A page with what its address says of the list on it. */
export interface ListLink {
  readonly path: string;
  readonly view?: Readonly<Record<string, string>>;
}

/** Where numbers lead: each to the list that it counts, which has as many entries. */
export const counted = {
  powers: { path: '/powers' },
  chains: { path: '/chains' },
  openFindings: { path: '/audits', view: { acceptance: 'OPEN' } },
  delegationsOf: (zone: string): ListLink => ({ path: '/powers', view: { zones: zone } }),
  findingsOf: (zone: string): ListLink => ({ path: '/audits', view: { zones: zone } }),
  findingsOfKind: (kinds: string, acceptance: 'OPEN' | 'ACCEPTED'): ListLink => ({
    ...{ path: '/audits', view: { kinds, acceptance } },
  }),
  /** Those of a day that pass the filter of a trend. */
  findingsThat: (filter: Readonly<Record<string, unknown>>): ListLink => ({
    path: '/audits',
    view: Object.fromEntries(Object.entries(filter).map(([key, value]) => [key, [value].flat().join(',')])),
  }),
  failedIn: (zones: string, kinds: string): ListLink => ({ path: '/audits', view: { zones, kinds } }),
} as const;
