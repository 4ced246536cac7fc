import type { Bilingual } from '../../domain/language.ts';
import { staysBecause } from '../../domain/messages/writing.ts';
import { recordOf } from '../commands/worksheet.ts';
import type { Database, Read } from '../database/database.ts';
import type { Link, RecordKind } from '../import/record-kind.ts';
import { findCurrentIds, findTies, type Tie } from '../import/find-ties.ts';
import { findWritten, isCurrent, patient, UNDONE_KINDS, type Written } from './find-written.ts';

/** What a revision did to one thing or fact, and whether that is undone: if not, why. */
export interface Undo {
  readonly kind: RecordKind;
  readonly code: string;
  readonly key: string;
  readonly opened: readonly Written[];
  readonly closed: readonly Written[];
  /** Why it stays. */
  reason?: Bilingual;
}

/** What a rollback does, and what it leaves. Nothing is written. */
export async function planRollback(
  database: Database,
  revision: number,
  head: number,
): Promise<readonly Undo[]> {
  const undos: Undo[] = [];
  for (const kind of UNDONE_KINDS)
    undos.push(...undosOf(kind, await findWritten(database, kind, revision), revision));
  const record: RecordNow = { read: (text, params) => database.read(text, params, patient()), head };
  const ties = await tiesOf(record, undos);
  const ends = await endsOf(record, undos);
  for (let isStable = false; !isStable;) {
    const before = undos.filter(({ reason }) => reason === undefined).length;
    keepWhatIsNamed(undos, ties);
    keepWhatNamesNothing(undos, ends);
    isStable = undos.filter(({ reason }) => reason === undefined).length === before;
  }
  return undos;
}

/** The record as it is now. */
interface RecordNow {
  readonly read: Read;
  readonly head: number;
}

function undosOf(kind: RecordKind, written: readonly Written[], revision: number): readonly Undo[] {
  return [...Map.groupBy(written, ({ code, key }) => `${code}\n${key}`).values()].flatMap((versions) => {
    const opened = versions.filter(({ recordedAt }) => recordedAt === revision);
    const closed = versions.filter(({ supersededAt }) => supersededAt === revision);
    const [first] = [...opened, ...closed];
    if (!first) return [];
    const { code, key } = first;
    const undo: Undo = { kind, code, key, opened, closed };
    const since = changedSince(versions, opened, revision) ?? overlapSince(kind, written, undo, revision);
    return [since === undefined ? undo : { ...undo, reason: since }];
  });
}

/** What somebody wrote since stays. */
function changedSince(
  versions: readonly Written[],
  opened: readonly Written[],
  revision: number,
): Bilingual | undefined {
  const ended = opened.find((version) => !isCurrent(version));
  const later = versions.find((version) => version.recordedAt > revision);
  const at = ended?.supersededAt ?? later?.recordedAt;
  return at === undefined ? undefined : staysBecause.changedSince(at);
}

/** A period of a delegation that would come back beside one that was written since. */
function overlapSince(
  { label }: RecordKind,
  written: readonly Written[],
  { code, closed }: Undo,
  revision: number,
): Bilingual | undefined {
  if (label !== 'Delegation') return undefined;
  const other = written.find(
    (each) =>
      each.code === code &&
      each.recordedAt > revision &&
      isCurrent(each) &&
      closed.some((back) => back.validFrom < each.validTo && each.validFrom < back.validTo),
  );
  return other && staysBecause.overlaps(other.recordedAt);
}

const isUndone = ({ reason }: Undo): boolean => reason === undefined;
const goes = (undo: Undo): boolean =>
  isUndone(undo) && undo.kind.identity !== undefined && undo.closed.length === 0;
const placeOf = (label: string, code: string): string => `${label} ${code}`;

type Ties = ReadonlyMap<string, readonly Tie[]>;

async function tiesOf({ read, head }: RecordNow, undos: readonly Undo[]): Promise<Ties> {
  const ties: (readonly [place: string, tie: Tie])[] = [];
  for (const [label, group] of Map.groupBy(undos.filter(goes), ({ kind }) => kind.label)) {
    const codes = [...new Set(group.map(({ code }) => code))];
    for (const tie of await findTies(read, label, codes, head)) ties.push([placeOf(label, tie.code), tie]);
  }
  return new Map(
    [...Map.groupBy(ties, ([place]) => place)].map(([place, of]) => [place, of.map(([, tie]) => tie)]),
  );
}

/** A thing cannot go while something that stays names it. */
function keepWhatIsNamed(undos: readonly Undo[], ties: Ties): void {
  const closing = new Set(undos.filter(isUndone).flatMap(({ opened }) => opened.map(({ id }) => id)));
  for (const undo of undos.filter(goes)) {
    const tie = ties
      .get(placeOf(undo.kind.label, undo.code))
      ?.find(({ versions }) => versions.some(({ id }) => !closing.has(id)));
    if (tie) undo.reason = staysBecause.isNamed(tie.by);
  }
}

type Ends = ReadonlyMap<string, readonly string[]>;

/** What versions that come back lead to, with the current versions of it. */
async function endsOf({ read, head }: RecordNow, undos: readonly Undo[]): Promise<Ends> {
  const wanted = new Map<string, Set<string>>();
  for (const undo of undos.filter(isUndone)) {
    for (const { label, code } of targetsOf(undo))
      wanted.set(label, (wanted.get(label) ?? new Set()).add(code));
  }
  const ends = new Map<string, readonly string[]>();
  for (const [label, codes] of wanted) {
    for (const [code, ids] of await findCurrentIds(read, label, [...codes], head))
      ends.set(placeOf(label, code), ids);
  }
  return ends;
}

/** What comes back must not name what is no more. */
function keepWhatNamesNothing(undos: readonly Undo[], ends: Ends): void {
  const closing = new Set(undos.filter(isUndone).flatMap(({ opened }) => opened.map(({ id }) => id)));
  const back = new Set(
    undos
      .filter((undo) => isUndone(undo) && undo.closed.length > 0)
      .flatMap(({ kind, code }) =>
        [kind.label, ...(kind.identity?.labels ?? [])].map((label) => placeOf(label, code)),
      ),
  );
  for (const undo of undos.filter((each) => isUndone(each) && each.closed.length > 0)) {
    const missing = targetsOf(undo).find(({ label, code }) => {
      const place = placeOf(label, code);
      return !back.has(place) && !(ends.get(place) ?? []).some((id) => !closing.has(id));
    });
    if (missing) undo.reason = staysBecause.namesNothing(placeOf(missing.label, missing.code));
  }
}

function targetsOf({ kind, closed }: Undo): readonly { readonly label: string; readonly code: string }[] {
  const { anchor, identity, links } = kind;
  return closed.flatMap(({ values }) => {
    const record = recordOf(kind.label, values);
    const ends = (each: readonly Link[], codes: Readonly<Record<string, unknown>>) =>
      each.flatMap(({ type, label, codes: several }) => {
        const code = codes[type];
        return several || typeof code !== 'string' ? [] : [{ label, code }];
      });
    return [
      ...ends(links, record.links),
      ...ends(identity?.links ?? [], record.identityLinks),
      ...(anchor ? [{ label: anchor.label, code: record.code }] : []),
    ];
  });
}
