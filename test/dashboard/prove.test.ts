import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lookFor, proveChanges, type Sealed } from '../../dashboard/routes/changes/prove.ts';

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

  it('says of one whose forerunner is not there that its link is not checked: of the oldest, and above a hole', async () => {
    const [last, third, second] = chainOf(4) as [Sealed, Sealed, Sealed];
    expect(await statesOf([last, third, second])).toEqual(['proven', 'proven', 'unchecked']);
    expect(await statesOf([last, second])).toEqual(['unchecked', 'unchecked']);
  });

  it('finds a first one that names a hash before it', async () => {
    const sealed = JSON.stringify({ previousHash: 'x', revision: 1 });
    const forged = { revision: 1, previousHash: 'x', sealed, hash: hash('sha256', sealed, 'hex') };
    expect(await statesOf([forged])).toEqual(['unlinked']);
  });

  it('finds a kept hash, and tells whether all up to it is as it was', async () => {
    const chain = chainOf(3) as [Sealed, Sealed, Sealed];
    const [last, middle, first] = chain;
    const whole = await proveChanges(chain);
    expect(lookFor(` ${middle.hash.toUpperCase()}`, chain, whole)).toEqual({ revision: 2, isWhole: true });
    expect(lookFor(hash('sha256', 'x', 'hex'), chain, whole)).toBe('notFound');
    expect(lookFor('abc', chain, whole)).toBe('noHash');
    const part = [last, middle];
    expect(lookFor(last.hash, part, await proveChanges(part))).toEqual({ revision: 3, isWhole: false });
    const forged = [last, middle, { ...first, sealed: '{"revision":1}' }];
    expect(lookFor(last.hash, forged, await proveChanges(forged))).toEqual({ revision: 3, isWhole: false });
  });

  it('says of what is not told whole that it is not proven', async () => {
    const [last, first] = chainOf(2) as [Sealed, Sealed];
    expect(await statesOf([{ ...last, sealed: null }, first])).toEqual(['unseen', 'proven']);
  });
});
