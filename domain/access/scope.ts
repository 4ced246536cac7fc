/**
 * What of the record somebody is concerned with: all of it, the `city` (all but what its owner has not submitted yet), or
 * what belongs to some zones or city departments, or is about a person who asks for themselves, by code.
 */
export type Scope = 'all' | 'city' | OwnScope;

/** Whether it is the whole city, and not a part of it. */
export const isOfCity = (scope: Scope): scope is 'all' | 'city' => typeof scope === 'string';

export interface OwnScope {
  readonly zones: readonly string[];
  readonly departments: readonly string[];
  /** Who asks for themselves; nobody unless said. */
  readonly people?: readonly string[];
  /** The platforms that push what was done on them; none unless said. */
  readonly platforms?: readonly string[];
}
