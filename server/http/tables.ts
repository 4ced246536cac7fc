import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { isoFromDay } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Bilingual } from '../../domain/language.ts';
import { noList } from '../../domain/messages/asking.ts';
import { listNames } from '../../execution/list-document.ts';
import { OTHER_TABLES, tableOf, type TableAsked } from '../../reports/tables.ts';
import type { ReportAsker, Writer } from '../../reports/writer.ts';
import type { Table } from '../../workbook/table/table.ts';
import { tableContent, type TableFormat } from '../../workbook/table/write-table.ts';
import { templateContent } from '../../workbook/template/write-template.ts';
import type { Authenticate } from '../access/authenticate.ts';
import type { RequestScope } from '../scope.ts';
import { requestScope } from '../scope.ts';
import { refuse } from './answer.ts';
import { askApollo, Refused } from './ask-apollo.ts';
import { faultOfRefusal } from './fault-of.ts';
import type { ContextFor } from './graphql.ts';
import type { Pin } from './linked-data.ts';
import { askedWhen } from './linked-data-query.ts';
import type { Route } from './route.ts';
import { DATA_HEADERS } from './security-headers.ts';

export interface TableParts<Context extends object> {
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  readonly contextFor: ContextFor<Context>;
  readonly authenticate: Authenticate;
  readonly pin: Pin<Context>;
}

/** How long one page of a table may take, and how long a whole one. */
const PAGE_MS = 60_000;
const TABLE_MS = 1_800_000;

export const TEMPLATE = '/import/template.xlsx';
const PATH = /^\/table\/([^/.]+)(\.(?:xlsx|csv))$/;
const TYPES = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.csv': 'text/csv; charset=utf-8; header=present',
} as const;

/**
 * `GET /table/FIELD.xlsx` and `.csv`: what a root field of the schema answers, whole, with the arguments that stand in the
 * address; `GET /import/template.xlsx`: the workbook to fill in. All of a table is asked as GraphQL, page by page as its
 * rows are taken, at one revision.
 */
export function tablesHandler<Context extends object>(parts: TableParts<Context>): Route {
  const fields = [...OTHER_TABLES, ...listNames(parts.schema)];
  return async (request, response, scope) => {
    const known = await parts.authenticate(request);
    if ('fault' in known) return refuse(request, response, known.fault);
    scope.actor = known.actor.name;
    scope.operationName = 'table';
    const [path = '', query = ''] = (request.url ?? '').split(/\?(.*)/s);
    if (path === TEMPLATE) return send(request, response, templateFile());
    const [, field = '', format] = PATH.exec(path) ?? [];
    const isKnown = format !== undefined && fields.includes(field);
    if (!isKnown) return refuse(request, response, nothingAt(noList(field || path, fields)));
    try {
      const context = await parts.contextFor(scope, request.headers, known.actor);
      const asked = askedTable(field, query);
      const made = await makeTable(parts, context, asked, scope);
      await send(request, response, fileOf(made.table, format as keyof typeof TYPES, field, made.asOf));
    } catch (error) {
      // Its reader left: nobody waits for the rest.
      if (scope.signal.aborted) return;
      // Half of it is there already: that cannot be made good, and is a fault that the log tells.
      if (response.headersSent) throw error;
      if (error instanceof Refused) return refuse(request, response, error.fault);
      if (!(error instanceof Refusal)) throw error;
      refuse(request, response, faultOfRefusal(error));
    }
  };
}

/** `?zones=Z1,Z2&columns=code,name&asOf=2016-01-01`: what is given twice is a list. */
function askedTable(field: string, query: string): TableAsked {
  const given = new URLSearchParams(query);
  const texts = Object.fromEntries(
    [...new Set(given.keys())].map((name) => [name, given.getAll(name).join(',')]),
  );
  const { columns, ...others } = texts;
  return { field, texts: others, ...(columns && { columns: columns.split(',') }) };
}

async function makeTable<Context extends object>(
  { apollo, schema, pin }: TableParts<Context>,
  context: Context,
  asked: TableAsked,
  scope: RequestScope,
): Promise<{ readonly table: Table; readonly asOf: string }> {
  const { asOf, knownAt } = asked.texts;
  const when = new URLSearchParams({
    ...(asOf !== undefined && { asOf }),
    ...(knownAt !== undefined && { knownAt }),
  });
  const pinned = await pin(context, askedWhen(when.toString()));
  const asker: ReportAsker = {
    schema,
    // A reader of a file may take rows from outside of the request's own course.
    askText: (document, variables) =>
      requestScope.run(scope, async () => {
        return (await askPatiently(apollo, pinned.context, { document, variables }, scope)) ?? {};
      }),
  };
  const { record } = (await asker.askText('{ record { today } }', {})) as {
    readonly record: { readonly today: string };
  };
  const writer: Writer = {
    tell: (said) => said[scope.language],
    ...{ by: scope.actor ?? '', at: new Date(), today: record.today },
  };
  const day = isoFromDay(pinned.day) ?? '';
  const time = { asOf: day, revision: pinned.revision, knownAt: knownAt ?? null };
  return { table: await tableOf(asker, writer, asked, time), asOf: day };
}

/** Who has asked for as much as they may goes on when they may again: a file that broke off would be asked anew. */
async function askPatiently<Context extends object>(
  apollo: ApolloServer<Context>,
  context: Context,
  {
    document,
    variables,
  }: { readonly document: string; readonly variables: Readonly<Record<string, unknown>> },
  scope: RequestScope,
): ReturnType<typeof askApollo> {
  for (;;) {
    const now = Date.now() - scope.startedAt;
    scope.allow(Math.min(now + PAGE_MS, TABLE_MS));
    try {
      return await askApollo(apollo, context, document, variables);
    } catch (error) {
      const seconds = error instanceof Refused ? retryOf(error) : undefined;
      if (seconds === undefined || now > TABLE_MS) throw error;
      await wait(seconds * 1000, undefined, { signal: scope.signal });
    }
  }
}

/** In how many seconds what was refused as too much for now may be asked again. */
const retryOf = ({ fault: { code, retryable, headers } }: Refused): number | undefined =>
  code === 'RATE_LIMITED' && retryable ? Number(headers?.['retry-after'] ?? 1) : undefined;

interface FileSent {
  readonly name: string;
  /** The same in the reader's language. */
  readonly title: string;
  readonly type: string;
  readonly content: () => ReturnType<typeof tableContent>;
}

const fileOf = (
  table: Table,
  format: TableFormat & keyof typeof TYPES,
  field: string,
  asOf: string,
): FileSent => ({
  ...{ name: `${field}-${asOf}${format}`, title: `${table.layout.title} ${asOf}${format}` },
  ...{ type: TYPES[format], content: () => tableContent(format, table) },
});

const templateFile = (): FileSent => ({
  ...{ name: 'template.xlsx', title: 'template.xlsx', type: TYPES['.xlsx'], content: templateContent },
});

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { name, title, type, content }: FileSent,
): Promise<void> {
  response.writeHead(200, {
    ...DATA_HEADERS,
    ...{ 'content-type': type, 'cache-control': 'no-store', vary: 'authorization, accept-language' },
    'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(title)}`,
    'x-request-id': requestScope.getStore()?.id,
  });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(content(), response);
}

const nothingAt = (message: Bilingual) => ({ status: 404, code: 'NOT_FOUND', message });
