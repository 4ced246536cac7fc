import type { Day } from '../../domain/days.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { Database, ReadOptions } from '../database/database.ts';
import { versionLabel, type Moment } from '../model/dating.ts';

interface Version {
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly supersededAt: number;
  readonly [property: string]: unknown;
}

/**
 * What the versions say of the things of one answer that are not settled. Reading the rows notes such things; one
 * statement fetches the versions of them all; then the rows are read again.
 */
export class Versions {
  private readonly wanted = new Map<string, Set<string>>();
  private readonly found = new Map<string, Version>();

  get isComplete(): boolean {
    return this.wanted.size === 0;
  }

  said(label: string, code: string, property: string): unknown {
    const version = this.found.get(keyOf(label, code));
    if (version) return version[property];
    const codes = this.wanted.get(label);
    if (codes) codes.add(code);
    else this.wanted.set(label, new Set([code]));
    return null;
  }

  async fetch(database: Database, at: Moment, options: ReadOptions): Promise<void> {
    const labels = [...this.wanted.keys()].sort();
    const codes = Object.fromEntries(labels.map((label) => [label, [...(this.wanted.get(label) ?? [])]]));
    const params = { codes, revision: at.revision };
    const rows = await database.read(join(labels.map(findVersions), '\n'), params, options);
    for (const [label, code, said] of rows as readonly (readonly [string, string, Version])[]) {
      const key = keyOf(label, code);
      const known = this.found.get(key);
      if (!known || speaksRather(said, known, at)) this.found.set(key, said);
    }
    this.wanted.clear();
  }
}

function findVersions(label: string, index: number): Cypher {
  const union = index === 0 ? cypher`` : cypher`UNION ALL `;
  return cypher`${union}MATCH (thing:${name(label)})<-[:VERSION_OF]-(version:${versionLabel(label)}) WHERE thing.code IN $codes.${name(label)} AND version.recordedAt <= $revision RETURN '${name(label)}' AS label, thing.code AS code, version {.*, searchTexts: null, searchSounds: null, searchTerms: null} AS said`;
}

/** The same choice as `speaksFor` makes in a statement. */
function speaksRather(one: Version, other: Version, { day, revision }: Moment): boolean {
  const oneUntil = Math.min(one.supersededAt, revision + 1);
  const otherUntil = Math.min(other.supersededAt, revision + 1);
  if (oneUntil !== otherUntil) return oneUntil > otherUntil;
  const oneHeld = one.validFrom < one.validTo;
  if (oneHeld !== other.validFrom < other.validTo) return oneHeld;
  const oneBegan = one.validFrom <= day;
  if (oneBegan !== other.validFrom <= day) return oneBegan;
  return oneBegan ? one.validFrom > other.validFrom : one.validFrom < other.validFrom;
}

const keyOf = (label: string, code: string): string => `${label}:${code}`;
