import type { AuditFacetsQuery } from '../../generated/graphql.ts';
import { type AuditFilter, type Facet, isNarrower } from './audit-filter.ts';

type Choice = readonly [value: string, name: string, count: number | null];

/** What can be chosen of a facet at most: those of which there are most. */
export const MOST_CHOICES = 100;

/**
 * What findings have of an axis, those with most findings first. They have no counts where something is chosen that these are
 * counted without: a number must be that of the list which it opens.
 */
export function choicesOf(
  facet: Facet,
  pivot: AuditFacetsQuery[Facet] | undefined,
  filter: AuditFilter,
): { readonly choices: readonly Choice[]; readonly isPart: boolean } {
  const isCounted = !isNarrower(filter, facet);
  const entries = pivot?.axes[0]?.entries ?? [];
  const counts = new Map(pivot?.cells.map(({ at: [place = -1], count }) => [place, count]));
  const found = entries
    .flatMap(({ key, name }, place) =>
      key === null ? [] : [[key, name ?? key, counts.get(place) ?? 0] as const],
    )
    .sort(([, , a], [, , b]) => b - a);
  const choices = found.slice(0, MOST_CHOICES);
  return {
    choices: isCounted ? choices : choices.map(([value, name]) => [value, name, null] as const),
    isPart: found.length > choices.length,
  };
}
