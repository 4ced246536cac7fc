/** A Change, as far as its proof goes. */
export interface Sealed {
  readonly revision: number;
  readonly hash: string;
  readonly previousHash: string | null;
  /** Null where the reader is not told all of it. */
  readonly sealed: string | null;
}

/**
 * `unlinked`: it does not name the hash of the Change before it. `unchecked`: it has the hash of what it says, but the one
 * before it is not among those proved, so that nobody knows whether it names its hash.
 */
export type ProofState = 'proven' | 'altered' | 'unlinked' | 'unchecked' | 'unseen';

/** By revision, the newest first. */
export type Proof = ReadonlyMap<number, ProofState>;

/** Without it nothing can be proved: browsers have it on secure addresses alone. */
export class NoCryptography extends Error {}

/** Proves Changes, the newest first: that each has the hash of what it says, and names the hash of the one before it. */
export async function proveChanges(changes: readonly Sealed[]): Promise<Proof> {
  if ((globalThis as { crypto?: Partial<Crypto> }).crypto?.subtle === undefined) throw new NoCryptography();
  const hashes = await Promise.all(
    changes.map(({ sealed }) => (sealed === null ? undefined : hashOf(sealed))),
  );
  const states = changes.map((change, place): ProofState => {
    if (change.sealed === null) return 'unseen';
    if (hashes[place] !== change.hash || !saysSo(change.sealed, change)) return 'altered';
    return linkOf(change, changes[place + 1]);
  });
  return new Map(changes.map(({ revision }, place) => [revision, states[place] ?? 'unseen']));
}

const FIRST = 1;

/** Whether a Change names the hash of the one before it; the first names none. */
function linkOf({ revision, previousHash }: Sealed, before: Sealed | undefined): ProofState {
  if (revision === FIRST) return previousHash === null ? 'proven' : 'unlinked';
  if (before?.revision !== revision - 1) return 'unchecked';
  return before.hash === previousHash ? 'proven' : 'unlinked';
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

/** What a hash that somebody kept says of the Changes that were proved. */
export type Kept = 'noHash' | 'notFound' | { readonly revision: number; readonly isWhole: boolean };

/** Looks for a kept hash: where it is that of a Change, all up to that are as they were when it was kept, if all are proven. */
export function lookFor(kept: string, changes: readonly Sealed[], proof: Proof): Kept {
  const hash = kept.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(hash)) return 'noHash';
  const at = changes.findIndex((change) => change.hash === hash);
  const found = changes[at];
  if (!found) return 'notFound';
  const upTo = changes.slice(at);
  const isWhole =
    upTo.length === found.revision && upTo.every(({ revision }) => proof.get(revision) === 'proven');
  return { revision: found.revision, isWhole };
}
