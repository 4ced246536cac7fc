import { cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { hashOfChange } from '../record/change.ts';
import type { Fault } from './fault.ts';

/** What the chain of Changes says, as far as it holds. */
export interface Chain {
  /** The head's: the newest published revision. */
  readonly revision: number;
  readonly hash: string | null;
  /** The digest of each revision, by its number; none for one that has no Change. */
  readonly digests: ReadonlyMap<number, string>;
  readonly faults: readonly Fault[];
}

const READ_HEAD = cypher`MATCH (head:Head {key: 'head'}) RETURN head.revision, head.hash`;
const READ_PAGE = cypher`
  MATCH (change:Change) WHERE change.revision > $after
  RETURN change {.*}, COLLECT { MATCH (change)-[:ABOUT]->(thing) RETURN thing.code }
  ORDER BY change.revision LIMIT $limit`;
const PAGE = 500;

type Stored = Readonly<Record<string, unknown>>;

/** Reads all Changes as a stream, the first first. `head` is a hash that was kept elsewhere: it must be among them. */
export async function verifyChanges(database: Database, head: string | undefined): Promise<Chain> {
  const [row] = await database.read(READ_HEAD);
  const [revision, hash] = row as readonly [number, string | null];
  const walk = new ChainWalk();
  let isHeadSeen = head === undefined;
  for await (const [change, about] of pages(database)) {
    walk.next(change, about);
    isHeadSeen ||= change['hash'] === head;
  }
  walk.end(revision, hash);
  const faults = [...walk.faults];
  if (!isHeadSeen) {
    const message = `No Change has the hash ${head}: the end of the record was cut off, or its past was written anew.`;
    faults.push({ revision: null, message });
  }
  return { revision, hash, digests: walk.digests, faults };
}

async function* pages(database: Database): AsyncGenerator<readonly [Stored, readonly string[]]> {
  for (let after: unknown = Number.MIN_SAFE_INTEGER; ;) {
    const rows = await database.read(READ_PAGE, { after, limit: PAGE });
    yield* rows as readonly (readonly [Stored, readonly string[]])[];
    if (rows.length < PAGE) return;
    after = (rows.at(-1)?.[0] as Stored)['revision'];
  }
}

/** Follows the Changes in their order, and notes where one is not what the one before it leads to. */
class ChainWalk {
  readonly faults: Fault[] = [];
  readonly digests = new Map<number, string>();
  private before: Stored | undefined;

  next(change: Stored, about: readonly string[]): void {
    const revision = Number(change['revision']);
    const expected = Number(this.before?.['revision'] ?? 0) + 1;
    const fault = (message: string) => this.faults.push({ revision, message });
    for (let missing = expected; missing < revision && missing < expected + MOST_NAMED; missing += 1)
      this.faults.push({ revision: missing, message: `The Change of revision ${missing} was removed.` });
    if (revision < expected) fault(`There is a Change of revision ${revision}, which no revision has.`);
    if (change['hash'] !== hashOfChange(change))
      fault(`The Change of revision ${revision} was altered: its hash is not that of what it says.`);
    else if (revision === expected && (change['previousHash'] ?? null) !== (this.before?.['hash'] ?? null))
      fault(
        `The Change of revision ${revision} does not follow the one before it: one of them was put there.`,
      );
    if (this.before && Number(change['at']) <= Number(this.before['at']))
      fault(`The Change of revision ${revision} is not later than the one before it.`);
    if (!isAboutTheSame(change, about))
      fault(`The Change of revision ${revision} leads to other things than it says.`);
    this.digests.set(revision, String(change['digest']));
    this.before = change;
  }

  end(revision: number, hash: string | null): void {
    const last = Number(this.before?.['revision'] ?? 0);
    if (last < revision) {
      const message = `The end of the record was cut off: the head is at revision ${revision}, and the last Change is of ${last}.`;
      this.faults.push({ revision: last + 1, message });
    } else if (last > revision) {
      const message = `There is a Change of revision ${last}, and the head is at ${revision}.`;
      this.faults.push({ revision: revision + 1, message });
    } else if ((this.before?.['hash'] ?? null) !== hash) {
      const message = `The head has another hash than the Change of revision ${revision}.`;
      this.faults.push({ revision, message });
    }
  }
}

const MOST_NAMED = 100;

function isAboutTheSame(change: Stored, about: readonly string[]): boolean {
  const said = ((change['subjects'] as readonly string[] | undefined) ?? []).map((subject) =>
    subject.slice(subject.indexOf(':') + 1),
  );
  return said.sort().join('\n') === [...about].sort().join('\n');
}
