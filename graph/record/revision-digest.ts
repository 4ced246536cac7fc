import { createHash, hash } from 'node:crypto';
import { canonicalJson } from '../../domain/canonical.ts';

/** A version as the record accounts for it: of what it is, and the digest of all that it says. */
export interface AccountedVersion {
  readonly label: string;
  readonly code: string;
  readonly key: string;
  readonly digest: string;
}

/**
 * What a revision opened and closed, as one digest: the SHA-256 of the sorted SHA-256 of a canonical line for each
 * version. Only those 32 bytes of a line are kept, one after another, so that a large import needs 11 MB for it.
 */
export class RevisionDigest {
  /** Small to begin with: proving the record has one of these for each revision. */
  private prints = Buffer.allocUnsafeSlow(2 * PRINT);
  private end = 0;

  opened(version: AccountedVersion): void {
    this.add('opened', version);
  }

  closed(version: AccountedVersion): void {
    this.add('closed', version);
  }

  get hex(): string {
    const sum = createHash('sha256');
    for (const at of this.sorted()) sum.update(this.prints.subarray(at, at + PRINT));
    return sum.digest('hex');
  }

  private add(as: 'opened' | 'closed', version: AccountedVersion): void {
    if (this.end === this.prints.length) {
      const larger = Buffer.allocUnsafeSlow(2 * this.prints.length);
      this.prints.copy(larger);
      this.prints = larger;
    }
    this.prints.set(printOf(as, version), this.end);
    this.end += PRINT;
  }

  /** Where the prints begin, in the order of their bytes. */
  private sorted(): Uint32Array {
    const places = Uint32Array.from({ length: this.end / PRINT }, (_, index) => index * PRINT);
    return places.sort((a, b) => this.prints.compare(this.prints, b, b + PRINT, a, a + PRINT));
  }
}

/** Of a version that a revision opened or closed: the SHA-256 of its canonical line. */
export function printOf(as: 'opened' | 'closed', { label, code, key, digest }: AccountedVersion): Buffer {
  return hash('sha256', canonicalJson({ as, code, digest, key, label }), 'buffer');
}

/** Bytes of a SHA-256. */
export const PRINT = 32;
