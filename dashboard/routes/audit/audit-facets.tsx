import { useAsked } from '../../asking/use-asked.ts';
import { AuditFacetsDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { FacetSelect, Filters } from '../../parts/filters.tsx';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import { type AuditFilter, FACETS, type Facet } from './audit-filter.ts';
import { choicesOf, MOST_CHOICES } from './facet-choices.ts';
import { facetWords } from './facet-words.ts';

/** By what findings can be narrowed, with how many each choice leaves. */
export function AuditFacets({ filter, isAsked }: { filter: AuditFilter; isAsked: boolean }) {
  const words = useWords();
  const own = useOwnWords(facetWords);
  const label = useLabels();
  const { kinds, zones, acceptance } = filter;
  const given = { ...(kinds && { kinds }), ...(zones && { zones }), ...(acceptance && { acceptance }) };
  const { data } = useAsked(AuditFacetsDocument, given, { isAsked });
  const names: Readonly<Record<Facet, string>> = {
    zones: words.zone,
    severities: words.severity,
    departments: words.cityDepartment,
    types: words.type,
    chains: words.chain,
    leaders: words.slots.leader,
  };
  return (
    <Filters keys={['kinds', 'acceptance', ...FACETS]} hasText={false}>
      {FACETS.map((facet) => {
        const { choices, isPart } = choicesOf(facet, data?.[facet], filter);
        return (
          <FacetSelect
            key={facet}
            name={facet}
            label={isPart ? own.most(names[facet], MOST_CHOICES) : names[facet]}
            choices={choices}
          />
        );
      })}
      <FacetSelect
        name="acceptance"
        label={words.acceptance}
        choices={(['OPEN', 'ACCEPTED'] as const).map((each) => [each, label('AcceptanceState', each), null])}
      />
    </Filters>
  );
}
