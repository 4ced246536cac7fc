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
 * version. Only those 32 bytes of a line are kept, so that a large import needs 11 MB for it and not 80.
 */
export class RevisionDigest {
  private readonly prints: string[] = [];

  opened(version: AccountedVersion): void {
    this.prints.push(fingerprint('opened', version));
  }

  closed(version: AccountedVersion): void {
    this.prints.push(fingerprint('closed', version));
  }

  get hex(): string {
    this.prints.sort();
    const sum = createHash('sha256');
    for (const print of this.prints) sum.update(print, 'binary');
    return sum.digest('hex');
  }
}

function fingerprint(as: 'opened' | 'closed', { label, code, key, digest }: AccountedVersion): string {
  return hash('sha256', canonicalJson({ as, code, digest, key, label }), 'binary');
}
