import { isoFromDay } from '../../domain/days.ts';
import { compareCodes } from '../../domain/order.ts';
import { POWER_TYPES } from '../../domain/words.ts';
import { countFindings } from '../audits/count-findings.ts';
import { countThings, type ThingCounts } from '../audits/count-things.ts';
import { findLookedAt, type LookedAt } from '../audits/looked-at.ts';
import { auditsOf } from '../audits/registry.ts';
import type { FoundFinding } from '../audits/run-audit.ts';
import { totalsOfZones } from '../audits/zone-totals.ts';
import { project, projectBeside } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { findAccepted, isAcceptanceCounted } from '../reading/acceptances.ts';
import { auditArguments } from '../reading/audit-arguments.ts';
import { deriveScores } from '../reading/derive-scores.ts';
import { findBrokenChains, findFindings } from '../reading/find-findings.ts';
import { nameThings } from '../reading/name-things.ts';
import { ownDelegations, type OwnDelegations } from '../reading/own-delegations.ts';
import type { Reading, When } from '../reading/reading.ts';

/** The whole city on a day, in numbers. */
export async function answerOverview(
  reading: Reading,
  when: When,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const { database, options, clock, language } = reading;
  const at = await reading.moment(when);
  const question = { ...auditArguments({}), ...at, delegations: null, timeZone: clock.timeZone };
  const [things, lookedAt, findings, brokenChains, own, isAccepted] = await Promise.all([
    countThings(database, at, options),
    findLookedAt(database, question, { staff: false }, options),
    findFindings(reading, question),
    findBrokenChains(reading, question),
    ownDelegations(reading, at),
    isAcceptanceCounted(fields, 'findings') ? findAccepted(reading, at) : () => false,
  ]);
  const plain: Readonly<Record<string, unknown>> = {
    ...plainOf(things),
    findings: countFindings(auditsOf(null), findings, language, isAccepted).map((count) =>
      reading.scope === 'all' ? count : { ...count, ...NOT_KNOWN },
    ),
    asOf: isoFromDay(at.day),
    revision: at.revision,
  };
  const entries = fields.map(async (selected): Promise<[string, unknown]> => {
    if (selected.field === '__typename') return [selected.key, selected.typeName];
    if (selected.field !== 'zones') return [selected.key, project(selected.fields, plain[selected.field])];
    const zones = [...things.zones].sort(compareCodes);
    return [
      selected.key,
      await zonesOf(reading, { zones, lookedAt, findings, brokenChains, own }, when, selected.fields),
    ];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** How many findings the city has: who sees their own only is not told. */
const NOT_KNOWN = { count: null, open: null, accepted: null };

function plainOf({ chains, powersByType }: ThingCounts): Readonly<Record<string, unknown>> {
  return {
    chains,
    powers: [...powersByType.values()].reduce((sum, count) => sum + count, 0),
    powersByType: Object.values(POWER_TYPES).map((type) => ({ type, count: powersByType.get(type) ?? 0 })),
  };
}

interface Zones {
  readonly zones: readonly string[];
  readonly lookedAt: readonly LookedAt[];
  readonly findings: readonly FoundFinding[];
  readonly brokenChains: readonly FoundFinding[];
  readonly own: OwnDelegations;
}

async function zonesOf(
  reading: Reading,
  { zones, lookedAt, findings, brokenChains, own }: Zones,
  when: When,
  fields: readonly SelectedField[],
): Promise<readonly unknown[]> {
  // Who answers in another zone is not seen, so neither is how many steps somebody answers for.
  const totals = totalsOfZones(zones, lookedAt, { findings, brokenChains }).map((each, place) =>
    own.hasZone(zones[place] ?? '') ? each : { ...each, stepsAssigned: null, findings: null },
  );
  const named = await nameThings(
    reading,
    'ZoneOverview',
    zones.map((zone) => ({ zone })),
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
