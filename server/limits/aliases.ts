import { Kind } from 'graphql';
import { limitRule } from './limit-error.ts';
import { LIMITS } from './limits.ts';

/** Names given anew: each may be one more run of the same expensive field. */
export const aliasesRule = limitRule(
  { code: 'QUERY_TOO_MANY_ALIASES', of: 'aliases', limit: LIMITS.aliases },
  {
    weigh: (selection, below) => below + (selection.kind === Kind.FIELD && selection.alias ? 1 : 0),
    join: (one, other) => one + other,
  },
);
