import type { IssuerFragment } from '../../generated/graphql.ts';
import { LIST_OF } from '../../parts/list-of.ts';
import { ThingLink } from '../../parts/to.tsx';

/** Who issued a document: a department, or a zone. */
export function Issuer({ of }: { of: IssuerFragment | null }) {
  return of ? <ThingLink list={LIST_OF[of.__typename] ?? ''} thing={of} /> : <>–</>;
}
