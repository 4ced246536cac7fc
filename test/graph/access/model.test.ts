import { describe, expect, it } from 'vitest';
import { name } from '../../../graph/cypher.ts';
import { lists, types } from '../../../graph/model/index.ts';
import type { Hop } from '../../../graph/model/model.ts';
import { versionLabelOf } from '../../../kinds/kind.ts';
import { isPublic } from '../../../kinds/own.ts';
import { KINDS } from '../../../kinds/registry.ts';

const [from, to] = [name('from'), name('to')];

/** Labels of what is not public. */
const hidden = KINDS.filter((kind) => !isPublic(kind)).flatMap((kind) => [kind.label, versionLabelOf(kind)]);
const NOT_PUBLIC = new RegExp(`:(?:${hidden.join('|')})\\b`);
const target = (type: string) => types[type]?.visible !== undefined;

const hops = (owner: string, entries: object): [string, Hop & { readonly to?: string }][] =>
  Object.entries(entries).flatMap(([field, model]) =>
    'pattern' in model ? [[`${owner}.${field}`, model as Hop] as [string, Hop]] : [],
  );
const allHops = [
  ...Object.entries(types).flatMap(([type, model]) => hops(type, model.fields)),
  ...Object.entries(lists).flatMap(([list, model]) => hops(list, model.facets ?? {})),
];

describe('the model says who may see', () => {
  it.each(allHops.filter(([, hop]) => NOT_PUBLIC.test(hop.pattern(from, to))))(
    'what is not public on the way of %s, or at its end',
    (_field, hop) => {
      expect(hop.visible !== undefined || target(hop.to ?? '')).toBe(true);
    },
  );

  it.each(
    Object.entries(lists).flatMap(([list, { filters }]) =>
      Object.entries(filters).map(([filter, condition]) => [`${list}(${filter})`, condition] as const),
    ),
  )('what a filter may look at: %s', (_filter, condition) => {
    const text = condition(to, 'own');
    if (NOT_PUBLIC.test(condition(to, 'whole'))) expect(text).toMatch(/\$own\.zones|\$drafts\.lists/);
    else expect(text).toBe(condition(to, 'whole'));
  });

  it('by parameters that no filter of a list is called as', () => {
    const filters = Object.values(lists).flatMap((list) => Object.keys(list.filters));
    expect(filters).toContain('posts');
    const given = ['own', 'ownPosts', 'drafts', 'day', 'revision'];
    expect(filters.filter((filter) => given.includes(filter))).toEqual([]);
  });

  it('what an object has bound on its way: as narrowly as the object itself', () => {
    for (const [type, { fields, visible }] of Object.entries(types))
      for (const [field, model] of Object.entries(fields))
        if (model.kind === 'bound' && target(model.to)) expect(visible, `${type}.${field}`).toBeDefined();
  });
});
