import { limitRule } from './limit-error.ts';
import { LIMITS } from './limits.ts';

/** Directives on what is selected. */
export const directivesRule = limitRule(
  { code: 'QUERY_TOO_MANY_DIRECTIVES', of: 'directives', limit: LIMITS.directives },
  {
    weigh: (selection, below) => below + (selection.directives?.length ?? 0),
    join: (one, other) => one + other,
  },
);
