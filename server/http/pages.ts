import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Bilingual } from '../../domain/language.ts';
import { pagesBuilding, pagesFailed } from '../../domain/messages/http.ts';
import type { Pages } from '../pages/pages.ts';
import { type PageFile, START_PAGE } from '../pages/read.ts';
import { readersLanguage, requestScope } from '../scope.ts';
import { encodingFor, tagOfEncoded, withoutEncoding } from './encodings.ts';
import { wantsPage } from './graphiql.ts';
import { PAGES_HEADERS } from './security-headers.ts';

/** Answers with a page or a file of it; false where the request asks for neither. */
export function sendOfPages(pages: Pages, request: IncomingMessage, response: ServerResponse): boolean {
  const [path = ''] = (request.url ?? '').split('?', 1);
  const files = pages.now;
  if (typeof files === 'string') {
    if (!asksForPage(request)) return false;
    sendNotYet(files, response);
    return true;
  }
  const file = path === START_PAGE ? undefined : files.get(path);
  const page = asksForPage(request) && !path.startsWith('/assets/') ? files.get(START_PAGE) : undefined;
  const found = file ?? page;
  if (found) sendFile(found, request, response);
  return found !== undefined;
}

/** A browser that opens an address, or asks what it would get there. */
const asksForPage = (request: IncomingMessage): boolean =>
  request.method === 'HEAD' ? request.headers.accept?.includes('text/html') === true : wantsPage(request);

function sendFile(file: PageFile, request: IncomingMessage, response: ServerResponse): void {
  const accept = request.headers['accept-encoding']?.toString();
  const encoding = encodingFor(accept, [...file.encoded.keys()]);
  const body = (encoding && file.encoded.get(encoding)) ?? file.plain;
  const tag = encoding ? tagOfEncoded(file.tag, encoding) : file.tag;
  const given =
    request.headers['if-none-match']?.split(',').map((each) => each.trim().replace(/^W\//, '')) ?? [];
  const isKnown = given.some((each) => withoutEncoding(each) === file.tag);
  const headers: OutgoingHttpHeaders = {
    ...PAGES_HEADERS,
    'cache-control': file.isForEver ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept, accept-encoding',
    etag: tag,
    'x-request-id': requestScope.getStore()?.id,
  };
  if (isKnown) return void response.writeHead(304, headers).end();
  response.writeHead(200, {
    ...headers,
    'content-type': file.type,
    'content-length': body.length,
    ...(encoding && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const NOT_YET: Readonly<Record<'building' | 'failed', () => Bilingual>> = {
  building: pagesBuilding,
  failed: pagesFailed,
};

/** A small page that asks again by itself while the pages are built. */
function sendNotYet(state: 'building' | 'failed', response: ServerResponse): void {
  const language = readersLanguage();
  const text = NOT_YET[state]()[language];
  const again = state === 'building' ? '<meta http-equiv="refresh" content="2">' : '';
  const body = Buffer.from(
    `<!doctype html><html lang="${language}"><meta charset="utf-8">${again}<title>权责 Quanze</title><h1>权责 Quanze</h1><p>${text} <a href="/graphql">GraphiQL</a></p></html>`,
  );
  response.writeHead(503, {
    ...PAGES_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-store',
    'retry-after': '2',
    'x-request-id': requestScope.getStore()?.id,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
