import type { RootField } from '../execution/execute.ts';
import type { Kind } from '../kinds/kind.ts';
import { KINDS, type DECLARED } from '../kinds/registry.ts';
import { typeNameOf } from '../kinds/type-fields.ts';
import { allOf, byCode, pageOf, type Asking } from './root-field.ts';

type Declared = (typeof DECLARED)[number];
type Named<Part extends string> = Extract<Declared, { type: Record<Part, { name: string }> }>;
type RootName = Named<'found'>['type']['found']['name'] | Named<'list'>['type']['list']['name'];

/** The root fields of kinds: one by its code, and the list of all that are there. */
export const kinds = Object.fromEntries(KINDS.flatMap(rootFieldsOf)) as Readonly<
  Record<RootName, RootField<Asking>>
>;

function rootFieldsOf(kind: Kind): readonly (readonly [string, RootField<Asking>])[] {
  const { found, list } = kind.type ?? {};
  const type = typeNameOf(kind);
  return [
    ...(found ? [[found.name, byCode(type)] as const] : []),
    ...(list
      ? [[list.name, list.isWhole ? allOf(list.name, type) : pageOf(list.name, `${type}Connection`)] as const]
      : []),
  ];
}
