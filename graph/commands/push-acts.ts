import { hash } from 'node:crypto';
import type { Actor } from '../../domain/access/actor.ts';
import { forbidden, mustBeOwn } from '../../domain/access/may.ts';
import { isOfCity } from '../../domain/access/scope.ts';
import { canonicalJson, withoutNulls } from '../../domain/canonical.ts';
import { dayAt, type Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import * as say from '../../domain/messages/acts.ts';
import * as writing from '../../domain/messages/writing.ts';
import { cypher } from '../cypher.ts';
import type { Read, WriteTransaction } from '../database/database.ts';
import type { Attempt } from './attempt.ts';
import { judgeActs, type ActEntry, type Judged, type PushRefusal } from './judge-acts.ts';
import { findVersions, type VersionRow, type Where } from './find-versions.ts';
import { lockHead } from './lock-head.ts';
import { refuseMoved } from './moved.ts';
import { findDone } from './once.ts';
import { sealOutcome, writeThings } from './write-outcome.ts';

/** What a platform says was done on it. */
export interface PushRequest {
  readonly platform: string;
  readonly entries: readonly ActEntry[];
  readonly actor: Actor;
  readonly today: Day;
  /** The calendar by which moments have days. */
  readonly timeZone: string;
  readonly expectedRevision?: number | undefined;
  readonly idempotencyKey?: string | undefined;
}

export interface Pushed {
  /** The one under which it was written; the head, where nothing was. */
  readonly revision: number;
  readonly isWritten: boolean;
  readonly taken: number;
  readonly known: number;
  readonly refused: readonly PushRefusal[];
}

const MOST_ENTRIES = 250;

/** Refuses whom the platform does not belong to, whether it is there or not, and more or fewer entries than are taken at a time. */
export function mustBePushedBy({ actor, platform, entries }: PushRequest): void {
  const own = mustBeOwn(actor, 'pushActs', { platform });
  const { scope } = actor;
  if (!isOfCity(scope) && own.some(({ code }) => code === null || !scope.platforms?.includes(code)))
    throw forbidden(actor, 'pushActs');
  if (entries.length >= 1 && entries.length <= MOST_ENTRIES) return;
  throw new Refusal('invalid', say.entriesBetween(MOST_ENTRIES, entries.length), {
    argument: 'entries',
    value: entries.length,
  });
}

/**
 * Writes what of the entries can be taken under one revision, with one Change; where that is nothing, no revision begins. The
 * Change keeps a digest of what was pushed: the acts themselves stand in the record.
 */
export async function pushActs(
  transaction: WriteTransaction,
  request: PushRequest,
  { commandId, isRepeated, audits }: Attempt,
): Promise<Pushed> {
  const { platform, entries, actor, timeZone, idempotencyKey, expectedRevision } = request;
  const head = await lockHead(transaction);
  audits.columns.see(head);
  const read = transaction.run.bind(transaction);
  const input = canonicalJson({
    platform,
    entries: hash('sha256', canonicalJson(withoutNulls(entries)), 'hex'),
  });
  const once = { actor: actor.name, commandId, idempotencyKey, input, isRepeated };
  const done = await findDone(transaction, once);
  const judge = async (revision: number, today: Day): Promise<Judged> => {
    const zone = await zoneOf(read, platform, revision);
    return judgeActs(read, entries, { platform, zone, today, revision });
  };
  if (done !== undefined) {
    const then = dayAt(await momentOf(read, done), timeZone);
    return told(await judge(done - 1, Math.min(then, request.today)), done, true);
  }
  const judged = await judge(head.revision, request.today);
  if (expectedRevision !== undefined) {
    const answer = (_read: Read, revision: number) => judge(revision, request.today).catch(nothingThere);
    const looks = [{ about: say.whatWasPushed, answer }];
    await refuseMoved(read, { questions: [], looks, revision: head.revision }, expectedRevision);
  }
  if (takenOf(judged) === 0) return told(judged, head.revision, false);

  const superseded = await recordedRows(read, judged, head.revision);
  const outcome = { superseded, begun: [...judged.added, ...judged.corrected] };
  await writeThings(transaction, 'Act', outcome, head.revision + 1);
  const said = { actor, operation: 'PUSH_ACTS', input, commandId, idempotencyKey };
  const subjects = [{ type: 'Platform', code: platform }];
  return told(judged, await sealOutcome(transaction, head, outcome, { ...said, subjects }), true);
}

/** Of a revision at which the platform was not there yet. */
function nothingThere(error: unknown): undefined {
  if (error instanceof Refusal && error.kind === 'not-found') return undefined;
  throw error;
}

const takenOf = ({ added, corrected }: Judged): number => added.length + corrected.length;

const told = (judged: Judged, revision: number, isWritten: boolean): Pushed => ({
  ...{ revision, isWritten, taken: takenOf(judged) },
  ...{ known: judged.known, refused: judged.refused },
});

/** What is recorded of the acts that are corrected. */
async function recordedRows(
  read: Read,
  { corrected }: Judged,
  revision: number,
): Promise<readonly VersionRow[]> {
  const found: VersionRow[] = [];
  for (const { values } of corrected) {
    const { platform, number, step } = values as Readonly<Record<string, string | number>>;
    found.push(
      ...(await findVersions(read, { label: 'Act', where: { platform, number, step } as Where }, revision)),
    );
  }
  return found;
}

async function zoneOf(read: Read, platform: string, revision: number): Promise<string> {
  const rows = await findVersions(read, { label: 'Platform', where: { code: platform } }, revision);
  const zone = rows.at(-1)?.values['zone'];
  if (typeof zone === 'string') return zone;
  throw new Refusal('not-found', writing.noSuchThing('Platform', platform), {
    argument: 'platform',
    value: platform,
  });
}

async function momentOf(read: Read, revision: number): Promise<number> {
  const [row] = await read(cypher`MATCH (change:Change {revision: $revision}) RETURN change.at`, {
    revision,
  });
  return Number(row?.[0]);
}
