import { audit, type Count } from './audit.ts';
import type { City } from './city.ts';
import { coverageOn, delegationsOn, zonesOf } from './day.ts';
import { POWER_TYPES } from './words.ts';

export interface Overview {
  readonly powers: number;
  readonly chains: number;
  readonly zones: readonly ZoneOverview[];
  readonly powersByType: readonly { readonly type: string; readonly count: number }[];
  readonly findings: readonly Count[];
}

interface ZoneOverview {
  readonly zone: { readonly code: string; readonly name: string; readonly class: string | null };
  readonly delegations: number;
  readonly steps: number;
  readonly stepsAssigned: number;
  readonly chainsHeld: number;
  readonly chainsComplete: number;
  readonly findings: number;
}

/** The whole city on a day. Every type of power is there, zeros too: the text orders them as the workbook lists them. */
export function overview(city: City, day: string): Overview {
  const { counts, findings } = audit(city, day);
  const delegations = delegationsOn(city, day);
  const coverage = coverageOn(city, day);
  return {
    powers: city.powers.length,
    chains: city.chains.length,
    zones: zonesOf(city).map(({ code, name, zoneClass }) => {
      const own = delegations.filter(({ zone }) => zone === code);
      const steps = own.flatMap((each) => each.steps);
      const chains = coverage.filter(({ zone }) => zone === code);
      return {
        zone: { code, name, class: zoneClass },
        delegations: own.length,
        steps: steps.length,
        stepsAssigned: steps.filter(({ responsibilities }) => responsibilities.length > 0).length,
        chainsHeld: chains.length,
        chainsComplete: chains.filter(({ complete }) => complete).length,
        findings: findings.filter(({ zone }) => zone === code).length,
      };
    }),
    powersByType: Object.values(POWER_TYPES).map((type) => ({
      type,
      count: city.powers.filter((power) => power.type === type).length,
    })),
    findings: counts,
  };
}
