import type { Link, RecordKind } from './record-kind.ts';

/** All links of a kind: of its identity, to what it hangs on, of its versions. */
export const linksOf = ({ anchor, identity, links }: RecordKind): readonly Link[] => [
  ...(anchor ? [anchor] : []),
  ...(identity?.links ?? []),
  ...links,
];
