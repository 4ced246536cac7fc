/** What one document may ask for. Every document of the contract passes with pages of 500. */
export const LIMITS = {
  tokens: 1000,
  /** Selections with every fragment written out; ends fragment bombs before anything walks them. */
  selections: 5000,
  depth: 12,
  /** Lists and objects within each other in the JSON of a request; a list of changes has nine. */
  nesting: 32,
  aliases: 30,
  directives: 50,
  /** Objects that may be asked for, by the estimate of cost.ts. A city's answer is far smaller. */
  cost: 500_000,
  /** Errors of validation told at once. */
  errors: 5,
} as const;

/** What a document over a limit is refused with, beside `limit` and `actual`. */
export const LIMIT_CODES = [
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'QUERY_TOO_MANY_ALIASES',
  'QUERY_TOO_MANY_DIRECTIVES',
] as const;
