import type { Day } from '../../domain/days.ts';
import type { Refusal } from '../../domain/errors.ts';
import type { RowChanges } from '../../columns/lay-over.ts';
import type { ImpactAsked, ImpactFound } from '../../questions/impact.ts';
import type { Limits } from '../../rules/look.ts';
import type { AuditDesk } from '../audits/audit-desk.ts';
import type { Read, ReadOptions } from '../database/database.ts';
import type { VersionRow } from '../commands/find-versions.ts';
import type { Change } from '../commands/registry.ts';
import { objectionsTo, runChanges } from '../commands/run-changes.ts';
import type { Sees } from '../commands/seen-by.ts';
import { Worksheet, type Outcome } from '../commands/worksheet.ts';
import { findSimulated, type Simulated } from './simulated.ts';

/** What changes would do if they took effect on a day. */
export interface Impact extends ImpactFound {
  /** What the changes take out of the record, and what they bring. */
  readonly changes: ImpactAsked['changes'];
  /** The things of which the changes say something that the record does not. */
  readonly simulated: readonly Simulated[];
  /** What a write of the same changes refuses, though it can be: in their order. */
  readonly objections: readonly Refusal[];
}

export interface Proposal {
  readonly changes: readonly Change[];
  readonly day: Day;
  readonly revision: number;
  readonly limits: Limits;
  /** Whether what makes findings true is wanted. */
  readonly withEvidence: boolean;
  /** What whoever asks may name; everything where it is left out. */
  readonly sees?: Sees | undefined;
}

/** Where an impact is worked out: the record, and its columns. */
export interface ImpactPlace {
  readonly read: Read;
  readonly audits: Pick<AuditDesk, 'ask'>;
  readonly options: ReadOptions;
}

/**
 * Runs the very commands on a worksheet that nobody writes, and the rules on the columns with what they come to laid over,
 * where it reaches, before and after. It reads the record at a revision and takes no lock: nobody waits for it, and nobody
 * sees anything of it.
 */
export async function findImpact(
  { read, audits, options }: ImpactPlace,
  { changes, day, revision, limits, withEvidence, sees }: Proposal,
): Promise<Impact> {
  const once = readOnce(read);
  const worksheet = new Worksheet({ read: once, revision, sees });
  await runChanges(worksheet, changes, day);
  const { begun } = worksheet.outcome;
  const rows = rowsOf(worksheet.outcome);
  const [found, simulated] = await Promise.all([
    audits.ask('impact', { limits, withEvidence, changes: rows }, { day, revision }, options),
    findSimulated(begun, new Worksheet({ read: once, revision }), day),
  ]);
  // Of no change nothing can be said.
  const objections = changes.length === 0 ? [] : objectionsTo(worksheet, changes, 'APPLY_CHANGES');
  return { ...found, changes: rows, simulated, objections };
}

/** What a worksheet comes to, as it is laid over the columns. */
export const rowsOf = ({ superseded, begun }: Outcome): RowChanges => ({
  superseded: superseded.map(asChanged),
  begun: begun.map(asChanged),
});

const asChanged = ({ label, values, validFrom, validTo }: VersionRow) => ({
  label,
  values: { ...values, validFrom, validTo },
});

/** The same question of the record, asked by both sides, is sent once. */
export function readOnce(read: Read): Read {
  const kept = new Map<string, ReturnType<Read>>();
  return (text, params) => {
    const key = JSON.stringify([text, params]);
    let rows = kept.get(key);
    if (!rows) kept.set(key, (rows = read(text, params)));
    return rows;
  };
}
