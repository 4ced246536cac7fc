import { expect, it } from 'vitest';
import { behindIn, counted, isCountedBehind, type ListLink } from '../../dashboard/asking/counted.ts';
import type { Document } from '../../dashboard/asking/ask.ts';
import { addressAt, type When } from '../../dashboard/asking/when.ts';
import {
  AuditCountsDocument,
  AuditFacetsDocument,
  ChainsDocument,
  CompareDaysDocument,
  FindingsDocument,
  OverviewDocument,
  OwedDocument,
  PowerFacetsDocument,
  PowersDocument,
  ReadinessDocument,
  TrendDocument,
  ZoneScoresDocument,
} from '../../dashboard/generated/graphql.ts';
import { auditFilterOf, FACETS } from '../../dashboard/routes/audit/audit-filter.ts';
import { choicesOf } from '../../dashboard/routes/audit/facet-choices.ts';
import { owedFilterOf } from '../../dashboard/routes/owed/owed-filter.ts';
import { type Facet, isCounted, powerFilterOf } from '../../dashboard/routes/powers/power-filter.ts';
import { pointsOf } from '../../dashboard/routes/trend/answer.ts';
import { randomFrom, type Random } from '../oracle/random.ts';
import type { Live } from '../server/live.ts';
import { triesOf } from '../support/share.ts';

const DAYS = ['2016-01-01', '2020-03-01', '2021-06-01', '2022-06-01', '2026-01-01'];
const ZONES = ['Z-GD', 'Z-EZ', 'Z-BJ', 'NONE'];
const TYPES = ['LICENSE', 'PENALTY', 'INSPECTION', 'COERCION'];
const TEXTS = ['排污', '许可', '处罚', 'paiwu', 'xk'];

type Ask = <Answer, Variables>(document: Document<Answer, Variables>, given: Variables) => Promise<Answer>;

/** How many entries the list has that an address opens, as its page asks for it. */
async function totalAt(ask: Ask, address: string): Promise<number> {
  const { pathname, searchParams } = new URL(address, 'http://pages');
  const asOf = searchParams.get('asOf');
  const when = asOf === null ? {} : { asOf };
  if (pathname === '/powers')
    return (await ask(PowersDocument, { ...when, ...powerFilterOf(searchParams) })).powers.totalCount;
  if (pathname === '/chains') return (await ask(ChainsDocument, when)).chains.totalCount;
  if (pathname === '/owed')
    return (await ask(OwedDocument, { ...when, ...owedFilterOf(searchParams) })).obligations.totalCount;
  const answer = await ask(FindingsDocument, { ...when, ...auditFilterOf(searchParams) });
  return answer.audit.findings.totalCount;
}

/** A number of a page, and the address that it opens. */
interface Shown {
  readonly number: number | null;
  readonly address: string;
}
const shown = (number: number | null, { path, view }: ListLink, when: When): Shown => ({
  ...{ number, address: addressAt(path, when, view) },
});

/** The numbers of a page whose filters are random. */
type Page = (ask: Ask, random: Random, when: When) => Promise<readonly Shown[]>;

const some = (random: Random, of: readonly string[]): string => of.filter(() => random.chance(0.4)).join(',');

const powers: Page = async (ask, random, when) => {
  const view = Object.fromEntries(
    [
      ['zones', some(random, ZONES)],
      ['types', some(random, TYPES)],
      ['text', random.chance(0.4) ? random.pick(TEXTS) : ''],
      ['held', random.chance(0.3) ? random.pick(['true', 'false']) : ''],
    ].filter(([, value]) => value !== ''),
  ) as Record<string, string>;
  const filter = powerFilterOf(new URLSearchParams(view));
  const { facets } = (await ask(PowerFacetsDocument, { ...when, ...filter })).powers;
  const choose = (name: Facet, value: string, count: number) =>
    shown(
      isCounted(filter, name) ? count : null,
      { path: '/powers', view: { ...view, [name]: value } },
      when,
    );
  return [
    ...facets.types.map(({ type, count }) => choose('types', type, count)),
    ...facets.departments.map(({ department, count }) => choose('departments', department.code, count)),
    ...facets.zones.map(({ zone, count }) => choose('zones', zone.code, count)),
  ];
};

