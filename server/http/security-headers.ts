import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/**
 * For who comes by TLS, and for this name alone: what else is served below it is others' business. A browser that was
 * told so of a service without TLS would never come back.
 */
export const TLS_ONLY = 'max-age=31536000';

/** Helmet's headers do not depend on the request: they are asked for once, not for each answer. */
function headersOf(directives: Record<string, readonly string[]>): OutgoingHttpHeaders {
  const policy = Object.fromEntries(Object.entries(directives).map(([name, values]) => [name, [...values]]));
  const options = {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    strictTransportSecurity: false,
  };
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  helmet(options)(new IncomingMessage(new Socket()), response, () => undefined);
  return response.getHeaders();
}

/** Of an answer that is data: nothing in it may ever run, or be shown inside another page. */
export const DATA_HEADERS: OutgoingHttpHeaders = headersOf({
  defaultSrc: ["'none'"],
  frameAncestors: ["'none'"],
});

/**
 * Of the GraphiQL page: its one script (by hash), workers that it makes itself, styles that its editor writes,
 * and requests to this service. Nothing from anywhere else.
 */
export function pageHeaders(scriptHash: string): OutgoingHttpHeaders {
  return headersOf({
    defaultSrc: ["'none'"],
    scriptSrc: [`'sha256-${scriptHash}'`],
    workerSrc: ['blob:'],
    styleSrc: ["'unsafe-inline'"],
    imgSrc: ['data:'],
    fontSrc: ['data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  });
}

/** Of the pages for people: files of this service and requests to it. No script or style stands in a page. */
export const PAGES_HEADERS: OutgoingHttpHeaders = headersOf({
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
});
