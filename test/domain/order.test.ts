import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareFindings,
  findingId,
  parseFindingId,
  AUDIT_KINDS,
  type FindingKey,
} from '../../domain/findings.ts';
import { compareCodes } from '../../domain/order.ts';

const points = (text: string) => [...text].map((each) => each.codePointAt(0) ?? 0);
const comparePoints = (one: string, other: string) => {
  const [a, b] = [points(one), points(other)];
  const at = a.findIndex((point, index) => point !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
};

describe('codes', () => {
  it('are in the order of their characters, also beyond 16 bits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(Math.sign(compareCodes(one, other))).toBe(Math.sign(comparePoints(one, other)));
      }),
    );
    expect(compareCodes('\u{ff5e}', '\u{20000}')).toBeLessThan(0);
  });

  it('that are not there come last', () => {
    expect(['b', null, 'a'].sort(compareCodes)).toEqual(['a', 'b', null]);
  });
});

const code = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: null });
const key: fc.Arbitrary<FindingKey> = fc.record({
  kind: fc.constantFrom(...AUDIT_KINDS),
  zone: code,
  power: code,
  step: fc.option(fc.nat(), { nil: null }),
  chain: code,
  person: code,
  element: code,
  subject: fc.option(
    fc.record({
      type: fc.constantFrom('Seal', 'Document'),
      code: fc.string({ minLength: 1, unit: 'grapheme' }),
    }),
    { nil: null },
  ),
});

describe('findings', () => {
  it('have ids that lead back to what they name', () => {
    fc.assert(
      fc.property(key, (finding) => {
        expect(parseFindingId(findingId(finding))).toEqual(finding);
      }),
    );
  });

  it('without a subject have the ids that they always had', () => {
    const saved = JSON.parse(
      readFileSync(new URL('../data/record-0.1.0/findings.json', import.meta.url), 'utf8'),
    ) as Readonly<
      Record<string, { readonly findings: { readonly edges: readonly { node: { id: string } }[] } }>
    >;
    const ids = Object.values(saved).flatMap(({ findings }) => findings.edges.map(({ node }) => node.id));
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      const named = parseFindingId(id);
      expect(named?.subject).toBeNull();
      expect(named && findingId(named)).toBe(id);
    }
  });

  it('are in a total order', () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        expect(Math.sign(compareFindings(one, other))).toBe(-Math.sign(compareFindings(other, one)));
        expect(compareFindings(one, other) === 0).toBe(findingId(one) === findingId(other));
      }),
    );
  });
});
