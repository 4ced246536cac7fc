import type { FindingKey } from '../../domain/findings.ts';
import { end, pathOfStep, stepEnd, there, type End, type EvidenceLink } from '../../rules/evidence.ts';
import { TYPE_OF_SLOT, type Slot } from '../../rules/responsibility-evidence.ts';

/** What makes one finding true, as the statement returns it beside what it names. */
export type Witness = readonly unknown[];

/** A responsibility as a witness: its key, then what it names as `[slot, code]`s. */
export function responsibilityOf([key, named]: Witness): {
  readonly end: End;
  readonly holder: (slot: Slot) => End;
} {
  const holders = new Map(named as readonly (readonly [string, string])[]);
  return {
    end: end('Responsibility', String(key)),
    holder: (slot) => end(TYPE_OF_SLOT[slot], holders.get(slot)),
  };
}

/** What a responsibility says of one of its slots. */
function slotLink(witness: Witness, slot: Slot): EvidenceLink {
  const responsibility = responsibilityOf(witness);
  const holder = responsibility.holder(slot);
  return { from: responsibility.end, relation: slot, to: holder, isThere: holder.code !== null };
}

/** The step of a finding, each responsibility that shows it, and what these say of some slots. */
export function pathOfResponsibilities(
  finding: FindingKey,
  witnesses: readonly Witness[],
  slots: readonly Slot[],
): readonly EvidenceLink[] {
  return [
    ...pathOfStep(finding),
    ...witnesses.flatMap((witness) => [
      there(responsibilityOf(witness).end, 'FOR_STEP', stepEnd(finding)),
      ...slots.map((slot) => slotLink(witness, slot)),
    ]),
  ];
}
