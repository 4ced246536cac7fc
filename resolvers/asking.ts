import type { Actor } from '../domain/access/actor.ts';
import { mayCommand } from '../domain/access/may.ts';
import { dayAt } from '../domain/days.ts';
import { AuditDesk } from '../graph/audits/audit-desk.ts';
import type { ColumnsOptions } from '../graph/columns/columns.ts';
import type { Language } from '../domain/language.ts';
import { Recorder } from '../graph/commands/recorder.ts';
import type { Database, ReadOptions } from '../graph/database/database.ts';
import { derive } from '../graph/answers/derive.ts';
import { Reading } from '../graph/reading/reading.ts';
import { HeadReader } from '../graph/reading/record.ts';
import type { Variables } from '../graph/statement/selected-field.ts';
import type { Asking } from './root-field.ts';

/** What all requests share. */
export interface SharedParts {
  readonly database: Database;
  readonly heads: Pick<HeadReader, 'read'>;
  readonly audits: AuditDesk;
  readonly recorder: Recorder;
  readonly timeZone: string;
}

export function sharedParts(database: Database, timeZone: string, columns: ColumnsOptions = {}): SharedParts {
  const audits = new AuditDesk(database, columns);
  const heads = new HeadReader(database, (head) => audits.columns.see(head));
  return {
    ...{ database, timeZone, heads, audits },
    recorder: new Recorder(database, audits),
  };
}

/** Who sends a request, when, and how. */
export interface Sender {
  readonly actor: Actor;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly language: Language;
  readonly options: ReadOptions;
}

/** What root fields answer a request with. */
export function askingOf(
  { database, heads, audits, recorder, timeZone }: SharedParts,
  { actor, now, language, options }: Sender,
  variables: Variables,
): Asking {
  const clock = { now, today: dayAt(now, timeZone), timeZone };
  const parts = {
    database,
    heads,
    audits,
    options,
    clock,
    language,
    variables,
    derive,
  };
  return {
    reading: new Reading({ ...parts, scope: actor.scope, may: (command) => mayCommand(actor, command) }),
    writing: { recorder, options, today: clock.today },
    actor,
  };
}