const overview: Page = async (ask, _random, when) => {
  const { overview: of } = await ask(OverviewDocument, when);
  const open = of.findings.reduce((sum, each) => sum + (each.open ?? 0), 0);
  return [
    shown(of.powers, counted.powers, when),
    shown(of.chains, counted.chains, when),
    shown(open, counted.openFindings, when),
    ...of.zones.map((each) => shown(each.delegations, counted.delegationsOf(each.zone.code), when)),
    ...of.zones.flatMap(({ zone: { code }, steps, stepsAssigned }) =>
      stepsAssigned === null
        ? []
        : [shown(steps - stepsAssigned, counted.failedIn(code, 'STEP_UNASSIGNED'), when)],
    ),
    ...of.zones.map((each) => shown(each.findings, counted.findingsOf(each.zone.code), when)),
    ...of.findings.flatMap(({ kind, open: isOpen, accepted }) => [
      shown(isOpen, counted.findingsOfKind(kind, 'OPEN'), when),
      shown(accepted, counted.findingsOfKind(kind, 'ACCEPTED'), when),
    ]),
  ];
};

const audits: Page = async (ask, random, when) => {
  const view = Object.fromEntries(
    [
      ['zones', some(random, ZONES)],
      ['acceptance', random.chance(0.4) ? random.pick(['OPEN', 'ACCEPTED']) : ''],
    ].filter(([, value]) => value !== ''),
  ) as Record<string, string>;
  const filter = auditFilterOf(new URLSearchParams(view));
  const { counts } = (await ask(AuditCountsDocument, { ...when, ...filter })).audit;
  const all = counts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const at = (more: object, count: number | null) =>
    shown(count, { path: '/audits', view: { ...view, ...more } }, when);
  const facets = await ask(AuditFacetsDocument, { ...when, ...filter });
  const chosen = FACETS.flatMap((facet) =>
    choicesOf(facet, facets[facet], filter).choices.map(([value, , count]) => at({ [facet]: value }, count)),
  );
  return [
    at({}, all),
    ...counts.map(({ kind, count }) => at({ kinds: kind }, count)),
    ...(chosen.length > 0 ? [random.pick(chosen)] : []),
  ];
};

const trend: Page = async (ask, random, when) => {
  const zones = some(random, ZONES).split(',').filter(Boolean);
  const filter = zones.length > 0 ? { zones } : {};
  const answer = await ask(TrendDocument, { days: [random.pick(DAYS)], ...filter });
  return pointsOf(answer).map(({ day, count }) =>
    shown(count, counted.findingsThat(filter), { ...when, asOf: day }),
  );
};

const zone: Page = async (ask, random, when) => {
  const code = random.pick(ZONES.slice(0, 3));
  const { zone: of } = await ask(ZoneScoresDocument, { ...when, code });
  return (of?.scores ?? []).map(({ kind, failed }) => shown(failed, counted.failedIn(code, kind), when));
};

/** What is behind by each measure of each zone. */
const readiness: Page = async (ask, _random, when) => {
  const { zoneReadiness } = await ask(ReadinessDocument, when);
  return zoneReadiness.flatMap(({ zone: { code }, measures }) =>
    measures
      .filter(({ measure }) => isCountedBehind(measure))
      .map(({ measure, owed, done }) => shown(owed - done, behindIn(measure, code), when)),
  );
};

const PAGES: readonly Page[] = [powers, readiness, audits, overview, trend, zone, powers];

/** Each number of a page opens the list that it counts: as many entries as it says. */
export function counts(live: () => Live): void {
  it('a number opens as many as it says, whatever the filters and the day', async () => {
    const ask: Ask = async (document, variables) => {
      const { body } = await live().post({ query: String(document), variables });
      expect(body.errors).toBeUndefined();
      return body.data as never;
    };
    for (let at = 0; at < triesOf(21, 14); at += 1) {
      const random = randomFrom(at);
      const when = { asOf: random.pick(DAYS) };
      const page = PAGES[at % PAGES.length] ?? powers;
      const numbers = await page(ask, random, when);
      const some = numbers.filter(({ number }) => number !== null);
      if (some.length === 0) continue;
      for (const { number, address } of [random.pick(some), some.at(-1) ?? random.pick(some)])
        expect([address, await totalAt(ask, address)]).toEqual([address, number]);
    }
  });

  it('a kind of record opens as many differences as it says', async () => {
    const ask: Ask = async (document, variables) =>
      (await live().post({ query: String(document), variables })).body.data as never;
    const days = { from: '2020-01-01', to: '2022-06-01' };
    const { compareDays } = await ask(CompareDaysDocument, days);
    const some = compareDays.counts.filter(({ added, changed, removed }) => added || changed || removed);
    expect(some.length).toBeGreaterThan(0);
    for (const { record, added, changed, removed } of some) {
      const one = await ask(CompareDaysDocument, { ...days, records: record });
      expect([record, one.compareDays.totalCount]).toEqual([
        record,
        (added ?? 0) + (changed ?? 0) + (removed ?? 0),
      ]);
    }
  });
}
