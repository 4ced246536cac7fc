import type { LookedAt } from './looked-at.ts';
import type { FoundFinding } from './run-audit.ts';
import { zoneOf } from './scores.ts';

/** A zone in numbers on a day. */
export interface ZoneTotals {
  readonly delegations: number;
  readonly steps: number;
  readonly stepsAssigned: number;
  /** Chains of which it holds at least one power. */
  readonly chainsHeld: number;
  readonly chainsComplete: number;
  /** Findings that name it. */
  readonly findings: number;
}

/** The totals of each of the zones, in their order. */
export function totalsOfZones(
  zones: readonly string[],
  lookedAt: readonly LookedAt[],
  found: { readonly findings: readonly FoundFinding[]; readonly brokenChains: readonly FoundFinding[] },
): readonly ZoneTotals[] {
  const totals = new Map(zones.map((zone) => [zone, new Tally()]));
  for (const each of lookedAt) totals.get(zoneOf(each.delegation))?.add(each);
  for (const { zone } of found.findings) if (zone !== null) totals.get(zone)?.noteFinding();
  for (const { zone } of found.brokenChains) if (zone !== null) totals.get(zone)?.noteBrokenChain();
  return [...totals.values()].map((tally) => tally.totals);
}

class Tally {
  private delegations = 0;
  private steps = 0;
  private stepsAssigned = 0;
  private findings = 0;
  private broken = 0;
  private readonly chains = new Set<string>();

  add({ steps, stepsAssigned, chains }: LookedAt): void {
    this.delegations += 1;
    this.steps += steps;
    this.stepsAssigned += stepsAssigned;
    for (const chain of chains) this.chains.add(chain);
  }

  noteFinding(): void {
    this.findings += 1;
  }

  noteBrokenChain(): void {
    this.broken += 1;
  }

  get totals(): ZoneTotals {
    const { delegations, steps, stepsAssigned, findings, broken, chains } = this;
    const chainsHeld = chains.size;
    return { delegations, steps, stepsAssigned, chainsHeld, chainsComplete: chainsHeld - broken, findings };
  }
}
