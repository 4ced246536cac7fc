import { errors, jwtVerify, type FlattenedJWSInput, type JWSHeaderParameters, type JWTPayload } from 'jose';
import { actorOf, type Actor } from '../../domain/access/actor.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { IssuerKeys, IssuerSilent } from './issuer-keys.ts';
import { OWN_ALGORITHM, readOwnKeys, type OwnKeys } from './own-keys.ts';
import { OWN_NAME } from './sign-token.ts';

/** Who a token stands for, or why it stands for nobody: the reason is for the log, and for nobody else. */
export type Verified = { readonly actor: Actor } | { readonly refused: string; readonly isOurFault?: true };
export type VerifyToken = (token: string) => Promise<Verified>;

export type AccessSettings = Pick<Config, 'issuer' | 'dataFolder'>;

/** Longer than any token that says who somebody is. */
const LONGEST_TOKEN = 8_192;
/** Signed by a key of which only the public half is known here: whoever knows that can sign nothing. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const CLOCKS_DIFFER_BY = 5;

/** Tokens of the issuer of the settings; without one, those that the data folder's keys have signed. */
export function tokenVerifier({ issuer, dataFolder }: AccessSettings, log: Log): VerifyToken {
  const verify = issuer ? ofIssuer(issuer, log) : ofOwnKeys(dataFolder);
  return async (token) => {
    if (token.length > LONGEST_TOKEN) return { refused: 'it is too long' };
    try {
      const claims = await verify(token);
      const actor = actorOf(claims);
      return actor ? { actor } : { refused: 'it names no subject, role, zone or department that is known' };
    } catch (error) {
      if (error instanceof IssuerSilent) return { refused: 'the issuer has no keys', isOurFault: true };
      if (error instanceof errors.JOSEError) return { refused: error.message };
      throw error;
    }
  };
}

const REQUIRED = { requiredClaims: ['exp', 'sub'] };

function ofIssuer({ url, audience }: NonNullable<Config['issuer']>, log: Log) {
  const keys = new IssuerKeys(url, log);
  const options = {
    ...{ ...REQUIRED, issuer: url, audience, algorithms: ALGORITHMS },
    clockTolerance: CLOCKS_DIFFER_BY,
  };
  const find = (header: JWSHeaderParameters, token: FlattenedJWSInput) => keys.find(header, token);
  return async (token: string): Promise<JWTPayload> => (await jwtVerify(token, find, options)).payload;
}

/** The keys are made when the first token is: whoever sends one before has none of ours. */
function ofOwnKeys(dataFolder: string) {
  let keys: OwnKeys | undefined;
  const options = { ...REQUIRED, issuer: OWN_NAME, audience: OWN_NAME, algorithms: [OWN_ALGORITHM] };
  return async (token: string): Promise<JWTPayload> => {
    keys ??= await readOwnKeys(dataFolder);
    if (!keys) throw new errors.JWKSNoMatchingKey();
    return (await jwtVerify(token, keys.verify, options)).payload;
  };
}
