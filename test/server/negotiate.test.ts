import { describe, expect, it } from 'vitest';
import { negotiate } from '../../server/http/negotiate.ts';

const OFFERED = ['application/ld+json', 'application/json', 'text/html'] as const;
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

describe('what an Accept header gets', () => {
  it.each([
    [undefined, 'application/ld+json'],
    ['*/*', 'application/ld+json'],
    ['application/*', 'application/ld+json'],
    ['application/json', 'application/json'],
    ['application/json, application/ld+json', 'application/ld+json'],
    ['application/json, application/ld+json;q=0.9', 'application/json'],
    ['APPLICATION/LD+JSON', 'application/ld+json'],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted, x"', 'application/ld+json'],
    ['*/*, application/ld+json;q=0', 'application/json'],
    ['text/turtle, */*;q=0.1', 'application/ld+json'],
    [BROWSER, 'text/html'],
    ['text/turtle', undefined],
    ['application/rdf+xml, text/turtle;q=0.5', undefined],
    ['*/*;q=0', undefined],
    ['application/json;q=2', undefined],
    ['', undefined],
  ])('%s: %s', (accept, type) => {
    expect(negotiate(accept, OFFERED)).toBe(type);
  });
});
