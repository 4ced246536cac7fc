import { Kind } from 'graphql';
import { limitRule } from './limit-error.ts';
import { LIMITS } from './limits.ts';

/**
 * Levels of fields below each other. What asks for the schema is deeper than any other question and bounded by
 * graphql-js itself, so it counts as one level.
 */
export const depthRule = limitRule(
  { code: 'QUERY_TOO_DEEP', of: 'levels of fields', limit: LIMITS.depth },
  {
    weigh: (selection, below) => {
      if (selection.kind !== Kind.FIELD) return below;
      return selection.name.value.startsWith('__') ? 1 : 1 + below;
    },
    join: Math.max,
  },
);
