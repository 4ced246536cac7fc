import { activeOn, type City, type Named, type Responsibility } from './city.ts';
import { coverageOn, delegationsOn, linksOn } from './day.ts';
import { byKeys } from './order.ts';

/** What the contract's documents answer, in their shape, without the pages. */

type Ref = { readonly code: string; readonly name: string };

const refIn = (things: readonly Named[]) => {
  const names = new Map(things.map(({ code, name }) => [code, name]));
  return (code: string): Ref => ({ code, name: names.get(code) ?? missing(code) });
};
const missing = (code: string): never => {
  throw new Error(`nothing has the code ${code}`);
};
const orNull = <T>(code: string | null, made: (code: string) => T): T | null =>
  code === null ? null : made(code);

/** chain-coverage.graphql: the whole list; the filters keep what they name. */
export function chainCoverage(
  city: City,
  day: string,
  filters: { readonly zones?: readonly string[]; readonly chains?: readonly string[] } = {},
) {
  const organization = refIn(city.organizations);
  const chain = refIn(city.chains);
  const power = refIn(city.powers);
  return coverageOn(city, day)
    .filter((each) => !filters.zones || filters.zones.includes(each.zone))
    .filter((each) => !filters.chains || filters.chains.includes(each.chain))
    .map((each) => ({
      zone: organization(each.zone),
      chain: chain(each.chain),
      held: each.held,
      total: each.total,
      complete: each.complete,
      missing: each.missing.map((link) => ({ stage: link.stage, power: power(link.power) })),
    }));
}

/** power-trace.graphql; null for an unknown code. */
export function powerTrace(city: City, code: string, day: string) {
  const power = city.powers.find((each) => each.code === code);
  if (!power) return null;
  const organization = refIn(city.organizations);
  const zones = new Map(city.organizations.map((each) => [each.code, each]));
  return {
    code,
    name: power.name,
    type: power.type,
    legalBasis: power.legalBasis,
    department: organization(power.department),
    chains: [...linksOn(city, day)]
      .filter(([, links]) => links.some((link) => link.power === code))
      .map(([chain]) => refIn(city.chains)(chain)),
    requires: city.requirements
      .filter((each) => each.power === code && activeOn(day, each))
      .map(({ element }) => city.elements.find((each) => each.code === element) ?? missing(element))
      .toSorted(byKeys((element) => [element.code])),
    delegations: delegationsOn(city, day)
      .filter((each) => each.power === code)
      .map(({ zone, period, steps }) => ({
        zone: { ...organization(zone), class: zones.get(zone)?.zoneClass ?? null },
        mode: period.mode,
        validFrom: period.validFrom,
        validTo: period.validTo,
        filedOn: period.filedOn,
        steps: steps.map(({ step, responsibilities }) => ({
          order: step.order,
          name: step.name,
          kind: step.kind,
          responsibilities: responsibilities.map((each) => responsibility(city, each)),
        })),
      })),
  };
}

function responsibility(city: City, each: Responsibility) {
  const organization = refIn(city.organizations);
  const person = refIn(city.people);
  return {
    department: orNull(each.department, organization),
    leader: orNull(each.leader, person),
    section: orNull(each.section, refIn(city.sections)),
    post: orNull(each.post, refIn(city.posts)),
    staff: orNull(each.staff, person),
    validFrom: each.validFrom,
    validTo: each.validTo,
  };
}

/** accountability.graphql, with all that the person answers for; null for an unknown code. */
export function accountability(city: City, code: string, day: string) {
  const person = city.people.find((each) => each.code === code);
  if (!person) return null;
  const posts = new Map(city.posts.map((post) => [post.code, post]));
  return {
    code,
    name: person.name,
    // The text gives memberships and certificates no order; the schema says: by post, then first day; by number.
    memberships: city.memberships
      .filter((each) => each.person === code && activeOn(day, each))
      .toSorted(byKeys(({ post, validFrom }) => [post, validFrom]))
      .map(({ post: held, validFrom, validTo }) => {
        const post = posts.get(held) ?? missing(held);
        return {
          post: {
            code: post.code,
            name: post.name,
            department: refIn(city.organizations)(post.department),
            section: orNull(post.section, refIn(city.sections)),
          },
          validFrom,
          validTo,
        };
      }),
    certificates: city.certificates
      .filter((each) => each.person === code && activeOn(day, each))
      .toSorted(byKeys(({ number }) => [number]))
      .map(({ number, validFrom, validTo }) => ({ number, validFrom, validTo })),
    responsibilities: answersFor(city, code, day),
  };
}

/** As staff and as leader, both if both: by zone, power, step, role, first day. Steps not active on the day are not there. */
function answersFor(city: City, code: string, day: string) {
  const trace = (power: string) => {
    const found = city.powers.find((each) => each.code === power) ?? missing(power);
    const chains = [...linksOn(city, day)].filter(([, links]) => links.some((link) => link.power === power));
    return {
      code: power,
      name: found.name,
      type: found.type,
      chains: chains.map(([chain]) => refIn(city.chains)(chain)),
    };
  };
  const entries = delegationsOn(city, day).flatMap(({ zone, power, steps }) =>
    steps.flatMap(({ step, responsibilities }) =>
      responsibilities.flatMap((each) =>
        (['LEADER', 'STAFF'] as const)
          .filter((role) => (role === 'LEADER' ? each.leader : each.staff) === code)
          .map((role) => ({ role, zone, power, step, validFrom: each.validFrom, validTo: each.validTo })),
      ),
    ),
  );
  return entries
    .toSorted(byKeys(({ zone, power, step, role, validFrom }) => [zone, power, step.order, role, validFrom]))
    .map(({ role, zone, power, step, validFrom, validTo }) => ({
      role,
      step: { order: step.order, name: step.name },
      delegation: { zone: refIn(city.organizations)(zone), power: trace(power) },
      validFrom,
      validTo,
    }));
}

/** zone.graphql without the scores, with all delegations; null for a code that is no zone's. */
export function zonePage(city: City, code: string, day: string) {
  const zone = city.organizations.find((each) => each.code === code && each.kind === '新区');
  if (!zone) return null;
  const organization = refIn(city.organizations);
  const elements = new Map(city.elements.map((element) => [element.code, element]));
  return {
    code,
    name: zone.name,
    class: zone.zoneClass,
    departments: city.organizations
      .filter(
        ({ code: own, parent, kind }) =>
          parent === code && kind !== '新区' && !city.gone.has(`department ${own}`),
      )
      .toSorted(byKeys((each) => [each.code]))
      .map((each) => ({
        code: each.code,
        name: each.name,
        counterpart: orNull(each.counterpart, organization),
      })),
    capacities: city.capacities
      .filter((each) => each.zone === code && activeOn(day, each))
      .toSorted(byKeys(({ element, validFrom }) => [element, validFrom]))
      .map(({ element, validFrom, validTo }) => ({
        element: elements.get(element) ?? missing(element),
        validFrom,
        validTo,
      })),
    delegations: delegationsOn(city, day)
      .filter((each) => each.zone === code)
      .map(({ power, period }) => {
        const { name, type } = city.powers.find((each) => each.code === power) ?? missing(power);
        const { mode, validFrom, validTo, filedOn } = period;
        return { power: { code: power, name, type }, mode, validFrom, validTo, filedOn };
      }),
  };
}
