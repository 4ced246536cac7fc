import { activeOn, type City, type Period } from './city.ts';
import { byKeys } from './order.ts';
import { DAYS } from './random-city.ts';

/** Some row of a lane: what it leads to, and what else it says. */
export interface LaneRow extends Period {
  readonly node: string | null;
  readonly text: string | null;
}

/** A day before all others: what began on none has it. */
const BEFORE = '0001-01-01';

interface Stretch {
  readonly from: string;
  readonly to: string | null;
  readonly days: number | null;
}

/** The stretches of days of which something is so; it changes on no other days than those of random cities. */
function stretches(isSo: (day: string) => boolean): readonly Stretch[] {
  const days = [BEFORE, ...DAYS];
  const made: { from: string; to: string | null }[] = [];
  days.forEach((day, place) => {
    if (!isSo(day)) return;
    const last = made.at(-1);
    const to = days[place + 1] ?? null;
    if (last?.to === day) last.to = to;
    else made.push({ from: day, to });
  });
  const count = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return made.map(({ from, to }) => ({
    ...{ from, to },
    days: to === null || from === BEFORE ? null : count(from, to),
  }));
}

/** The lane of some rows, of a thing that is there on some days. */
export function lane(rows: readonly LaneRow[], isThere: (day: string) => boolean) {
  const spans = rows.toSorted(
    byKeys(({ validFrom, validTo, node, text }) => [validFrom ?? '', validTo ?? '~', node ?? '', text ?? '']),
  );
  const active = (day: string) => rows.filter((each) => activeOn(day, each)).length;
  const begun = (day: string) => rows.some(({ validFrom }) => (validFrom ?? '') <= day);
  const isToCome = (day: string) => rows.some(({ validTo }) => validTo === null || day < validTo);
  return {
    spans: spans.map(({ validFrom, validTo, node, text }) => ({ from: validFrom, to: validTo, node, text })),
    gaps: stretches((day) => begun(day) && active(day) === 0 && (isToCome(day) || isThere(day))),
    overlaps: stretches((day) => active(day) >= 2),
  };
}

const row = ({ validFrom, validTo }: Period, node: string | null, text: string | null = null): LaneRow => ({
  ...{ validFrom, validTo, node, text },
});

const ALWAYS: Period = { validFrom: null, validTo: null };

/** The rows of each lane of a thing, by the type of the thing. */
export const LANE_ROWS: Readonly<
  Record<string, (city: City, code: string) => Readonly<Record<string, readonly LaneRow[]>>>
> = {
  Post: (city, code) => ({
    HOLDER: city.memberships.flatMap((each) => (each.post === code ? [row(each, each.person)] : [])),
    PLACE: city.posts.flatMap((each) => (each.code === code ? [row(ALWAYS, each.department)] : [])),
    NAME: named(city.posts, code),
  }),
  Person: (city, code) => ({
    POST: city.memberships.flatMap((each) => (each.person === code ? [row(each, each.post)] : [])),
    CERTIFICATE: city.certificates.flatMap((each) => (each.person === code ? [row(each, each.number)] : [])),
    STAFF: city.responsibilities.flatMap((each) => (each.staff === code ? [row(each, stepOf(each))] : [])),
    LEADER: city.responsibilities.flatMap((each) => (each.leader === code ? [row(each, stepOf(each))] : [])),
    NAME: named(city.people, code),
  }),
  Step: (city, code) => {
    const duties = city.responsibilities.filter((each) => stepOf(each) === code);
    return {
      STAFF: duties.flatMap((each) => (each.staff === null ? [] : [row(each, each.staff)])),
      LEADER: duties.flatMap((each) => (each.leader === null ? [] : [row(each, each.leader)])),
      NAME: city.steps.flatMap((each) => (keyOf(each) === code ? [row(each, null, each.name)] : [])),
    };
  },
  Power: (city, code) => ({
    DELEGATION: city.delegations.flatMap((each) =>
      each.power === code ? [row(each, each.zone, each.mode)] : [],
    ),
    CHAIN_LINK: city.links.flatMap((each) =>
      each.power === code ? [row(each, each.chain, each.stage)] : [],
    ),
    CATALOGUE_ENTRY: city.catalogue.flatMap((each) =>
      each.power === code ? [row(each, null, each.zoneClass)] : [],
    ),
    PLACE: city.powers.flatMap((each) => (each.code === code ? [row(ALWAYS, each.department)] : [])),
    NAME: named(city.powers, code),
  }),
  Chain: (city, code) => ({
    CHAIN_LINK: city.links.flatMap((each) =>
      each.chain === code ? [row(each, each.power, each.stage)] : [],
    ),
    NAME: named(city.chains, code),
  }),
  Zone: (city, code) => ({
    DELEGATION: city.delegations.flatMap((each) =>
      each.zone === code ? [row(each, each.power, each.mode)] : [],
    ),
    ZONE_CLASS: city.organizations.flatMap((each) =>
      each.code === code ? [row(ALWAYS, null, each.zoneClass)] : [],
    ),
    CAPACITY: city.capacities.flatMap((each) => (each.zone === code ? [row(each, each.element)] : [])),
    PLACE: placed(city, code),
    NAME: named(city.organizations, code),
  }),
  Department: (city, code) => ({
    POST: city.posts.flatMap((each) => (each.department === code ? [row(ALWAYS, each.code)] : [])),
    PLACE: placed(city, code),
    NAME: named(city.organizations, code),
  }),
  Section: (city, code) => ({
    POST: city.posts.flatMap((each) => (each.section === code ? [row(ALWAYS, each.code)] : [])),
    PLACE: city.sections.flatMap((each) => (each.code === code ? [row(ALWAYS, each.department)] : [])),
    NAME: named(city.sections, code),
  }),
  Delegation: (city, code) => ({
    DELEGATION: city.delegations.flatMap((each) =>
      delegationKey(each) === code ? [row(each, each.zone, each.mode)] : [],
    ),
  }),
};

const placed = (city: City, code: string): readonly LaneRow[] =>
  city.organizations.flatMap((each) =>
    each.code === code && each.parent !== null ? [row(ALWAYS, each.parent)] : [],
  );

const named = (rows: readonly { readonly code: string; readonly name: string }[], code: string) =>
  rows.flatMap((each) => (each.code === code ? [row(ALWAYS, null, each.name)] : []));

export const delegationKey = ({ zone, power }: { zone: string; power: string }): string =>
  `${part(zone)}|${part(power)}`;
const part = (text: string): string => text.replaceAll(/[|\\]/g, '\\$&');
const stepOf = ({ zone, power, step }: { zone: string; power: string; step: number }): string =>
  `${part(zone)}|${part(power)}|${step}`;
export const keyOf = ({ zone, power, order }: { zone: string; power: string; order: number }): string =>
  stepOf({ zone, power, step: order });
