import type { IncomingHttpHeaders } from 'node:http';
import { dayFromIso } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Bilingual } from '../../domain/language.ts';
import * as http from '../../domain/messages/http.ts';
import { parseReplaceScope } from '../../tables/replace.ts';
import type { UploadAsked } from '../import-upload.ts';

const KNOWN = ['apply', 'replace', 'findings', 'asOf'];

/** What the query of a `POST /import` asks for; a refusal that names what is wrong. */
export function askedImport(url: string): UploadAsked {
  const query = new URL(url, 'http://localhost').searchParams;
  const unknown = [...query.keys()].find((key) => !KNOWN.includes(key));
  if (unknown !== undefined) throw wrong(unknown, query.get(unknown));
  const asOf = query.get('asOf');
  const day = asOf === null ? undefined : dayFromIso(asOf);
  if (asOf !== null && day === undefined) throw wrong('asOf', asOf);
  return {
    apply: truth(query, 'apply', false),
    findings: truth(query, 'findings', true),
    asOf: day,
    replace: query.getAll('replace').map(parseReplaceScope),
  };
}

function truth(query: URLSearchParams, argument: string, otherwise: boolean): boolean {
  const text = query.get(argument) ?? String(otherwise);
  if (text !== 'true' && text !== 'false') throw wrong(argument, text);
  return text === 'true';
}

function wrong(argument: string, value: string | null): Refusal {
  return new Refusal('invalid', http.notAskedSo(`${argument}=${value}`), { argument });
}

/** What a body may say that it is: the bytes tell what it really is. The last one is what curl says unless told. */
const TYPES = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/zip',
  'application/x-zip-compressed',
  'application/octet-stream',
  'application/vnd.ms-excel',
  'application/vnd.oasis.opendocument.spreadsheet',
  'text/csv',
  'text/plain',
  'application/x-www-form-urlencoded',
];

export function refuseOtherTypes(headers: IncomingHttpHeaders): void {
  const [type = ''] = (headers['content-type'] ?? '').split(';', 1);
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw unsupported(http.compressedBesides());
  if (type === '' || TYPES.includes(type.trim().toLowerCase())) return;
  const [spreadsheet = '', zip = ''] = TYPES;
  throw unsupported(http.notAWorkbook(spreadsheet, zip, type.trim()));
}

const unsupported = (said: Bilingual): Refusal => new Refusal('invalid', said, { status: 415 });
