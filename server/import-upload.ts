import type { Actor } from '../domain/access/actor.ts';
import { dayAt, type Day } from '../domain/days.ts';
import { Refusal } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { checkedTooLong } from '../domain/messages/http.ts';
import type { Database } from '../graph/database/database.ts';
import type { ForeseenFindings } from '../graph/answers/foresee-findings.ts';
import { DifferenceList, type DifferingRow } from '../workbook/difference-list.ts';
import { importSource } from '../workbook/import-workbook.ts';
import { readUpload } from '../workbook/read-upload.ts';
import type { Turn } from '../workbook/source-import.ts';
import type { ReplaceScope } from '../tables/replace.ts';
import { tellError, type ToldError } from '../workbook/tell-error.ts';

/** A workbook that came over HTTP, and what is to be done with it. */
export interface Upload {
  readonly path: string;
  /** As its sender calls it; null where the sender does not say. */
  readonly name: string | null;
  /** For what is unpacked. */
  readonly folder: string;
  readonly actor: Actor;
  readonly language: Language;
  readonly asked: UploadAsked;
}

export interface UploadAsked {
  readonly apply: boolean;
  readonly replace: readonly ReplaceScope[];
  /** For a dry run: what would become of the audit, of a day; today unless said. */
  readonly findings: boolean;
  readonly asOf: Day | undefined;
}

export interface UploadAnswer {
  readonly dryRun: boolean;
  readonly revision: number | null;
  readonly errors: number;
  readonly firstErrors: readonly ToldError[];
  readonly notices: number;
  readonly firstNotices: readonly ToldError[];
  /** By sheet, how much is or would be added, corrected, removed; null where there are errors. */
  readonly sheets: Readonly<Record<string, unknown>> | null;
  /** Of a dry run: the first rows that differ from the record. */
  readonly differences?: readonly DifferingRow[];
  /** Of a dry run: what it would do to the audit; null where there are errors, or it was not asked. */
  readonly findings?: ForeseenFindings | null;
}

export interface Watch {
  readonly signal: AbortSignal;
  /** Throws when it must not go on. */
  readonly goOn: () => void;
  readonly onProgress: (phase: 'checking' | 'writing', sheet: string, rows: number) => void;
  /** When it may be written; at once unless said. */
  readonly turn?: Turn;
}

export type TakeUpload = (upload: Upload, watch: Watch) => Promise<UploadAnswer>;

/** What a file is called whose sender does not say. */
const NAMELESS = 'upload';
const SHOWN = 1000;
const SHOWN_NOTICES = 100;
const SHOWN_FINDINGS = 100;
const PATIENCE = 10 * 60_000;
/** Reading and checking half a million rows takes a small part of it. */
const CHECKING_MS = 15 * 60_000;

/** Takes in a workbook as the command line does; one that takes longer than this to be read and checked is refused. */
export function uploadsTo(database: Database, timeZone: string, checkingMs = CHECKING_MS): TakeUpload {
  return async ({ path, folder, name, actor, language, asked }, { signal, goOn, onProgress, turn }) => {
    const { apply, replace, findings, asOf } = asked;
    const now = Date.now();
    const today = dayAt(now, timeZone);
    const firstErrors: ToldError[] = [];
    const firstNotices: ToldError[] = [];
    const differences = new DifferenceList();
    const foresight = {
      ...{ day: asOf ?? today, timeZone, language, shown: SHOWN_FINDINGS, scope: actor.scope },
      options: { deadline: now + PATIENCE, signal },
    };
    const goOnChecking = (): void => {
      if (Date.now() > now + checkingMs) throw new Refusal('invalid', checkedTooLong(checkingMs / 60_000));
    };
    const goOnReading = (): void => {
      goOn();
      goOnChecking();
    };
    const workbook = await readUpload(path, folder, name ?? NAMELESS, goOnReading);
    const result = await importSource(database, workbook, {
      ...{ source: name ?? 'POST /import', dryRun: !apply, replace, goOn, goOnChecking, onProgress },
      ...(turn ? { turn } : {}),
      owner: { actor, today },
      change: { actor: actor.name, operation: 'IMPORT' },
      onError: (error) => void (firstErrors.length < SHOWN && firstErrors.push(tellError(error, language))),
      onNotice: (notice) =>
        void (firstNotices.length < SHOWN_NOTICES && firstNotices.push(tellError(notice, language))),
      ...(apply ? {} : { onDifference: (difference) => differences.add(difference) }),
      ...(!apply && findings ? { foresight } : {}),
    });
    const { errors, notices, written } = result;
    const sheets = written && Object.fromEntries(written.sheets);
    const known = {
      dryRun: !apply,
      revision: written?.revision ?? null,
      errors,
      firstErrors,
      notices,
      firstNotices,
      sheets,
    };
    if (apply) return known;
    return { ...known, differences: await differences.rows(database), findings: result.findings };
  };
}
