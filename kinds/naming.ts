import { referencesOf, type Kind } from './kind.ts';
import { kindsLabelled } from './registry.ts';

/** By which relationships versions of a kind, or its facts, lead to things of a label: to their own thing by none of these. */
export const namingBy = (kind: Kind, label: string): readonly string[] =>
  [...referencesOf(kind).filter(({ from }) => from !== 'identity'), ...(kind.madeLinks ?? [])].flatMap(
    ({ by, to }) => (kindsLabelled(to).some((each) => each.label === label) ? [by] : []),
  );
