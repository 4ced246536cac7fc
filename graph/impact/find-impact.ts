import type { Day } from '../../domain/days.ts';
import type { Refusal } from '../../domain/errors.ts';
import type { Read } from '../database/database.ts';
import { differenceOf, type FindingsDifference } from '../audits/findings-difference.ts';
import type { Change } from '../commands/registry.ts';
import { objectionsTo, runChanges } from '../commands/run-changes.ts';
import type { Sees } from '../commands/seen-by.ts';
import { Worksheet } from '../commands/worksheet.ts';
import { auditLoads } from './audit-loads.ts';
import { auditSlice } from './audit-slice.ts';
import { Reach } from './reach.ts';
import { findSimulated, type Simulated } from './simulated.ts';
import { Slice } from './slice.ts';
import { touchedBy, type Touched } from './touched.ts';

/** What changes would do if they took effect on a day. */
export interface Impact extends FindingsDifference {
  readonly touched: Touched;
  /** The things of which the changes say something that the record does not. */
  readonly simulated: readonly Simulated[];
  /** What a write of the same changes refuses, though it can be: in their order. */
  readonly objections: readonly Refusal[];
}

export interface Proposal {
  readonly changes: readonly Change[];
  readonly day: Day;
  readonly revision: number;
  readonly overload: number;
  /** What whoever asks may name; everything where it is left out. */
  readonly sees?: Sees | undefined;
}

/**
 * Runs the very commands on a worksheet that nobody writes, and audits what they reach, before and after. It reads the
 * record at a revision and takes no lock: nobody waits for it, and nobody sees anything of it.
 */
export async function findImpact(
  read: Read,
  { changes, day, revision, overload, sees }: Proposal,
): Promise<Impact> {
  const once = readOnce(read);
  const worksheet = new Worksheet({ read: once, revision, sees });
  await runChanges(worksheet, changes, day);
  const before = new Slice(new Worksheet({ read: once, revision }), day);
  const after = new Slice(worksheet, day);
  const { superseded, begun } = worksheet.outcome;
  const reach = new Reach([before, after], once, revision);
  await reach.follow([...superseded, ...begun]);
  const { places } = reach;
  const loads = await auditLoads(once, [before, after], { places, revision, overload });
  const [old, now, simulated] = await Promise.all([
    auditSlice(before, places, loads[0]),
    auditSlice(after, places, loads[1]),
    findSimulated(begun, before, day),
  ]);
  const touched = await touchedBy([before, after], changes, places);
  // Of no change nothing can be said.
  const objections = changes.length === 0 ? [] : objectionsTo(worksheet, changes, 'APPLY_CHANGES');
  return { touched, ...differenceOf(old, now), simulated, objections };
}

/** The same question of the record, asked by both sides, is sent once. */
function readOnce(read: Read): Read {
  const kept = new Map<string, ReturnType<Read>>();
  return (text, params) => {
    const key = JSON.stringify([text, params]);
    let rows = kept.get(key);
    if (!rows) kept.set(key, (rows = read(text, params)));
    return rows;
  };
}
