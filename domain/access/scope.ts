/** What of the record somebody is concerned with: all of it, or what belongs to some zones or city departments, by code. */
export type Scope = 'all' | OwnScope;

export interface OwnScope {
  readonly zones: readonly string[];
  readonly departments: readonly string[];
}
