import { isOfCity } from '../../domain/access/scope.ts';
import { isoFromDay } from '../../domain/days.ts';
import { compareCodes } from '../../domain/order.ts';
import { POWER_TYPES } from '../../domain/words.ts';
import { toldAudit } from '../audits/told-audit.ts';
import type { CityCounts } from '../../questions/overview.ts';
import type { ThingCounts } from '../../questions/totals.ts';
import { project, projectBeside } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { auditArguments } from './audit-arguments.ts';
import { deriveScores } from './derive-scores.ts';
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
  const { overload, backdated } = auditArguments({});
  const [counts, own] = await Promise.all([
    reading.audits.overview({ overload, backdated, timeZone: clock.timeZone }, at, options),
    ownDelegations(reading, at),
  ]);
  const plain: Readonly<Record<string, unknown>> = {
    ...plainOf(counts),
    findings: counts.findings.map((found) => ({
      ...{ ...found, ...toldAudit(found.kind, language) },
      ...(isOfCity(reading.scope) ? {} : NOT_KNOWN),
    })),
    asOf: isoFromDay(at.day),
    revision: at.revision,
  };
  const entries = fields.map(async (selected): Promise<[string, unknown]> => {
    if (selected.field === '__typename') return [selected.key, selected.typeName];
    if (selected.field !== 'zones') return [selected.key, project(selected.fields, plain[selected.field])];
    return [selected.key, await zonesOf(reading, counts, own, when, selected.fields)];
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

async function zonesOf(
  reading: Reading,
  counts: CityCounts,
  own: OwnDelegations,
  when: When,
  fields: readonly SelectedField[],
): Promise<readonly unknown[]> {
  const zones = counts.zones.toSorted((one, other) => compareCodes(one.zone, other.zone));
  const totals = zones.map((each) => {
    const counted = { ...each, findings: counts.findingsOfZones.get(each.zone) ?? 0 };
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
