import { SignJWT } from 'jose';
import type { Claims } from '../../domain/access/actor.ts';
import { OWN_ALGORITHM, type OwnKeys } from './own-keys.ts';

/** Issuer and audience of a data folder's own tokens. */
export const OWN_NAME = 'quanze';

/** A token of the data folder's own, for so many seconds from now. */
export function signToken(keys: OwnKeys, { sub, ...claims }: Claims & { sub: string }, seconds: number) {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: OWN_ALGORITHM, kid: keys.id, typ: 'JWT' })
    .setIssuer(OWN_NAME)
    .setAudience(OWN_NAME)
    .setSubject(sub)
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .sign(keys.sign);
}
