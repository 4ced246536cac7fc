import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Iris, readPath } from '../../linked-data/iris.ts';

const iris = new Iris('http://127.0.0.1:4000');
/** A client takes `.` and `..` out of a path, however they are written. */
const code = fc
  .string({ unit: 'binary', minLength: 1 })
  .filter((text) => text.isWellFormed() && text !== '.' && text !== '..');

describe('the IRI of a thing', () => {
  it('is an address that leads back to its code, whatever characters that has', () => {
    fc.assert(
      fc.property(code, (text) => {
        const { pathname, search, hash } = new URL(iris.thing('power', text));
        expect(search + hash).toBe('');
        expect(readPath(pathname)).toEqual({ kind: 'power', code: text });
      }),
    );
  });

  it('is another one for another thing, and for each that belongs to it', () => {
    const all = (power: string, zone: string) => [
      iris.thing('power', power),
      iris.delegation(power, zone),
      iris.step(power, zone, 1),
      iris.requirement(power, zone),
    ];
    fc.assert(
      fc.property(code, code, code, code, (p1, z1, p2, z2) => {
        const both = new Set([...all(p1, z1), ...all(p2, z2)]);
        expect(both.size).toBe(p1 !== p2 ? 8 : z1 !== z2 ? 7 : 4);
      }),
    );
  });
});

describe('a path', () => {
  it.each(['/id/power', '/id/power/', '/id/power/A/B', '/id//A', '/id/power/%', '/id/power/%FF', '/power/A'])(
    'that is %s leads to nothing',
    (path) => {
      expect(readPath(path)).toBeUndefined();
    },
  );
});
