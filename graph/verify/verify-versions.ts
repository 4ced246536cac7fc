import { canonicalJson } from '../../domain/canonical.ts';
import { ALWAYS, STILL } from '../../domain/days.ts';
import type { Database } from '../database/database.ts';
import type { RecordKind } from '../import/record-kind.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import { digestOf } from '../import/to-record.ts';
import { RevisionDigest } from '../record/revision-digest.ts';
import { NEVER } from '../record/revisions.ts';
import type { Fault } from './fault.ts';
import {
  countVersions,
  expectedIdentity,
  readContent,
  type Content,
  type ThingContent,
} from './read-content.ts';
import type { Chain } from './verify-changes.ts';

export interface VersionsVerified {
  readonly versions: number;
  readonly faults: readonly Fault[];
}

/** Reads every version of the graph, and holds what each revision opened and closed against the digest of its Change. */
export async function verifyVersions(
  database: Database,
  chain: Chain,
  pending: number | null,
  onProgress: (versions: number) => void,
): Promise<VersionsVerified> {
  const account = new Account(chain, pending);
  for (const kind of RECORD_KINDS) {
    let seen = 0;
    for await (const thing of readContent(database, kind)) {
      account.thing(kind, thing);
      for (const version of thing.versions) account.version(kind, version);
      seen += thing.versions.length;
    }
    account.counted(kind, seen, await countVersions(database, kind));
    onProgress(account.versions);
  }
  return { versions: account.versions, faults: account.end() };
}

class Account {
  versions = 0;
  private readonly chain: Chain;
  private readonly pending: number | null;
  private readonly digests = new Map<number, RevisionDigest>();
  private readonly faults: Fault[] = [];

  constructor(chain: Chain, pending: number | null) {
    this.chain = chain;
    this.pending = pending;
  }

  version(kind: RecordKind, version: Content): void {
    const { code, key, recordedAt, supersededAt } = version;
    // Of a large write that is under way: nobody sees it yet.
    if (recordedAt === this.pending) return;
    this.versions += 1;
    const name = `${kind.label} ${key}`;
    const digest = digestOf(version);
    if (digest !== version.digest)
      this.fault(recordedAt, `${name} was altered: it does not say what was recorded.`);
    if (!this.chain.digests.has(recordedAt)) {
      this.fault(null, `${name} is accounted for by no Change: it claims revision ${String(recordedAt)}.`);
      return;
    }
    const accounted = { label: kind.label, code, key, digest };
    this.digestOf(recordedAt).opened(accounted);
    if (supersededAt === NEVER || supersededAt === this.pending) return;
    if (this.chain.digests.has(supersededAt) && supersededAt > recordedAt)
      this.digestOf(supersededAt).closed(accounted);
    else
      this.fault(
        supersededAt,
        `${name} was superseded by no Change: it claims revision ${String(supersededAt)}.`,
      );
  }

  /** The thing itself, and its copy of the one version that it has for all days. */
  thing(kind: RecordKind, { code, settledAt, copies, own, identityLinks, versions }: ThingContent): void {
    if (!kind.identity) return;
    const expected = expectedIdentity(kind, code);
    if (expected && canonicalJson(expected) !== canonicalJson({ own, identityLinks }))
      this.fault(null, `${kind.label} ${code} was altered: it does not lead to what its code names.`);
    if (kind.identity.versionPerFirstDay || settledAt === NEVER || settledAt === this.pending) return;
    const settled = versions.find((each) => each.recordedAt === settledAt && isForAllDays(each));
    const isCopied = settled && canonicalJson(settled.says) === canonicalJson(copies);
    if (!isCopied || settled.supersededAt <= this.chain.revision)
      this.fault(settledAt, `${kind.label} ${code} was altered: it shows what no version of it says.`);
  }

  counted(kind: RecordKind, seen: number, counted: number): void {
    if (seen === counted) return;
    const message = `${Math.abs(counted - seen)} versions of ${kind.label} hang on nothing, or on several things.`;
    this.fault(null, message);
  }

  end(): readonly Fault[] {
    for (const [revision, digest] of this.chain.digests) {
      if ((this.digests.get(revision) ?? new RevisionDigest()).hex === digest) continue;
      const named = this.faults.some((fault) => fault.revision === revision);
      const message = `What revision ${revision} wrote is not what its Change accounts for: a version was added, removed or altered.`;
      if (!named) this.fault(revision, message);
    }
    return this.faults;
  }

  private digestOf(revision: number): RevisionDigest {
    let digest = this.digests.get(revision);
    if (!digest) this.digests.set(revision, (digest = new RevisionDigest()));
    return digest;
  }

  private fault(revision: number | null, message: string): void {
    this.faults.push({ revision, message });
  }
}

const isForAllDays = ({ validFrom, validTo }: Content): boolean => validFrom === ALWAYS && validTo === STILL;
