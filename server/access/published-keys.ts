import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';
import type { Bilingual } from '../../domain/language.ts';
import * as say from '../../domain/messages/issuer.ts';

/** What an issuer publishes cannot be used, or had; in a sentence for whoever looks after the service. */
export class IssuerFault extends Error {
  readonly said: Bilingual;
  constructor(said: Bilingual, options: ErrorOptions = {}) {
    super(said.en, options);
    this.name = 'IssuerFault';
    this.said = said;
  }
}

/** For all of it together, from the first word to the last. */
const PATIENCE_MS = 5_000;
/** Far more than any issuer publishes. */
const LARGEST = 256 * 1024;
const MOST_KEYS = 100;

/** From where its configuration says, or, where it has none, from the usual place. */
export async function fetchKeys(issuer: string, patience = PATIENCE_MS): Promise<JSONWebKeySet> {
  const signal = AbortSignal.timeout(patience);
  try {
    const base = issuer.replace(/\/$/, '');
    const configuration = await getJson(`${base}/.well-known/openid-configuration`, signal);
    const address = configuration ? addressOfKeys(issuer, configuration) : `${base}/.well-known/jwks.json`;
    const keys = await getJson(address, signal);
    if (!keys) throw new IssuerFault(say.publishesNoKeys(address));
    return keysIn(address, keys);
  } catch (cause) {
    if (!signal.aborted || cause instanceof IssuerFault) throw cause;
    throw new IssuerFault(say.notInTime(issuer, patience / 1000), { cause });
  }
}

type Json = Readonly<Record<string, unknown>>;

/** Of all that a configuration says, this is relied on. */
function addressOfKeys(issuer: string, configuration: Json): string {
  const protocol = issuer.startsWith('http://') ? /^https?$/ : /^https$/;
  const form = z.object({ issuer: z.literal(issuer), jwks_uri: z.url({ protocol }) });
  const read = form.safeParse(configuration);
  if (read.success) return read.data.jwks_uri;
  const isOther = read.error.issues.some(({ path }) => path[0] === 'issuer');
  throw new IssuerFault(
    isOther
      ? say.callsItselfOtherwise(issuer, quoted(configuration['issuer']))
      : say.keysNowhere(issuer, quoted(configuration['jwks_uri'])),
  );
}

/** Keys for something else, or of a kind that is not known here, may stand among them. */
const keySet = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().exactOptional() })),
});

function keysIn(address: string, published: Json): JSONWebKeySet {
  const read = keySet.safeParse(published);
  if (!read.success) throw new IssuerFault(say.keysWithoutForm(address));
  const { keys } = read.data;
  if (keys.length === 0) throw new IssuerFault(say.publishesNoKeys(address));
  if (keys.length > MOST_KEYS) throw new IssuerFault(say.tooManyKeys(address, MOST_KEYS));
  if (keys.some((key) => 'd' in key || 'k' in key)) throw new IssuerFault(say.secretKeyPublished(address));
  return { keys };
}

const quoted = (value: unknown): string => (JSON.stringify(value) ?? 'null').slice(0, 200);

/** Undefined where there is nothing of the kind. */
async function getJson(address: string, signal: AbortSignal): Promise<Json | undefined> {
  const headers = { accept: 'application/json' };
  const response = await fetch(address, { headers, redirect: 'error', signal }).catch((cause: unknown) => {
    throw signal.aborted ? cause : new IssuerFault(say.notReached(address, reasonOf(cause)), { cause });
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new IssuerFault(say.answersStatus(address, response.status));
  const read = z.record(z.string(), z.unknown()).safeParse(parsed(await textOf(address, response)));
  if (!read.success) throw new IssuerFault(say.noJsonObject(address));
  return read.data;
}

/** `fetch failed` is all that the fault itself says. */
function reasonOf(fault: unknown): string {
  const inner = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
  return inner instanceof Error ? inner.message : String(inner);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function textOf(address: string, response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > LARGEST) throw new IssuerFault(say.answersTooMuch(address, LARGEST));
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
