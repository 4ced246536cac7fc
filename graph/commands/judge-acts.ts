import { dayFromIso, type Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { joinKey } from '../../domain/keys.ts';
import type { Bilingual } from '../../domain/language.ts';
import * as say from '../../domain/messages/acts.ts';
import type { PushReason } from '../../domain/running-words.ts';
import { LONGEST_CODE, LONGEST_TEXT } from '../../domain/text.ts';
import type { Read } from '../database/database.ts';
import { checkText, type Optional } from './command.ts';
import type { VersionRow } from './find-versions.ts';
import { knownForActs, stepCode, type KnownForActs } from './known-for-acts.ts';
import { rowOf } from './worksheet.ts';

/** What a platform says was done, as it is pushed. */
export interface ActEntry {
  readonly number: string;
  readonly power: string;
  readonly step: number;
  /** `YYYY-MM-DD` */
  readonly acceptedOn: string;
  readonly day: string;
  readonly person?: Optional<string>;
  readonly seal?: Optional<string>;
  readonly outcome?: Optional<string>;
  /** It takes the place of what was pushed of the same number and step. */
  readonly isCorrection?: Optional<boolean>;
}

/** An entry that is not taken: its place among the entries, and why. */
export interface PushRefusal {
  readonly index: number;
  readonly number: string;
  readonly reason: PushReason;
  readonly message: Bilingual;
}

/** What becomes of entries that are pushed: a row for each that is taken. */
export interface Judged {
  /** Of what is not recorded yet. */
  readonly added: readonly VersionRow[];
  /** In the place of what is. */
  readonly corrected: readonly VersionRow[];
  /** How many are recorded already, just so. */
  readonly known: number;
  readonly refused: readonly PushRefusal[];
}

export interface JudgedBy {
  readonly platform: string;
  readonly zone: string;
  readonly today: Day;
  readonly revision: number;
}

/** Each entry by itself: a bad one keeps no other out. By what the record says at a revision. */
export async function judgeActs(read: Read, entries: readonly ActEntry[], by: JudgedBy): Promise<Judged> {
  const known = await knownOf(read, entries, by);
  const seen = new Set<string>();
  const [added, corrected]: [VersionRow[], VersionRow[]] = [[], []];
  const refused: PushRefusal[] = [];
  let same = 0;
  for (const [index, entry] of entries.entries()) {
    const name = nameOf(entry);
    const verdict = verdictOf(entry, seen.has(name), by, known);
    seen.add(name);
    if (verdict === 'known') same += 1;
    else if ('reason' in verdict) refused.push({ index, number: entry.number, ...verdict });
    else (known.acts.has(verdict.code) ? corrected : added).push(verdict);
  }
  return { added, corrected, known: same, refused };
}

/** Why an entry is not taken; or that it is recorded just so, whatever became of what it names; or the row that it is. */
function verdictOf(
  entry: ActEntry,
  isSecond: boolean,
  by: JudgedBy,
  known: KnownForActs,
): Fault | 'known' | VersionRow {
  const wrong = badValue(entry);
  if (wrong) return wrong;
  if (isSecond) return { reason: 'TWICE', message: say.twice(entry) };
  const row = rowOfEntry(entry, by);
  const before = known.acts.get(row.code);
  if (before?.[0] === row.validFrom && before[1] === row.digest) return 'known';
  const fault = faultOf(entry, by, known);
  if (fault) return fault;
  return before && !entry.isCorrection ? { reason: 'DIFFERS', message: say.differs(entry) } : row;
}

type Fault = Pick<PushRefusal, 'reason' | 'message'>;

/** What the record says of all that the entries name. */
function knownOf(
  read: Read,
  entries: readonly ActEntry[],
  { platform, zone, revision }: JudgedBy,
): Promise<KnownForActs> {
  const each = (pick: (entry: ActEntry) => Optional<string>): readonly string[] => [
    ...new Set(entries.map(pick).filter((code) => typeof code === 'string')),
  ];
  const named = {
    ...{ platform, powers: each(({ power }) => power), people: each(({ person }) => person) },
    seals: each(({ seal }) => seal),
    steps: each(({ power, step }) => stepCode(zone, power, step)),
    acts: each(({ number, step }) => joinKey([platform, number, String(step)])),
  };
  return knownForActs(read, named, revision);
}

function badValue(entry: ActEntry): Fault | undefined {
  const { outcome, step } = entry;
  try {
    for (const field of ['number', 'power', 'person', 'seal'] as const) {
      const code = entry[field];
      if (typeof code === 'string') checkText(code, field, LONGEST_CODE);
    }
    if (typeof outcome === 'string') checkText(outcome, 'outcome', LONGEST_TEXT);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { reason: 'BAD_VALUE', message: error.said };
  }
  for (const field of ['acceptedOn', 'day'] as const)
    if (dayFromIso(entry[field]) === undefined)
      return { reason: 'BAD_VALUE', message: say.notADay(field, entry[field]) };
  return step < 0 ? { reason: 'BAD_VALUE', message: say.stepBelowZero(step) } : undefined;
}

function faultOf(
  entry: ActEntry,
  { zone, platform, today }: JudgedBy,
  known: KnownForActs,
): Fault | undefined {
  const { power, step, person, seal } = entry;
  const [acceptedOn, day] = [dayOf(entry.acceptedOn), dayOf(entry.day)];
  if (day < acceptedOn) return { reason: 'DAYS', message: say.doneBeforeAccepted(entry) };
  if (day > today) return { reason: 'DAY_TO_COME', message: say.toCome(entry) };
  if (!known.powers.has(power)) return { reason: 'UNKNOWN_POWER', message: say.unknown('Power', power) };
  if (!known.hasStep(stepCode(zone, power, step), day))
    return { reason: 'UNKNOWN_STEP', message: say.unknownStep(entry, zone) };
  if (!known.runs(power, day))
    return { reason: 'NOT_ON_PLATFORM', message: say.notOnPlatform(entry, platform) };
  if (typeof person === 'string' && !known.people.has(person))
    return { reason: 'UNKNOWN_PERSON', message: say.unknown('Person', person) };
  if (typeof seal === 'string' && !known.seals.has(seal))
    return { reason: 'UNKNOWN_SEAL', message: say.unknown('Seal', seal) };
  return undefined;
}

const rowOfEntry = (entry: ActEntry, { platform, zone }: JudgedBy): VersionRow => {
  const { number, power, step, person = null, seal = null, outcome = null } = entry;
  const day = dayOf(entry.day);
  return rowOf('Act', {
    ...{ platform, number, zone, power, step, person, seal, outcome },
    ...{ acceptedOn: dayOf(entry.acceptedOn), day, validFrom: day },
  });
};

/** A day that was looked at before. */
const dayOf = (text: string): Day => dayFromIso(text) ?? 0;
const nameOf = ({ number, step }: ActEntry): string => joinKey([number, String(step)]);
