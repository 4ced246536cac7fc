import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../../domain/errors.ts';
import type { Authenticate } from '../access/authenticate.ts';
import type { Uploads } from '../import-upload.ts';
import type { RequestScope } from '../scope.ts';
import { type Fault, refuse, sendJson } from './answer.ts';
import { faultOfRefusal } from './fault-of.ts';

export type ImportHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  scope: RequestScope,
) => Promise<void>;

/** Far above any workbook of a department, and streamed to a file: it is never in memory. */
export const IMPORT_LIMIT = 64 * 1024 * 1024;

/** A body over the limit is read to its end, so that the refusal arrives, but not if it goes on for ever. */
const PATIENCE = 2 * IMPORT_LIMIT;

/** Takes a workbook as the body of a request: an .xlsx file, or a zip of CSV files. A dry run unless `apply=true`. */
export function importHandler(uploads: Uploads, authenticate: Authenticate): ImportHandler {
  return async (request, response, scope) => {
    const known = await authenticate(request.headers);
    if ('fault' in known) return refuse(request, response, known.fault);
    scope.actor = known.actor.name;
    scope.operationName = 'import';
    const folder = await mkdtemp(join(tmpdir(), 'quanze-import-'));
    try {
      uploads.refuse(known.actor);
      const asked = askedOf(request.url ?? '');
      const path = join(folder, 'upload');
      await save(request, path);
      const answer = await uploads.take({ ...asked, path, folder, actor: known.actor });
      sendJson(response, answer.errors > 0 ? 422 : 200, JSON.stringify(answer));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (typeof error.details['act'] === 'string') scope.refused = [error.details['act']];
      refuse(request, response, faultOf(error));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

function askedOf(url: string): { readonly apply: boolean; readonly replace: readonly string[] } {
  const query = new URL(url, 'http://localhost').searchParams;
  const unknown = [...query.keys()].find((key) => key !== 'apply' && key !== 'replace');
  const apply = query.get('apply') ?? 'false';
  if (unknown !== undefined || !/^(?:true|false)$/.test(apply)) {
    const argument = unknown ?? 'apply';
    const message = `/import takes apply=true or apply=false, and replace=SHEET[:ZONE] as often as needed, not ${argument}=${query.get(argument)}.`;
    throw new Refusal('invalid', message, { argument });
  }
  return { apply: apply === 'true', replace: query.getAll('replace') };
}

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
  await pipeline(request, limited, createWriteStream(path));
}

const TOO_LARGE = () =>
  new Refusal(
    'invalid',
    `A workbook must not be larger than ${IMPORT_LIMIT} bytes. Import it on the command line.`,
    {
      status: 413,
    },
  );

function faultOf(refusal: Refusal): Fault {
  if (refusal.details['status'] !== 413) return faultOfRefusal(refusal);
  const { message } = refusal;
  return { status: 413, code: 'PAYLOAD_TOO_LARGE', message, headers: { connection: 'close' } };
}
