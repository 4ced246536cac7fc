import type { Duplex } from 'node:stream';
import type { ServerResponse } from 'node:http';
import { unreadableRequest } from '../../domain/messages/http.ts';
import { preferredLanguage } from '../language.ts';

/** The last answer on each connection. */
const ANSWERS = new WeakMap<Duplex, ServerResponse>();

/** Remembers what is answered on a connection, so that nothing is said into the middle of it. */
export function answersOn(connection: Duplex, response: ServerResponse): void {
  ANSWERS.set(connection, response);
}

interface ParseError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

const STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** What node:http cannot read is answered in words, as everything else; the connection ends with it. */
export function answerUnreadable(error: ParseError, connection: Duplex): void {
  const answer = ANSWERS.get(connection);
  if (!connection.writable || (answer?.headersSent && !answer.writableFinished)) {
    connection.destroy(error);
    return;
  }
  const raw = error.rawPacket?.toString('latin1') ?? '';
  const language = preferredLanguage(/^accept-language:(.*)$/im.exec(raw)?.[1]?.trim());
  const body = JSON.stringify({
    errors: [{ message: unreadableRequest()[language], extensions: { code: 'BAD_REQUEST' } }],
  });
  const head = [
    `HTTP/1.1 ${STATUS[error.code ?? ''] ?? '400 Bad Request'}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  connection.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => connection.destroy());
}
