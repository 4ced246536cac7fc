import type { Day } from '../../domain/days.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { Database, ReadOptions } from '../database/database.ts';
import { recorded, versionLabel } from '../model/dating.ts';

interface Version {
  readonly validFrom: Day;
  readonly validTo: Day;
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

  async fetch(
    database: Database,
    at: { readonly day: Day; readonly revision: number },
    options: ReadOptions,
  ): Promise<void> {
    const labels = [...this.wanted.keys()].sort();
    const params: Record<string, unknown> = { revision: at.revision };
    for (const label of labels) params[`codes_${label}`] = [...(this.wanted.get(label) ?? [])];
    const rows = await database.read(join(labels.map(findVersions), '\n'), params, options);
    for (const [label, code, said] of rows as readonly (readonly [string, string, Version])[]) {
      const key = keyOf(label, code);
      const known = this.found.get(key);
      if (!known || speaksRather(said, known, at.day)) this.found.set(key, said);
    }
    this.wanted.clear();
  }
}

function findVersions(label: string, index: number): Cypher {
  const union = index === 0 ? cypher`` : cypher`UNION ALL `;
  return cypher`${union}MATCH (thing:${name(label)})<-[:VERSION_OF]-(version:${versionLabel(label)}) WHERE thing.code IN $${name(`codes_${label}`)} AND ${recorded(cypher`version`)} RETURN '${name(label)}' AS label, thing.code AS code, version {.*, searchTexts: null, searchTerms: null} AS said`;
}

/** What is in force speaks for it, else the last version that began by that day, or else the first that begins after. */
function speaksRather(one: Version, other: Version, day: Day): boolean {
  const oneIsOn = isOn(one, day);
  if (oneIsOn !== isOn(other, day)) return oneIsOn;
  const oneBegan = one.validFrom <= day;
  if (oneBegan !== other.validFrom <= day) return oneBegan;
  return oneBegan ? one.validFrom > other.validFrom : one.validFrom < other.validFrom;
}

const isOn = ({ validFrom, validTo }: Version, day: Day): boolean => validFrom <= day && day < validTo;

const keyOf = (label: string, code: string): string => `${label}:${code}`;
