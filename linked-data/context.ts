import type { Iris } from './iris.ts';
import { PREFIXES, STANDARD_TERMS, type TermDefinition } from './terms.ts';
import { OWN_CLASSES, OWN_PROPERTIES } from './vocabulary.ts';

/** What the terms of all documents mean; nothing in it has to be fetched from anywhere. */
export function contextDocument(iris: Iris) {
  const own: Record<string, TermDefinition> = {};
  for (const name of Object.keys(OWN_CLASSES)) own[name] = iris.term(name);
  for (const [name, { value }] of Object.entries(OWN_PROPERTIES))
    own[name] =
      value === undefined || value === 'string'
        ? iris.term(name)
        : { '@id': iris.term(name), '@type': `xsd:${value}` };
  return { '@context': { '@version': 1.1, ...PREFIXES, ...STANDARD_TERMS, ...own } };
}
