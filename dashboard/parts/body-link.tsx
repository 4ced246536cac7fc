import type { NamedBodyFragment } from '../generated/graphql.ts';
import { LIST_OF } from './list-of.ts';
import { ThingLink } from './to.tsx';

/** A department, or a zone, that does something; a dash where nobody does. */
export function BodyLink({ of }: { of: NamedBodyFragment | null }) {
  return of ? <ThingLink list={LIST_OF[of.__typename] ?? ''} thing={of} /> : <>–</>;
}
