import { findNodes } from '../graph/reading/find-nodes.ts';
import type { When } from '../graph/reading/reading.ts';
import type { QueryNodeArgs, QueryNodesArgs } from './generated/types.ts';
import { rootField } from './root-field.ts';

export const nodes = {
  node: rootField<{ id: QueryNodeArgs['id'] } & When>(async ({ id, ...when }, asked, reading) => {
    const [node = null] = await findNodes(reading, [id], when, asked);
    return node;
  }),
  nodes: rootField<{ ids: QueryNodesArgs['ids'] } & When>(({ ids, ...when }, asked, reading) =>
    findNodes(reading, ids, when, asked),
  ),
};
