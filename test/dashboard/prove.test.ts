import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { proveChanges, type Sealed } from '../../dashboard/routes/changes/prove.ts';

/** A chain of Changes, the newest first. */
function chainOf(length: number): readonly Sealed[] {
  const changes: Sealed[] = [];
  for (let revision = 1; revision <= length; revision += 1) {
    const previousHash = changes[0]?.hash ?? null;
    const sealed = JSON.stringify({ actor: '甲', ...(previousHash && { previousHash }), revision });
    changes.unshift({ revision, previousHash, sealed, hash: hash('sha256', sealed, 'hex') });
  }
  return changes;
}

const statesOf = async (changes: readonly Sealed[]) => [...(await proveChanges(changes)).values()];

describe('the proof of Changes', () => {
  it('holds for a chain in which every hash is right', async () => {
    expect(await statesOf(chainOf(3))).toEqual(['proven', 'proven', 'proven']);
  });

  it('finds what was altered without its hash', async () => {
    const [last, middle, first] = chainOf(3) as [Sealed, Sealed, Sealed];
    const forged = { ...middle, sealed: middle.sealed?.replace('甲', '乙') ?? null };
    expect(await statesOf([last, forged, first])).toEqual(['proven', 'altered', 'proven']);
  });

  it('finds what was altered with its hash, by the one after it', async () => {
    const [last, middle, first] = chainOf(3) as [Sealed, Sealed, Sealed];
    const sealed = middle.sealed?.replace('甲', '乙') ?? '';
    const forged = { ...middle, sealed, hash: hash('sha256', sealed, 'hex') };
    expect(await statesOf([last, forged, first])).toEqual(['unlinked', 'proven', 'proven']);
  });

  it('does not take the word of what is beside the text', async () => {
    const [last, first] = chainOf(2) as [Sealed, Sealed];
    expect(await statesOf([{ ...last, revision: 7 }, first])).toEqual(['altered', 'proven']);
  });

  it('says of what is not told whole that it is not proven', async () => {
    const [last, first] = chainOf(2) as [Sealed, Sealed];
    expect(await statesOf([{ ...last, sealed: null }, first])).toEqual(['unseen', 'proven']);
  });
});
