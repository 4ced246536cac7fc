import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { requestScope } from '../scope.ts';
import { encodingFor } from './encodings.ts';
import { pageHeaders } from './security-headers.ts';

interface Page {
  readonly plain: Buffer;
  readonly zipped: Buffer;
  readonly headers: OutgoingHttpHeaders;
  readonly tag: string;
}

const DEFAULT_QUERY = `# 权责 Quanze: who answers for every administrative power, on any day.
# Press Ctrl+Enter to run, Ctrl+Space to be told what fits.
query Powers {
  powers(first: 10) {
    totalCount
    edges { node { code name type } }
  }
}
`;

/** A browser that opens the address, and no client that takes JSON as well. */
export function wantsPage(request: IncomingMessage): boolean {
  const accept = request.headers.accept;
  return request.method === 'GET' && accept?.includes('text/html') === true && !accept.includes('json');
}

let page: Promise<Page> | undefined;

/** GraphiQL with all its parts in one page (9 MB; made and compressed when first asked for, then kept). */
export async function sendPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { plain, zipped, headers, tag } = await (page ??= makePage());
  const known = request.headers['if-none-match'] === tag;
  const zip = encodingFor(request.headers['accept-encoding']?.toString(), ['gzip']) !== undefined;
  const body = zip ? zipped : plain;
  response.writeHead(known ? 304 : 200, {
    ...headers,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'accept, accept-encoding',
    etag: tag,
    'x-request-id': requestScope.getStore()?.id,
    ...(!known && { 'content-length': body.length, ...(zip && { 'content-encoding': 'gzip' }) }),
  });
  response.end(known ? undefined : body);
}

async function makePage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: '权责 Quanze',
    endpoint: '/graphql',
    defaultQuery: DEFAULT_QUERY,
  }).trim();
  const plain = Buffer.from(html);
  const hash = createHash('sha256').update(scriptOf(html)).digest('base64');
  return {
    plain,
    zipped: await promisify(gzip)(plain),
    headers: pageHeaders(hash),
    tag: `"${createHash('sha256').update(plain).digest('base64url')}"`,
  };
}

/** The text of the page's only script, as the browser hashes it. */
function scriptOf(html: string): string {
  const start = html.indexOf('<script>', html.indexOf('<div id="root">')) + '<script>'.length;
  return html.slice(start, html.indexOf('</script>', start));
}
