import { RevisionDigest } from '../record/revision-digest.ts';
import type { StoredVersionLine } from './check-version.ts';
import type { Frame } from './frame.ts';

/** What the graph has of each revision, as one digest a revision, held against what its Change accounts for. */
export class Account {
  versions = 0;
  private readonly frame: Frame;
  private readonly digests = new Map<number, RevisionDigest>();

  constructor(frame: Frame) {
    this.frame = frame;
  }

  add({ accounted, opened, closed }: StoredVersionLine): void {
    this.versions += 1;
    if (opened !== null) this.digestOf(opened).opened(accounted);
    if (closed !== null) this.digestOf(closed).closed(accounted);
  }

  /** The revisions of which the graph has something else, the first first. */
  differing(): readonly number[] {
    const nothing = new RevisionDigest().hex;
    return [...this.frame.digests]
      .filter(([revision, digest]) => (this.digests.get(revision)?.hex ?? nothing) !== digest)
      .map(([revision]) => revision)
      .sort((one, other) => one - other);
  }

  private digestOf(revision: number): RevisionDigest {
    let digest = this.digests.get(revision);
    if (!digest) this.digests.set(revision, (digest = new RevisionDigest()));
    return digest;
  }
}
