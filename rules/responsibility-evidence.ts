import { isoFromDay } from '../domain/days.ts';
import type { Finding } from '../domain/findings.ts';
import { joinKey } from '../domain/keys.ts';
import { end, pathOfStep, stepEnd, there, type End, type EvidenceLink } from './evidence.ts';
import type { Look } from './look.ts';
import type { Failing } from './rule.ts';

/** What a responsibility names, in the order in which it is told. */
export const SLOTS = ['DEPARTMENT', 'LEADER', 'SECTION', 'POST', 'STAFF'] as const;
export type Slot = (typeof SLOTS)[number];

const TYPE_OF_SLOT: Readonly<Record<Slot, string>> = {
  DEPARTMENT: 'Department',
  LEADER: 'Person',
  SECTION: 'Section',
  POST: 'Post',
  STAFF: 'Person',
};

/** Whom a responsibility (its row) names in a slot. */
export function holderOf(look: Look, row: number, slot: Slot): End {
  const type = TYPE_OF_SLOT[slot];
  const holder = look.city.table('Responsibility').column(slot.toLowerCase()).at(row);
  return end(type, look.city.codeOf(type, holder));
}

/** A responsibility (its row) by its key: step, first day and staff. */
export function responsibilityEnd(look: Look, row: number): End {
  const { zone, power, step } = look.ofResponsibility(row);
  const { city } = look;
  const from = city.table('Responsibility').validFrom.at(row);
  const place = [city.things('Zone').code(zone), city.things('Power').code(power), String(step)];
  const staff = holderOf(look, row, 'STAFF').code ?? '';
  return end('Responsibility', joinKey([...place, isoFromDay(from) ?? String(from), staff]));
}

/** The rows that show a finding. */
export const rowsOf = (same: readonly Failing[]): readonly number[] =>
  same.flatMap(({ row }) => (row === undefined ? [] : [row]));

/** The step of a finding, each responsibility that shows it, and what these say of some slots. */
export function pathOfResponsibilities(
  look: Look,
  finding: Finding,
  rows: readonly number[],
  slots: readonly Slot[],
): readonly EvidenceLink[] {
  return [
    ...pathOfStep(finding),
    ...rows.flatMap((row) => {
      const responsibility = responsibilityEnd(look, row);
      const named = slots.map((slot) => ({ slot, holder: holderOf(look, row, slot) }));
      return [
        there(responsibility, 'FOR_STEP', stepEnd(finding)),
        ...named.map(({ slot, holder }): EvidenceLink => ({
          ...{ from: responsibility, relation: slot, to: holder, isThere: holder.code !== null },
        })),
      ];
    }),
  ];
}
