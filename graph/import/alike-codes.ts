import { likenessOf } from '../../domain/code-likeness.ts';
import { cypher, name } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { NEVER } from '../record/revisions.ts';
import { findKnown } from './find-known.ts';
import type { RecordKind } from './record-kind.ts';
import { RECORD_KINDS } from './record-kinds.ts';

const SLOWEST = 60_000;

/** The codes of a record by their likeness: read once for each sheet, and only where a code is new. */
export class AlikeCodes {
  private readonly database: Database;
  private readonly read = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(database: Database) {
    this.database = database;
  }

  /** Those of the codes that the record does not know, each with the one that it has and that is like it. */
  async among(sheet: string, codes: readonly string[]): Promise<ReadonlyMap<string, string | undefined>> {
    if (codes.length === 0) return new Map();
    const known = await findKnown(this.database, sheet, codes);
    const fresh = codes.filter((code) => !known.has(code));
    if (fresh.length === 0) return new Map();
    const likenesses = this.read.get(sheet) ?? codesByLikeness(this.database, sheet);
    this.read.set(sheet, likenesses);
    const all = await likenesses;
    return new Map(fresh.map((code) => [code, all.get(likenessOf(code))]));
  }
}

/** Of a sheet that several kinds share, the codes of all of them. */
async function codesByLikeness(database: Database, sheet: string): Promise<ReadonlyMap<string, string>> {
  const codes = new Map<string, string>();
  for (const { label } of RECORD_KINDS.filter((kind) => kind.sheet === sheet && isThing(kind))) {
    const statement = cypher`
      MATCH (thing:${name(label)}) WHERE EXISTS { (thing)<-[:VERSION_OF]-(version) WHERE version.supersededAt = $never }
      RETURN thing.code`;
    const rows = await database.read(statement, { never: NEVER }, { deadline: Date.now() + SLOWEST });
    for (const [code] of rows) codes.set(likenessOf(String(code)), String(code));
  }
  return codes;
}

const isThing = ({ identity, expand }: RecordKind): boolean => identity !== undefined && !expand;
