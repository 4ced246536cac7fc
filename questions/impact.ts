import type { RowChanges } from '../columns/lay-over.ts';
import type { View } from '../columns/view.ts';
import { compareFindings, findingKeyText, type Finding } from '../domain/findings.ts';
import type { EvidenceLink } from '../rules/evidence.ts';
import { obligationsOn, type Obligation } from '../matters/obligations.ts';
import { Look, type Limits } from '../rules/look.ts';
import { rulesOf } from '../rules/registry.ts';
import { findingOf, runRule } from '../rules/run-rule.ts';
import { compareOwed } from '../domain/owed-order.ts';
import { toldOwed, type OwedRow } from './owed.ts';
import { tryChanges, type Tried } from './try-changes.ts';

export interface ImpactAsked {
  /** What changes take out of the record of the view's revision, and what they bring. */
  readonly changes: RowChanges;
  readonly limits: Limits;
  /** Whether what makes findings true is wanted. */
  readonly withEvidence: boolean;
}

/** A finding with what makes it true, where that was asked. */
export interface ImpactFinding extends Finding {
  readonly path?: readonly EvidenceLink[];
}

/** A city's findings with changes against those without them: each list in the order of findings. */
export interface ImpactFound {
  readonly introduced: readonly ImpactFinding[];
  readonly resolved: readonly ImpactFinding[];
  /** With another detail: as after the changes. */
  readonly changed: readonly ImpactFinding[];
  /** What is owed and not done with the changes, and was not there, or was done, without them; in the order of what is owed. */
  readonly owed: readonly OwedRow[];
}

/** What changes would do to a view. */
export const findImpact = (view: View, asked: ImpactAsked): ImpactFound =>
  impactOf(view, tryChanges(view, asked.changes, asked.limits), asked);

/** Every rule, at the places that the changes can reach, before and after. */
export function impactOf(
  view: View,
  { after, places }: Tried,
  { limits, withEvidence }: Omit<ImpactAsked, 'changes'>,
): ImpactFound {
  const find = (of: View) => findAt(new Look(of, limits, places), withEvidence);
  const [old, now] = [find(view), find(after)];
  return {
    introduced: inOrder(now, (key) => !old.has(key)),
    resolved: inOrder(old, (key) => !now.has(key)),
    changed: inOrder(now, (key, { detail }) => old.has(key) && old.get(key)?.detail !== detail),
    owed: becameOwed(view, after),
  };
}

function becameOwed(before: View, after: View): readonly OwedRow[] {
  const keyOf = ({ matter, zone, power, step, person, subject, owedBy }: Obligation) =>
    JSON.stringify([matter, zone, power, step, person, subject, owedBy]);
  const isOpen = ({ state }: Obligation) => state !== 'DONE';
  const open = new Set(obligationsOn(before).filter(isOpen).map(keyOf));
  return obligationsOn(after)
    .filter((each) => isOpen(each) && !open.has(keyOf(each)))
    .map((each) => toldOwed(after, each))
    .sort(compareOwed);
}

type ByKey = ReadonlyMap<string, ImpactFinding>;

function findAt(look: Look, withEvidence: boolean): ByKey {
  const found = new Map<string, ImpactFinding>();
  for (const rule of rulesOf(null)) {
    for (const same of runRule(rule, look).found) {
      const finding = findingOf(rule, look, same);
      const path = withEvidence ? { path: rule.evidence(look, finding, same) } : {};
      found.set(findingKeyText(finding), { ...finding, ...path });
    }
  }
  return found;
}

const inOrder = (
  findings: ByKey,
  isIn: (key: string, finding: ImpactFinding) => boolean,
): readonly ImpactFinding[] =>
  [...findings]
    .filter(([key, finding]) => isIn(key, finding))
    .map(([, finding]) => finding)
    .sort(compareFindings);
