import type { Bilingual } from '../../domain/language.ts';
import { BROKEN_CHAIN } from '../../domain/messages/verify.ts';
import { cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { hashOfChange } from '../record/change.ts';
import { asRevision, type Finding } from './report.ts';

/** The newest published revision, with the moment and the hash of its Change. */
export interface ChainEnd {
  readonly revision: number;
  readonly hash: string | null;
  readonly at: number | null;
}

/** The head, with its copies of what the last Change says; none of them while a dump is being restored. */
type HeadCopy = Partial<ChainEnd> & { readonly revision: number; readonly node?: string };

/** What the chain of Changes says, as far as it holds. */
export interface Chain {
  /** The digest of each revision, by its number; none for one that has no Change. */
  readonly digests: ReadonlyMap<number, string>;
  /** Of the last Change; the head is a copy of it. */
  readonly last: ChainEnd;
  readonly findings: readonly Finding[];
}

const READ_PAGE = cypher`
  MATCH (change:Change) WHERE change.revision > $after
  RETURN change {.*} ORDER BY change.revision LIMIT $limit`;
const PAGE = 500;

type Stored = Readonly<Record<string, unknown>>;

/**
 * Reads all Changes as a stream, the first first, up to what the head says. `kept` is a hash that was kept elsewhere: it
 * must be among them.
 */
export async function verifyChanges(
  database: Database,
  head: HeadCopy | undefined,
  { kept, isRestoring = false }: { readonly kept?: string | undefined; readonly isRestoring?: boolean },
): Promise<Chain> {
  const walk = new ChainWalk();
  let isKeptSeen = kept === undefined;
  for await (const stored of changes(database)) {
    const change = isRestoring ? withoutMark(stored) : stored;
    walk.next(change);
    isKeptSeen ||= change['hash'] === kept;
  }
  if (head) walk.end(head);
  if (!isKeptSeen) walk.fault(null, BROKEN_CHAIN.isNotSeen(kept ?? ''));
  return { digests: walk.digests, last: walk.last, findings: walk.findings };
}

async function* changes(database: Database): AsyncGenerator<Stored> {
  for (let after: unknown = Number.MIN_SAFE_INTEGER; ;) {
    const rows = await database.read(READ_PAGE, { after, limit: PAGE });
    for (const [change] of rows) yield change as Stored;
    if (rows.length < PAGE) return;
    after = (rows.at(-1)?.[0] as Stored)['revision'];
  }
}

const withoutMark = ({ dumpId: _, ...change }: Stored): Stored => change;

/** Follows the Changes in their order, and notes where one is not what the one before it leads to. */
class ChainWalk {
  readonly findings: Finding[] = [];
  readonly digests = new Map<number, string>();
  private before: Stored | undefined;

  next(change: Stored): void {
    const revision = Number(change['revision']);
    const expected = Number(this.before?.['revision'] ?? 0) + 1;
    for (let missing = expected; missing < revision && missing < expected + MOST_NAMED; missing += 1)
      this.fault(missing, BROKEN_CHAIN.wasRemoved(missing));
    if (revision < expected || !Number.isSafeInteger(revision))
      this.fault(revision, BROKEN_CHAIN.isNone(revision));
    if (change['hash'] !== hashOfChange(change)) this.fault(revision, BROKEN_CHAIN.wasAltered(revision));
    else if (revision === expected && (change['previousHash'] ?? null) !== (this.before?.['hash'] ?? null))
      this.fault(revision, BROKEN_CHAIN.doesNotFollow(revision));
    if (this.before && Number(change['at']) <= Number(this.before['at']))
      this.fault(revision, BROKEN_CHAIN.isNotLater(revision));
    this.digests.set(revision, String(change['digest']));
    this.before = change;
  }

  get last(): ChainEnd {
    const { revision = 0, hash = null, at = null } = this.before ?? {};
    return { revision, hash, at } as ChainEnd;
  }

  /** The head is a copy of what the last Change says. */
  end(head: HeadCopy): void {
    const { last } = this;
    if (last.revision < head.revision)
      this.fault(last.revision + 1, BROKEN_CHAIN.wasCutOff(head.revision, last.revision));
    else if (last.revision > head.revision)
      this.fault(head.revision + 1, BROKEN_CHAIN.isBeyond(last.revision, head.revision));
    else this.copied(head);
  }

  private copied({ node = '', ...head }: HeadCopy): void {
    const { last } = this;
    for (const what of ['hash', 'at'] as const) {
      if (head[what] === undefined || last[what] === head[what]) continue;
      const message = BROKEN_CHAIN.headDiffers(last.revision, what);
      const fault = { revision: last.revision, kind: 'Head', sheet: null, thing: null, message };
      this.findings.push({ fault, fix: { do: 'set', node, properties: { [what]: last[what] } } });
    }
  }

  fault(revision: number | null, message: Bilingual): void {
    const thing = revision === null ? null : String(revision);
    this.findings.push({
      fault: { revision: asRevision(revision), kind: 'Change', sheet: null, thing, message },
    });
  }
}

const MOST_NAMED = 100;
