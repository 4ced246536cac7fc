import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../domain/canonical.ts';
import { RevisionDigest, type AccountedVersion } from '../../../graph/record/revision-digest.ts';

const versions = fc.array(
  fc.record({ label: fc.string(), code: fc.string(), key: fc.string(), digest: fc.string() }),
  { maxLength: 150 },
);

function digestOf(opened: readonly AccountedVersion[], closed: readonly AccountedVersion[]): string {
  const digest = new RevisionDigest();
  for (const version of opened) digest.opened(version);
  for (const version of closed) digest.closed(version);
  return digest.hex;
}

test('the digest of a revision is the SHA-256 of the sorted SHA-256 of its lines, however many', () => {
  fc.assert(
    fc.property(versions, versions, (opened, closed) => {
      const lines = [
        ...opened.map((version) => ({ as: 'opened', ...version })),
        ...closed.map((version) => ({ as: 'closed', ...version })),
      ].map((line) => createHash('sha256').update(canonicalJson(line)).digest('hex'));
      const sum = createHash('sha256').update(Buffer.from(lines.sort().join(''), 'hex'));
      expect(digestOf(opened, closed)).toBe(sum.digest('hex'));
    }),
  );
});

test('the digest of a revision does not depend on the order in which its versions are told', () => {
  fc.assert(
    fc.property(versions, (opened) => {
      expect(digestOf([...opened].reverse(), [])).toBe(digestOf(opened, []));
    }),
  );
});
