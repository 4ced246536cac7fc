import { isOfCity } from '../../domain/access/scope.ts';
import { isoFromDay } from '../../domain/days.ts';
import type { Finding } from '../../domain/findings.ts';
import { compareCodes } from '../../domain/order.ts';
import { POWER_TYPES } from '../../domain/words.ts';
import { countFindings } from '../audits/count-findings.ts';
import type { ThingCounts, ZoneHolds } from '../../questions/totals.ts';
import { rulesOf } from '../../rules/registry.ts';
import { project, projectBeside } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { findAccepted, isAcceptanceCounted } from '../reading/acceptances.ts';
import { auditArguments } from '../reading/audit-arguments.ts';
import { deriveScores } from '../reading/derive-scores.ts';
import { findFindings } from '../reading/find-findings.ts';
import { nameThings } from '../reading/name-things.ts';
import { ownDelegations, type OwnDelegations } from '../reading/own-delegations.ts';
import type { Reading, When } from '../reading/reading.ts';

/** The whole city on a day, in numbers. */
export async function answerOverview(
  reading: Reading,
  when: When,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const { options, clock, language } = reading;
  const at = await reading.moment(when);
  const question = { ...auditArguments({}), ...at, timeZone: clock.timeZone };
  const [things, findings, own, isAccepted] = await Promise.all([
    reading.audits.things(question, at, options),
    findFindings(reading, question),
    ownDelegations(reading, at),
    isAcceptanceCounted(fields, 'findings') ? findAccepted(reading, at) : () => false,
  ]);
  const plain: Readonly<Record<string, unknown>> = {
    ...plainOf(things),
    findings: countFindings(rulesOf(null), findings, language, isAccepted).map((count) =>
      isOfCity(reading.scope) ? count : { ...count, ...NOT_KNOWN },
    ),
    asOf: isoFromDay(at.day),
    revision: at.revision,
  };
  const entries = fields.map(async (selected): Promise<[string, unknown]> => {
    if (selected.field === '__typename') return [selected.key, selected.typeName];
    if (selected.field !== 'zones') return [selected.key, project(selected.fields, plain[selected.field])];
    const zones = things.zones.toSorted((one, other) => compareCodes(one.zone, other.zone));
    return [selected.key, await zonesOf(reading, { zones, findings, own }, when, selected.fields)];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** How many findings the city has: who sees their own only is not told. */
const NOT_KNOWN = { count: null, open: null, accepted: null };

function plainOf({ chains, powersByType }: ThingCounts): Readonly<Record<string, unknown>> {
  return {
    chains,
    powers: Object.values(powersByType).reduce((sum, count) => sum + count, 0),
    powersByType: Object.values(POWER_TYPES).map((type) => ({ type, count: powersByType[type] ?? 0 })),
  };
}

interface Zones {
  readonly zones: readonly ZoneHolds[];
  readonly findings: readonly Finding[];
  readonly own: OwnDelegations;
}

async function zonesOf(
  reading: Reading,
  { zones, findings, own }: Zones,
  when: When,
  fields: readonly SelectedField[],
): Promise<readonly unknown[]> {
  const counts = Map.groupBy(findings, ({ zone }) => zone);
  const totals = zones.map((each) => {
    const counted = { ...each, findings: counts.get(each.zone)?.length ?? 0 };
    // Who answers in another zone is not seen, so neither is how many steps somebody answers for.
    return own.hasZone(each.zone) ? counted : { ...counted, stepsAssigned: null, findings: null };
  });
  const named = await nameThings(
    reading,
    'ZoneOverview',
    zones.map(({ zone }) => ({ zone })),
    when,
    zoneFields(fields),
  );
  return totals.map((each, place) => projectBeside(named[place] ?? {}, fields, each));
}

const kept = new WeakMap<readonly SelectedField[], readonly SelectedField[]>();

function zoneFields(fields: readonly SelectedField[]): readonly SelectedField[] {
  let asked = kept.get(fields);
  if (!asked) kept.set(fields, (asked = fields.filter(({ field }) => field === 'zone')));
  return asked;
}

/** The scores of the powers of each type, in the order of the types. */
export async function answerScoresByPowerType(
  reading: Reading,
  args: When & Readonly<Record<string, unknown>>,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const types: readonly string[] = Object.values(POWER_TYPES);
  const question = { derive: 'scores', of: 'PowerType', args } as const;
  const scores = await deriveScores(reading, question, types, await reading.moment(args));
  return project(
    fields,
    types.map((type) => ({ type, scores: scores.get(type) })),
  );
}
