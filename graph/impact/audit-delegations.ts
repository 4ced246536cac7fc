import { joinKey } from '../../domain/keys.ts';
import { kindOf } from '../commands/row-shape.ts';
import { isEmpty } from '../commands/worksheet.ts';
import type { VersionRow } from '../commands/find-versions.ts';
import type { Failing } from './failing.ts';
import { auditResponsibility } from './audit-responsibility.ts';
import { Holders } from './holders.ts';
import { namedOf } from './named-of.ts';
import { namedIn, textIn, type ByZone, type DelegationOnDay, type Slice } from './slice.ts';

/** All audits that look at one delegation, its steps or its responsibilities. */
export async function auditDelegations(slice: Slice, wanted: ByZone): Promise<readonly Failing[]> {
  const delegations = await slice.delegations(wanted);
  const around = await Around.read(slice, delegations);
  return delegations.flatMap((delegation) => [
    ...ofDelegation(delegation, around, slice.day),
    ...ofSteps(delegation, around),
  ]);
}

function ofDelegation(
  { zone, power, period, steps }: DelegationOnDay,
  around: Around,
  day: number,
): readonly Failing[] {
  const found: Failing[] = [];
  if (steps.length === 0) found.push({ kind: 'NO_STEPS', zone, power });
  const filedOn = period.values['filedOn'] as number | null | undefined;
  if (filedOn === null || filedOn === undefined || filedOn > day)
    found.push({ kind: 'NOT_FILED', zone, power, witness: [filedOn ?? null] });
  const zoneClass = around.zoneClasses.get(zone) ?? null;
  if (!around.catalogue.has(joinKey([String(zoneClass), power])))
    found.push({ kind: 'OUTSIDE_CATALOGUE', zone, power, witness: [zoneClass] });
  for (const element of around.requirements.get(power) ?? [])
    if (!around.capacities.has(joinKey([zone, element])))
      found.push({ kind: 'SUPPORT_MISSING', zone, power, element });
  const articles = around.articlesOf(power);
  if (articles.length > 0 && articles.every((article) => around.repealed.has(article)))
    found.push({ kind: 'NO_LEGAL_BASIS', zone, power, witness: articles });
  return [...found, ...notSeparated(zone, power, steps)];
}

function notSeparated(zone: string, power: string, steps: DelegationOnDay['steps']): readonly Failing[] {
  const named = steps.flatMap(({ kind, order, responsibilities }) =>
    responsibilities.flatMap((row) => {
      const person = namedIn(row, 'staff');
      return person === null ? [] : [{ kind, person, step: [order, row.key] as const }];
    }),
  );
  const duties = named.filter(({ kind }) => kind === 'REVIEW' || kind === 'DECISION');
  return [...Map.groupBy(duties, ({ person }) => person)]
    .filter(([, own]) => new Set(own.map(({ kind }) => kind)).size === 2)
    .map(([person, own]) => ({
      kind: 'DUTIES_NOT_SEPARATED',
      ...{ zone, power, person, witness: own.map(({ step }) => step) },
    }));
}

function ofSteps({ zone, power, steps }: DelegationOnDay, around: Around): readonly Failing[] {
  const isEnforced = ['PENALTY', 'COERCION', 'INSPECTION'].includes(around.powerTypes.get(power) ?? '');
  return steps.flatMap(({ order: step, responsibilities }): readonly Failing[] => {
    const place = { zone, power, step };
    const found = responsibilities.flatMap((row) =>
      auditResponsibility(row, around.holders, isEnforced).map((each) => ({ ...place, ...each })),
    );
    if (responsibilities.length === 0) found.push({ ...place, kind: 'STEP_UNASSIGNED' });
    if (responsibilities.length >= 2) {
      const witness = responsibilities.map((row) => [row.key, namedOf(row)]);
      found.push({ ...place, kind: 'RESPONSIBILITY_CONFLICT', witness });
    }
    return found;
  });
}

/** What the audits of some delegations look at beside them. */
class Around {
  readonly zoneClasses: ReadonlyMap<string, string>;
  readonly powerTypes: ReadonlyMap<string, string>;
  readonly catalogue: ReadonlySet<string>;
  readonly requirements: ReadonlyMap<string, ReadonlySet<string>>;
  readonly capacities: ReadonlySet<string>;
  readonly repealed: ReadonlySet<string>;
  readonly holders: Holders;
  private readonly articles: ReadonlyMap<string, readonly string[]>;

  private constructor(parts: Omit<Around, 'articlesOf'> & { readonly articles: Around['articles'] }) {
    this.zoneClasses = parts.zoneClasses;
    this.powerTypes = parts.powerTypes;
    this.catalogue = parts.catalogue;
    this.requirements = parts.requirements;
    this.capacities = parts.capacities;
    this.repealed = parts.repealed;
    this.holders = parts.holders;
    this.articles = parts.articles;
  }

  articlesOf(power: string): readonly string[] {
    return this.articles.get(power) ?? [];
  }

  static async read(slice: Slice, delegations: readonly DelegationOnDay[]): Promise<Around> {
    const zone = delegations.map((each) => each.zone);
    const power = delegations.map((each) => each.power);
    const rows = delegations.flatMap(({ steps }) => steps.flatMap((step) => step.responsibilities));
    const [zones, powers, entries, requirements, capacities, holders] = await Promise.all([
      slice.inForce('Zone', { code: zone }),
      slice.inForce('Power', { code: power }),
      slice.inForce('CatalogueEntry', { power }),
      slice.inForce('PowerRequirement', { power }),
      slice.inForce('ZoneCapacity', { zone }),
      Holders.read(slice, rows),
    ]);
    const articles = new Map(powers.map((row) => [row.code, articlesOf(row)]));
    return new Around({
      zoneClasses: new Map(zones.map((row) => [row.code, textIn(row.values, 'zoneClass')])),
      powerTypes: new Map(powers.map((row) => [row.code, textIn(row.values, 'type')])),
      catalogue: new Set(
        entries.map(({ values }) => joinKey([textIn(values, 'zoneClass'), textIn(values, 'power')])),
      ),
      requirements: new Map(
        [...Map.groupBy(requirements, ({ values }) => textIn(values, 'power'))].map(([code, own]) => [
          code,
          new Set(own.map(({ values }) => textIn(values, 'element'))),
        ]),
      ),
      capacities: new Set(
        capacities.map(({ values }) => joinKey([textIn(values, 'zone'), textIn(values, 'element')])),
      ),
      repealed: await repealedOf(slice, [...articles.values()].flat()),
      holders,
      articles,
    });
  }
}

/** The articles that the law's text names, as the import reads them. */
function articlesOf({ values }: VersionRow): readonly string[] {
  const link = kindOf('Power').links.find(({ type }) => type === 'RESTS_ON');
  return [...new Set(link?.codes?.(values) ?? [])];
}

async function repealedOf(slice: Slice, articles: readonly string[]): Promise<ReadonlySet<string>> {
  const inForce = new Set((await slice.inForce('Article', { code: articles })).map(({ code }) => code));
  const ended = await slice.everRecorded('Article', { code: articles });
  return new Set(
    ended
      .filter((row) => row.validTo <= slice.day && !isEmpty(row) && !inForce.has(row.code))
      .map(({ code }) => code),
  );
}
