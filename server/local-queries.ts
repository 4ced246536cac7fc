import { parse, type OperationDefinitionNode } from 'graphql';
import { userInfo } from 'node:os';
import { localActor } from '../domain/access/actor.ts';
import { dayAt } from '../domain/days.ts';
import { Executor } from '../execution/execute.ts';
import { AuditDesk } from '../graph/audits/audit-desk.ts';
import type { Language } from '../graph/audits/audit-rule.ts';
import { Recorder } from '../graph/commands/recorder.ts';
import type { Database } from '../graph/database/database.ts';
import { Reading } from '../graph/reading/reading.ts';
import { HeadReader } from '../graph/reading/record.ts';
import { rootFields } from '../resolvers/root-fields.ts';
import { loadSchema } from '../resolvers/schema.ts';

/** Answers a document as the service would, or throws its first error. */
export type LocalQuery = (
  document: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>;

const A_DAY = 24 * 60 * 60 * 1000;

/** Queries of this process itself, without HTTP and, as long as a day is, without a deadline: for the command line. */
export function localQueries(
  database: Database,
  { timeZone, language }: { readonly timeZone: string; readonly language: Language },
): LocalQuery {
  const schema = loadSchema();
  const executor = new Executor(schema, rootFields);
  const heads = new HeadReader(database);
  const recorder = new Recorder(database);
  const actor = localActor(userInfo().username);
  const audits = new AuditDesk(database, A_DAY);
  return async (text, variables = {}) => {
    const document = parse(text);
    const [operation] = document.definitions as readonly OperationDefinitionNode[];
    if (operation?.kind !== 'OperationDefinition') throw new Error('an operation comes first in a document');
    const now = Date.now();
    const clock = { now, today: dayAt(now, timeZone), timeZone };
    const options = { deadline: now + A_DAY };
    const { data, errors } = await executor.execute({ document, operation, variables }, (variables) => ({
      reading: new Reading({ database, heads, audits, options, clock, language, variables, scope: 'all' }),
      writing: { recorder, options, today: clock.today },
      actor,
    }));
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return data as Readonly<Record<string, unknown>>;
  };
}
