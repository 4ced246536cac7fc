import { OPEN_READER, type Actor } from '../../domain/access/actor.ts';
import { issuerSilent, needsTokenBehindProxy, needsValidToken } from '../../domain/messages/http.ts';
import type { Config } from '../config.ts';
import type { Fault } from '../http/answer.ts';
import type { Log } from '../log.ts';
import { hasOpenReads, markOfElsewhere, type Sent } from './open-reads.ts';
import { tokenVerifier, type AccessSettings } from './verify-token.ts';

/** Who sends a request, by its headers; or why it is not answered. */
export type Authenticate = (request: Sent) => Promise<Authenticated>;
export type Authenticated = { readonly actor: Actor } | { readonly fault: Fault };

/** A token is looked at wherever one is sent: a bad one is never as good as none. */
export function authenticator(
  config: AccessSettings & Pick<Config, 'host' | 'openReads'>,
  log: Log,
): Authenticate {
  const verify = tokenVerifier(config, log);
  const open = hasOpenReads(config);
  return async (request) => {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      const mark = open ? markOfElsewhere(request) : undefined;
      if (mark !== undefined) return unknown(needsTokenBehindProxy(mark));
      return open ? { actor: OPEN_READER } : unknown();
    }
    const token = /^Bearer +([^\s]+) *$/i.exec(authorization)?.[1];
    const verified = token === undefined ? { refused: 'it is no bearer token' } : await verify(token);
    if ('actor' in verified) return verified;
    log.warn({ why: verified.refused }, 'a token was refused');
    return 'isOurFault' in verified ? SILENT : unknown();
  };
}

const unknown = (message: Fault['message'] = needsValidToken()): Authenticated => ({
  fault: {
    status: 401,
    code: 'UNAUTHENTICATED',
    message,
    headers: { 'www-authenticate': 'Bearer realm="quanze"' },
  },
});

const SILENT: Authenticated = {
  fault: {
    status: 503,
    code: 'SERVICE_UNAVAILABLE',
    message: issuerSilent(),
    headers: { 'retry-after': '5' },
    retryable: true,
  },
};
