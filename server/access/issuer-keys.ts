import { setTimeout as sleep } from 'node:timers/promises';
import { createLocalJWKSet, errors, type FlattenedJWSInput, type JWSHeaderParameters } from 'jose';
import type { Log } from '../log.ts';
import { fetchKeys } from './published-keys.ts';

/** After this, keys are asked for again: one that was withdrawn must not be good for ever. */
const FRESH_MS = 10 * 60_000;
/** However many made-up keys are named, the issuer is asked no more often than this: all wait for the same answer. */
const SPACING_MS = 1_000;
/** What was looked for in vain is not looked for again so soon. */
const ABSENT_MS = 5_000;
const MOST_ABSENT = 256;
const LONGEST_ID = 256;

type KeySet = ReturnType<typeof createLocalJWKSet>;

/**
 * The published keys of an issuer: kept, asked for again when they are old or when a token names one that is not
 * among them. While the issuer does not answer, the ones that are kept stay good.
 */
export class IssuerKeys {
  private readonly issuer: string;
  private readonly log: Log;
  private keys: KeySet | undefined;
  private freshUntil = 0;
  private askedAt = Number.NEGATIVE_INFINITY;
  private last = Promise.resolve(false);
  private next: Promise<boolean> | undefined;
  /** Until when, by key id; those that came first are the first to go. */
  private readonly absent = new Map<string, number>();

  constructor(issuer: string, log: Log) {
    this.issuer = issuer;
    this.log = log;
  }

  /** The key of a token, for `jwtVerify`. */
  async find(header: JWSHeaderParameters, token: FlattenedJWSInput): ReturnType<KeySet> {
    if (!this.keys) await this.ask();
    else if (Date.now() > this.freshUntil) void this.ask();
    const id = String(header.kid).slice(0, LONGEST_ID);
    try {
      return await this.known(header, token);
    } catch (error) {
      if (!isUnknown(error) || (this.absent.get(id) ?? 0) > performance.now()) throw error;
    }
    const hasAnswered = await this.ask();
    return this.known(header, token).catch((error: unknown) => {
      if (hasAnswered && isUnknown(error)) this.keepAbsent(id);
      throw error;
    });
  }

  private async known(header: JWSHeaderParameters, token: FlattenedJWSInput): ReturnType<KeySet> {
    if (!this.keys) throw new IssuerSilent();
    return this.keys(header, token);
  }

  private keepAbsent(id: string): void {
    this.absent.delete(id);
    this.absent.set(id, performance.now() + ABSENT_MS);
    const [oldest] = this.absent.keys();
    if (this.absent.size > MOST_ABSENT && oldest !== undefined) this.absent.delete(oldest);
  }

  /** True for an answer that was asked for after this was: an earlier one may be from before a key was published. */
  private ask(): Promise<boolean> {
    return (this.next ??= this.last = this.last.then(() => this.askNow()));
  }

  private async askNow(): Promise<boolean> {
    await sleep(Math.max(0, this.askedAt + SPACING_MS - performance.now()), undefined, { ref: false });
    this.askedAt = performance.now();
    this.next = undefined;
    this.freshUntil = Date.now() + ABSENT_MS;
    try {
      this.keys = createLocalJWKSet(await fetchKeys(this.issuer));
      this.freshUntil = Date.now() + FRESH_MS;
      return true;
    } catch (error) {
      this.log.warn({ err: error, issuer: this.issuer }, 'the keys of the issuer cannot be had');
      return false;
    }
  }
}

const isUnknown = (error: unknown): boolean => error instanceof errors.JWKSNoMatchingKey;

/** No key of the issuer was ever had: whether a token is good cannot be said. */
export class IssuerSilent extends Error {}
