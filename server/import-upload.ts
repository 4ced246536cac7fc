import type { Actor } from '../domain/access/actor.ts';
import { refuseUnless } from '../domain/access/may.ts';
import { Refusal } from '../domain/errors.ts';
import type { Database } from '../graph/database/database.ts';
import { importSource } from '../workbook/import-workbook.ts';
import { readUpload } from '../workbook/read-upload.ts';
import { parseReplaceScope } from '../workbook/replace.ts';
import type { WorkbookError } from '../workbook/source.ts';

/** A workbook that came over HTTP, and what is to be done with it. */
export interface Upload {
  readonly path: string;
  /** For what is unpacked; gone afterwards. */
  readonly folder: string;
  readonly apply: boolean;
  readonly replace: readonly string[];
  readonly actor: Actor;
}

export interface UploadAnswer {
  readonly dryRun: boolean;
  readonly revision: number | null;
  readonly errors: number;
  readonly firstErrors: readonly WorkbookError[];
  readonly notices: number;
  /** By sheet, how much is or would be added, corrected, removed; null where there are errors. */
  readonly sheets: Readonly<Record<string, unknown>> | null;
}

export interface Uploads {
  /** Before the body is read: who may not send one is told at once. */
  refuse(actor: Actor): void;
  take(upload: Upload): Promise<UploadAnswer>;
}

const SHOWN = 1000;

/** Takes in one workbook at a time: of two, the second would write into the revision of the first. */
export function uploadsTo(database: Database): Uploads {
  let isBusy = false;
  return {
    refuse: (actor) => refuseUnless(actor, 'import'),
    async take(upload) {
      if (isBusy) throw new Refusal('busy', 'Another workbook is being taken in. Try again when it is done.');
      isBusy = true;
      try {
        return await take(database, upload);
      } finally {
        isBusy = false;
      }
    },
  };
}

async function take(
  database: Database,
  { path, folder, apply, replace, actor }: Upload,
): Promise<UploadAnswer> {
  const firstErrors: WorkbookError[] = [];
  const result = await importSource(database, await readUpload(path, folder), {
    source: 'POST /import',
    dryRun: !apply,
    replace: replace.map(parseReplaceScope),
    change: { actor: actor.name, operation: 'IMPORT' },
    onError: (error) => void (firstErrors.length < SHOWN && firstErrors.push(error)),
    onNotice: () => undefined,
    onProgress: () => undefined,
  });
  const { errors, notices, written } = result;
  const sheets = written && Object.fromEntries(written.sheets);
  return { dryRun: !apply, revision: written?.revision ?? null, errors, firstErrors, notices, sheets };
}
