import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import type { Change } from './changes.ts';
import { cityOf, sheetsIn } from './city.ts';
import { accountability, chainCoverage, powerTrace } from './documents.ts';
import { finding, inFindingsOrder, type Finding, type Kind } from './finding.ts';
import { impact } from './impact.ts';
import { POWER_TYPES, ZONE_CLASSES } from './words.ts';

const FOLDER = fileURLToPath(new URL('../data/sample-city', import.meta.url));

/** expected.json, as far as its flat form is used here. */
interface Expected {
  readonly audit: Readonly<Record<string, readonly FlatFinding[]>>;
  readonly chainCoverage: Readonly<Record<string, readonly unknown[]>>;
  readonly powerTrace: readonly { readonly asOf: string; readonly expect: { readonly code: string } }[];
  readonly accountability: readonly {
    readonly asOf: string;
    readonly person: string;
    readonly expect: readonly unknown[];
  }[];
  readonly impact: readonly {
    readonly asOf: string;
    readonly changes: readonly FlatChange[];
    readonly expect: Readonly<Record<'introduced' | 'resolved' | 'changed', readonly FlatFinding[]>>;
  }[];
}
type FlatFinding = Partial<Omit<Finding, 'kind'>> & { readonly kind: Kind };
type FlatChange = { readonly kind: string; readonly zoneClass?: keyof typeof ZONE_CLASSES };

const expected = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Expected;
const city = cityOf(sheetsIn(FOLDER));

/** expected.json lists findings in an order of its own. */
const inOrder = (findings: readonly FlatFinding[]): Finding[] =>
  findings.map((each) => finding(each.kind, each)).sort(inFindingsOrder);

/** The changes' findings are given there without their details. */
const withoutDetail = (findings: readonly Finding[]): Finding[] =>
  findings.map((each) => ({ ...each, detail: null }));

const asInput = ({ kind, zoneClass, ...codes }: FlatChange): Change => {
  const name = kind.toLowerCase().replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
  return { [name]: { ...codes, ...(zoneClass ? { class: ZONE_CLASSES[zoneClass] } : {}) } } as Change;
};

describe('the oracle answers for the sample city as other programs worked it out', () => {
  it.each(Object.entries(expected.audit))('every finding on %s', (day, findings) => {
    expect(audit(city, day).findings).toEqual(inOrder(findings));
  });

  it.each(Object.entries(expected.chainCoverage))('chain coverage on %s', (day, coverage) => {
    const flat = chainCoverage(city, day).map(({ zone, chain, held, total, missing }) => ({
      zone: zone.code,
      chain: chain.code,
      held,
      total,
      missing: missing.map(({ power }) => power.code),
    }));
    expect(flat).toEqual(coverage);
  });

  it.each(expected.powerTrace)('the trace of $expect.code on $asOf', ({ asOf, expect: answer }) => {
    const trace = powerTrace(city, answer.code, asOf);
    const chinese = Object.entries(POWER_TYPES).find(([, name]) => name === trace?.type)?.[0];
    expect({
      code: trace?.code,
      name: trace?.name,
      type: chinese,
      department: trace?.department.code,
      chains: trace?.chains.map(({ code }) => code),
      delegations: trace?.delegations.map(({ zone, steps }) => ({
        zone: zone.code,
        steps: steps.map(({ order, name, responsibilities }) => ({
          order,
          name,
          responsibilities: responsibilities.map((each) => ({
            department: each.department?.code ?? null,
            leader: each.leader?.code ?? null,
            section: each.section?.code ?? null,
            post: each.post?.code ?? null,
            staff: each.staff?.code ?? null,
            validFrom: each.validFrom,
            validTo: each.validTo,
          })),
        })),
      })),
    }).toEqual(answer);
  });

  it.each(expected.accountability)(
    'what $person answers for on $asOf',
    ({ asOf, person, expect: answer }) => {
      const flat = accountability(city, person, asOf)?.responsibilities.map(({ role, step, delegation }) => ({
        role,
        zone: delegation.zone.code,
        power: delegation.power.code,
        step: step.order,
      }));
      expect(flat).toEqual(answer);
    },
  );

  it.each(expected.impact)('the impact of $changes on $asOf', ({ asOf, changes, expect: answer }) => {
    const { introduced, resolved, changed } = impact(city, changes.map(asInput), asOf);
    expect(withoutDetail(introduced)).toEqual(inOrder(answer.introduced));
    expect(withoutDetail(resolved)).toEqual(inOrder(answer.resolved));
    expect(withoutDetail(changed)).toEqual(inOrder(answer.changed));
  });
});
