import { BROKEN_CHAIN, NOT_WHOLE } from '../../domain/messages/verify.ts';
import { RESTORED } from '../dump/restored-nodes.ts';
import type { Database } from '../database/database.ts';
import { Account } from './account.ts';
import { unmarked } from './check-node.ts';
import { checkChange, checkOperational, checkStray } from './check-other.ts';
import { checkThing } from './check-thing.ts';
import { checkVersion, type StoredVersionLine } from './check-version.ts';
import { Explainer } from './explain.ts';
import type { Frame } from './frame.ts';
import { roleOf } from './node-role.ts';
import { placeOf, Report, type Finding } from './report.ts';
import { findSheetGaps, SheetCounts } from './sheet-gaps.ts';
import { eachNode, type StoredNode } from './stored-node.ts';

export interface GraphVerified {
  readonly versions: number;
  /** How many nodes there are of each label that is no record. */
  readonly operational: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  /** Versions that do not say what was recorded, by their nodes. */
  readonly altered: ReadonlySet<string>;
  /** Without what can be taken away, every revision has just what its Change accounts for. */
  readonly isAccounted: boolean;
}

const PROGRESS = 10_000;

/**
 * Reads the whole graph once, node by node with all that leads away from it, and compares all of it with what the
 * Changes account for and with what follows from that. Nothing is kept but 32 bytes a version, and what is wrong.
 */
export async function verifyGraph(
  database: Database,
  frame: Frame,
  onProgress: (versions: number) => void,
): Promise<GraphVerified> {
  const report = new Report();
  const account = new Account(frame);
  const operational: Record<string, number> = {};
  await eachNode(database, (stored) => {
    const node = frame.isRestoring ? unmarked(stored) : stored;
    if (isBeingRestored(frame, node)) return;
    const role = roleOf(node);
    if (role?.is === 'version') {
      const version = checkVersion(frame, role, node, report);
      if (!version) return;
      account.add(version);
      if (account.versions % PROGRESS === 0) onProgress(account.versions);
    } else if (role?.is === 'thing') checkThing(frame, role, node, report);
    else if (role?.is === 'change') checkChange(role, node, report);
    else if (role) {
      const [label] = role.labels;
      operational[label] = (operational[label] ?? 0) + 1;
      checkOperational(role, node, report);
    } else checkStray(node, report);
  });
  if (operational['Head'] !== 1) {
    const head = { kind: 'Head', thing: null };
    report.add(head, NOT_WHOLE.noHead(head));
  }
  onProgress(account.versions);
  const isAccounted = await nameDiffering(database, frame, account.differing(), report);
  const { findings, altered } = report;
  return { versions: account.versions, operational, findings, altered, isAccounted };
}

/** Somebody restores a dump into this database: nobody sees any of it yet. */
const isBeingRestored = (frame: Frame, { labels }: StoredNode): boolean =>
  frame.pending !== null && frame.revision === 0 && labels.includes(RESTORED);

async function nameDiffering(
  database: Database,
  frame: Frame,
  differing: readonly number[],
  report: Report,
): Promise<boolean> {
  if (differing.length === 0) return true;
  const explainer = new Explainer(frame.digests, differing);
  const counts = new SheetCounts(differing);
  await eachVersion(database, frame, (version) => {
    explainer.collect(version);
    counts.add(version);
  });
  explainer.tryOwn();
  if (!explainer.isDone) await eachVersion(database, frame, (version) => explainer.tryWith(version));
  for (const [revision, { subject, message, fix }] of explainer.explained)
    report.add(subject, message, { revision, ...(fix ? { fix } : {}) });
  const rest = differing.filter((revision) => !explainer.explained.has(revision));
  const gaps = await findSheetGaps(database, rest, counts);
  for (const { gap, isEnded, kinds, things } of gaps) {
    const message = BROKEN_CHAIN.sheetGap(gap, isEnded);
    const thing = things.length > 0 ? things.join(', ') : null;
    const fault = { revision: gap.revision, kind: kinds.join(', '), sheet: gap.sheet, thing, message };
    report.findings.push({ fault });
  }
  for (const revision of rest) {
    if (report.named.has(revision) || gaps.some(({ gap }) => gap.revision === revision)) continue;
    const change = { kind: 'Change', thing: String(revision) };
    report.findings.push({
      fault: { revision, ...placeOf(change), message: BROKEN_CHAIN.doesNotAdd(revision) },
    });
  }
  return rest.length === 0 && [...explainer.explained.values()].every(({ fix }) => fix?.do === 'remove');
}

function eachVersion(
  database: Database,
  frame: Frame,
  onVersion: (version: StoredVersionLine) => void,
): Promise<void> {
  const unheard = new Report();
  return eachNode(database, (stored) => {
    const node = frame.isRestoring ? unmarked(stored) : stored;
    const role = roleOf(node);
    if (role?.is !== 'version') return;
    const version = checkVersion(frame, role, node, unheard);
    if (version) onVersion(version);
  });
}
