import { findNodes } from '../graph/reading/find-nodes.ts';
import type { QueryNodeArgs, QueryNodesArgs } from './generated/types.ts';
import { rootField } from './root-field.ts';

type When = { asOf?: string | null; knownAt?: number | null };

export const nodes = {
  node: rootField<{ id: QueryNodeArgs['id'] } & When>(async ({ id, ...when }, asked, reading) => {
    const [node = null] = await findNodes(reading, [id], when, asked);
    return node;
  }),
  nodes: rootField<{ ids: QueryNodesArgs['ids'] } & When>(({ ids, ...when }, asked, reading) =>
    findNodes(reading, ids, when, asked),
  ),
};
