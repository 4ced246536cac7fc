import { HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { rateLimited } from '../../domain/messages/documents.ts';
import { ownError } from '../../execution/told-error.ts';

/** What a reader has left to ask for, as the answer tells it. */
export interface Allowance {
  readonly requestedQueryCost: number;
  readonly throttleStatus: {
    readonly maximumAvailable: number;
    readonly currentlyAvailable: number;
    readonly restoreRate: number;
  };
}

const READERS_KEPT = 10_000;
const MS_IN_MINUTE = 60_000;

interface Bucket {
  readonly level: number;
  readonly at: number;
}

/**
 * How much each reader may ask for, in cost: a minute's worth at once, and as much again as time goes by. A reader
 * who is forgotten for many others begins anew.
 */
export class RateLimit {
  private readonly perMinute: number;
  private readonly buckets = new LRUCache<string, Bucket>({ max: READERS_KEPT });

  constructor(perMinute: number) {
    this.perMinute = perMinute;
  }

  /** Takes the cost of an operation off what its reader has left, or refuses it. */
  spend(reader: string, cost: number, now = Date.now()): Allowance {
    const { perMinute } = this;
    const before = this.buckets.get(reader) ?? { level: perMinute, at: now };
    const restored = ((now - before.at) / MS_IN_MINUTE) * perMinute;
    const level = Math.min(perMinute, before.level + Math.max(0, restored));
    if (cost > level) throw this.tooMuch(cost, level);
    this.buckets.set(reader, { level: level - cost, at: now });
    return this.allowance(cost, level - cost);
  }

  private allowance(requestedQueryCost: number, level: number): Allowance {
    const restoreRate = this.perMinute / 60;
    const throttleStatus = {
      maximumAvailable: this.perMinute,
      currentlyAvailable: Math.floor(level),
      restoreRate,
    };
    return { requestedQueryCost, throttleStatus };
  }

  private tooMuch(cost: number, level: number): GraphQLError {
    const lacking = Math.min(cost, this.perMinute) - level;
    const seconds = Math.max(1, Math.ceil((lacking / this.perMinute) * 60));
    const said = rateLimited(cost, Math.floor(level), seconds);
    // Apollo reads headers as pairs, though graphql-js would type them as an object.
    const extensions: Record<string, unknown> = {
      ...{ code: 'RATE_LIMITED', retryable: cost <= this.perMinute, cost: this.allowance(cost, level) },
      http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
    };
    return ownError(said, { extensions });
  }
}
