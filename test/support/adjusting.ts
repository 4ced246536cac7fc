import type { Claims } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, askingWith, dataOf, type Ask, type Data } from './ask.ts';
import { done } from './giving.ts';
import { SMALL_CITY } from './small-city.ts';

/** A zone that has something to take over, to alter and to give back, of two departments. */
export const ADJUSTED_CITY = {
  ...SMALL_CITY,
  organizations: [...SMALL_CITY.organizations, ['C2', '住建局', '市直部门', 'CITY', '', '']],
  powers: [
    ...SMALL_CITY.powers,
    ['B1', '施工许可', '行政许可', 'C2', '', ''],
    ['B2', '施工检查', '行政检查', 'C2', '', ''],
  ],
  powerRequirements: [...SMALL_CITY.powerRequirements, ['B1', 'E1']],
  catalogueEntries: [...SMALL_CITY.catalogueEntries, ['一类', 'B1'], ['一类', 'A2']],
  documents: [
    ['code', 'title', 'kind', 'number', 'issuer'],
    ['M1', '备忘录', '备忘录', '备忘〔2016〕3号', 'C1'],
    ['M2', '方案', '工作方案', '', 'C1'],
  ],
  zoneCapacities: [...SMALL_CITY.zoneCapacities, ['Z1', 'E1', '2016-10-01', '']],
  delegations: [...SMALL_CITY.delegations, ['Z1', 'B2', '委托', '2016-01-01', '', '备忘0号', '2016-01-05']],
};

/** Whoever has a hand in a list, each by a token of their own; `local` may all. */
export interface Hands {
  readonly zone: Ask;
  readonly other: Ask;
  readonly c1: Ask;
  readonly c2: Ask;
  readonly reform: Ask;
  readonly government: Ask;
  readonly auditor: Ask;
  readonly local: Ask;
}

export function handsOf(database: Database): Hands {
  const as = (claims: Claims): Ask => askingWith(database, claims);
  return {
    zone: as({ role: 'zone', zone: 'Z1' }),
    other: as({ role: 'zone', zone: 'Z2' }),
    c1: as({ role: 'department', department: 'C1' }),
    c2: as({ role: 'department', department: 'C2' }),
    reform: as({ role: 'reform-office' }),
    government: as({ role: 'government' }),
    auditor: as({ role: 'auditor' }),
    local: asking(database),
  };
}

const STATE = `query ($code: ID!, $asOf: Date) { adjustmentList(code: $code, asOf: $asOf) { state round allowed
  items { order state outcome condition effectiveFrom opinions { stance department { code } } delegation { code } } } }`;

/** A list on a day as somebody sees it. */
export const listFor = async (ask: Ask, code: string, asOf: string): Promise<Data | null> =>
  (await dataOf(ask(STATE, { code, asOf }))).adjustmentList as Data | null;

export type Item = Readonly<Record<string, unknown>>;
/** The items of a list, with their places as orders. */
export const ordered = (items: readonly Item[]): readonly Item[] =>
  items.map((item, place) => ({ order: place + 1, ...item }));

/** Where a list goes by the hands of all, and on which days: as far as days are given. */
export interface Way {
  readonly drafted: string;
  readonly submitted?: string;
  readonly forwarded?: string;
  readonly decided?: string;
  readonly signed?: string;
}

/** A list of the zone that goes its way, with everything approved, up to the last day given. */
export async function goneTo(
  { zone, reform, government }: Hands,
  code: string,
  items: readonly Item[],
  way: Way,
  outcomes: readonly string[] = items.map(() => 'APPROVED'),
): Promise<void> {
  const { drafted, submitted, forwarded, decided, signed } = way;
  await done(zone, 'draftAdjustment', { code, zone: 'Z1', by: 'Z1', name: code }, drafted);
  if (items.length > 0) await done(zone, 'putItems', { list: code, items: ordered(items) }, drafted);
  // Nobody is waited for: the time of opinions is over on the day after.
  if (submitted) await done(zone, 'submitAdjustment', { list: code, opinionsBy: submitted }, submitted);
  if (forwarded) await done(reform, 'forwardAdjustment', { list: code }, forwarded);
  const decisions = outcomes.map((outcome, place) => ({ order: place + 1, outcome }));
  if (decided) await done(government, 'decideAdjustment', { list: code, decisions }, decided);
  if (signed) await done(reform, 'signMemorandum', { list: code, document: 'M1' }, signed);
}
