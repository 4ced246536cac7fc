/** A Change, as far as its proof goes. */
export interface Sealed {
  readonly revision: number;
  readonly hash: string;
  readonly previousHash: string | null;
  /** Null where the reader is not told all of it. */
  readonly sealed: string | null;
}

/** `unlinked`: it does not name the hash of the Change before it. */
export type ProofState = 'proven' | 'altered' | 'unlinked' | 'unseen';

/** By revision. */
export type Proof = ReadonlyMap<number, ProofState>;

/** Proves Changes, the newest first: that each has the hash of what it says, and names the hash of the one before it. */
export async function proveChanges(changes: readonly Sealed[]): Promise<Proof> {
  const hashes = await Promise.all(
    changes.map(({ sealed }) => (sealed === null ? undefined : hashOf(sealed))),
  );
  const states = changes.map((change, place): ProofState => {
    if (change.sealed === null) return 'unseen';
    if (hashes[place] !== change.hash || !saysSo(change.sealed, change)) return 'altered';
    const before = changes[place + 1];
    const isNext = before?.revision === change.revision - 1;
    return isNext && before.hash !== change.previousHash ? 'unlinked' : 'proven';
  });
  return new Map(changes.map(({ revision }, place) => [revision, states[place] ?? 'unseen']));
}

/** Whether what is sealed is of that revision, and names that hash before it. */
function saysSo(sealed: string, { revision, previousHash }: Sealed): boolean {
  const said = JSON.parse(sealed) as Readonly<Record<string, unknown>>;
  return said['revision'] === revision && (said['previousHash'] ?? null) === previousHash;
}

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
