import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet, { type HelmetOptions } from 'helmet';

/** Helmet's headers do not depend on the request: they are asked for once, not for each answer. */
function headersOf(options: HelmetOptions): OutgoingHttpHeaders {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  helmet(options)(new IncomingMessage(new Socket()), response, () => undefined);
  return response.getHeaders();
}

/** Of an answer that is data: nothing in it may ever run, or be shown inside another page. */
export const DATA_HEADERS: OutgoingHttpHeaders = headersOf({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
});

/**
 * Of the GraphiQL page: its one script (by hash), workers that it makes itself, styles that its editor writes,
 * and requests to this service. Nothing from anywhere else.
 */
export function pageHeaders(scriptHash: string): OutgoingHttpHeaders {
  return headersOf({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
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
      },
    },
  });
}
