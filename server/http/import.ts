import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '../../domain/access/actor.ts';
import { Refusal } from '../../domain/errors.ts';
import { workbookTooLarge } from '../../domain/messages/http.ts';
import { openWriting } from '../../workbook/open-writing.ts';
import type { Authenticate } from '../access/authenticate.ts';
import type { ImportJobs } from '../import-jobs.ts';
import { preferredLanguage } from '../language.ts';
import type { RequestScope } from '../scope.ts';
import { type Fault, refuse, sendJson } from './answer.ts';
import { askedImport, refuseOtherTypes } from './asked-import.ts';
import { faultOfRefusal } from './fault-of.ts';
import { sentName } from './sent-name.ts';
import type { Route } from './route.ts';

/** Far above any workbook of a department, and streamed to a file: it is never in memory. */
export const IMPORT_LIMIT = 64 * 1024 * 1024;

/** A body over the limit is read to its end, so that the refusal arrives, but not if it goes on for ever. */
const PATIENCE = 2 * IMPORT_LIMIT;

/**
 * `POST /import` takes a workbook as its body: an .xlsx file, or a zip of CSV files. A dry run is answered when it is
 * done; what is to be applied, or asked with `Prefer: respond-async`, goes on by itself, and `GET /import/ID` tells how.
 */
export function importHandler(jobs: ImportJobs, authenticate: Authenticate): Route {
  return async (request, response, scope) => {
    const known = await authenticate(request);
    if ('fault' in known) return refuse(request, response, known.fault);
    scope.actor = known.actor.name;
    scope.operationName = 'import';
    try {
      if (request.method === 'POST') await takeIn(jobs, known.actor, request, response, scope);
      else tellOf(jobs, known.actor, request, response);
    } catch (error) {
      if (request.destroyed && !request.complete) return; // its sender left: nobody waits for an answer
      if (!(error instanceof Refusal)) throw error;
      if (typeof error.details['act'] === 'string') scope.refused = [error.details['act']];
      refuse(request, response, faultOf(error));
    }
  };
}

async function takeIn(
  jobs: ImportJobs,
  actor: Actor,
  request: IncomingMessage,
  response: ServerResponse,
  scope: RequestScope,
): Promise<void> {
  jobs.refuse(actor);
  const asked = askedImport(request.url ?? '');
  refuseOtherTypes(request.headers);
  const folder = await mkdtemp(join(tmpdir(), 'quanze-import-'));
  const language = preferredLanguage(request.headers['accept-language']);
  const name = sentName(request.headers['content-disposition']);
  const upload = { path: join(folder, 'upload'), name, folder, actor, language, asked };
  let isLeft = false;
  try {
    await save(request, upload.path);
    if (asked.apply || /\brespond-async\b/i.test(String(request.headers['prefer'] ?? ''))) {
      const job = jobs.start(upload);
      isLeft = true;
      const headers = { location: `/import/${job.id}`, 'retry-after': '1' };
      return sendJson(response, 202, JSON.stringify(job), headers);
    }
    const answer = await jobs.now(upload, scope.signal);
    sendJson(response, answer.errors > 0 ? 422 : 200, JSON.stringify(answer));
  } finally {
    if (!isLeft) await rm(folder, { recursive: true, force: true });
  }
}

function tellOf(jobs: ImportJobs, actor: Actor, request: IncomingMessage, response: ServerResponse): void {
  const [path = ''] = (request.url ?? '').split('?', 1);
  const job = jobs.find(path.slice('/import/'.length), actor);
  if (!job) return refuse(request, response, NO_SUCH_IMPORT);
  sendJson(response, 200, JSON.stringify(job), job.state === 'RUNNING' ? { 'retry-after': '1' } : {});
}

const NO_SUCH_IMPORT: Fault = {
  status: 404,
  code: 'NOT_FOUND',
  message:
    'There is no such import of yours. The last ones are kept until the service stops; what they wrote is in `changes`.',
};

async function save(request: IncomingMessage, path: string): Promise<void> {
  async function* limited(bytes: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const piece of bytes) {
      size += piece.length;
      if (size <= IMPORT_LIMIT) yield piece;
      else if (size > PATIENCE) break;
    }
    if (size > IMPORT_LIMIT) throw TOO_LARGE();
  }
  const stated = Number(request.headers['content-length'] ?? 0);
  if (stated > IMPORT_LIMIT) throw TOO_LARGE();
  await pipeline(request, limited, await openWriting(path));
}

const TOO_LARGE = () => new Refusal('invalid', workbookTooLarge(IMPORT_LIMIT), { status: 413 });

/** The same codes as everywhere, without the details. */
function faultOf(error: Refusal): Fault {
  const { details: _untold, ...fault } = faultOfRefusal(error);
  const headers = { connection: 'close' };
  if (error.details['status'] === 413) return { ...fault, status: 413, code: 'PAYLOAD_TOO_LARGE', headers };
  if (error.details['status'] === 415)
    return { ...fault, status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', headers };
  return fault.retryable ? { ...fault, headers: { 'retry-after': '5' } } : fault;
}
