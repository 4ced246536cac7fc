import {
  createLocalJWKSet,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWSHeaderParameters,
} from 'jose';
import { z } from 'zod';
import type { Log } from '../log.ts';

/** After this, keys are asked for again: one that was withdrawn must not be good for ever. */
const FRESH_MS = 10 * 60_000;
/** Between two looks for a key that is not known, so that made-up key ids cannot make us a burden to the issuer. */
const PAUSE_MS = 10_000;
const PATIENCE_MS = 5_000;

type KeySet = ReturnType<typeof createLocalJWKSet>;

/**
 * The published keys of an issuer: kept, asked for again when they are old or when a token names one that is not
 * among them. While the issuer does not answer, the ones that are kept stay good.
 */
export class IssuerKeys {
  private readonly issuer: string;
  private readonly log: Log;
  private keys: KeySet | undefined;
  private askedAt = 0;
  private lookedAt = 0;
  private asking: Promise<void> | undefined;

  constructor(issuer: string, log: Log) {
    this.issuer = issuer;
    this.log = log;
  }

  /** The key of a token, for `jwtVerify`. */
  async find(header: JWSHeaderParameters, token: FlattenedJWSInput): ReturnType<KeySet> {
    if (!this.keys) await this.ask();
    else if (Date.now() - this.askedAt > FRESH_MS) void this.ask();
    try {
      return await this.known(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || Date.now() - this.lookedAt < PAUSE_MS) throw error;
      this.lookedAt = Date.now();
      await this.ask();
      return this.known(header, token);
    }
  }

  private known(header: JWSHeaderParameters, token: FlattenedJWSInput): ReturnType<KeySet> {
    if (!this.keys) throw new IssuerSilent();
    return this.keys(header, token);
  }

  /** Once at a time. */
  private ask(): Promise<void> {
    this.asking ??= this.askNow().finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async askNow(): Promise<void> {
    this.askedAt = Date.now();
    try {
      this.keys = createLocalJWKSet(await fetchKeys(this.issuer));
    } catch (error) {
      this.log.warn({ err: error, issuer: this.issuer }, 'the keys of the issuer cannot be had');
    }
  }
}

/** No key of the issuer was ever had: whether a token is good cannot be said. */
export class IssuerSilent extends Error {}

/** From where its configuration says, or, where it has none, from the usual place. */
async function fetchKeys(issuer: string): Promise<JSONWebKeySet> {
  const base = issuer.replace(/\/$/, '');
  const configuration = await getJson(`${base}/.well-known/openid-configuration`);
  if (configuration === undefined) {
    const keys = await getJson(`${base}/.well-known/jwks.json`);
    if (keys === undefined) throw new Error(`${issuer} publishes no keys`);
    return keys as unknown as JSONWebKeySet;
  }
  const { issuer: named, jwks_uri: address } = configuration;
  if (named !== issuer) throw new Error(`${issuer} calls itself ${JSON.stringify(named)}`);
  const keys = typeof address === 'string' ? await getJson(address) : undefined;
  if (keys === undefined) throw new Error(`${issuer} publishes no keys at ${JSON.stringify(address)}`);
  return keys as unknown as JSONWebKeySet;
}

/** Undefined where there is nothing of the kind. */
async function getJson(address: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const response = await fetch(address, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const read = document.safeParse(parsed(await textOf(response)));
  if (!read.success) throw new Error(`${address} answers with something that is no JSON object`);
  return read.data;
}

const document = z.record(z.string(), z.unknown());

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Far more than any issuer publishes. */
const LARGEST = 256 * 1024;

/** The time for it is that of the request. */
async function textOf(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > LARGEST) throw new Error(`${response.url} answers with more than ${LARGEST} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
