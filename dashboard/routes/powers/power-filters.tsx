import { useAsked } from '../../asking/use-asked.ts';
import { PowerFacetsDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { FacetSelect, Filters, OrderSelect } from '../../parts/filters.tsx';
import { useWords } from '../../words/use-words.ts';
import { type Facet, isCounted, type PowerFilter } from './power-filter.ts';

/** By what powers can be narrowed, with how many each choice leaves. */
export function PowerFilters({ filter }: { filter: PowerFilter }) {
  const words = useWords();
  const label = useLabels();
  const facets = useAsked(PowerFacetsDocument, { ...filter });
  const counted = (facet: Facet, count: number) => (isCounted(filter, facet) ? count : null);
  const found = facets.data?.powers.facets;
  return (
    <Filters keys={['text', 'types', 'departments', 'zones', 'held', 'chains', 'laws', 'articles']}>
      <FacetSelect
        name="types"
        label={words.type}
        choices={(found?.types ?? []).map(({ type, count }) => [
          type,
          label('PowerType', type),
          counted('types', count),
        ])}
      />
      <FacetSelect
        name="departments"
        label={words.department}
        choices={(found?.departments ?? []).map(({ department, count }) => [
          department.code,
          department.name,
          counted('departments', count),
        ])}
      />
      <FacetSelect
        name="zones"
        label={words.zone}
        choices={(found?.zones ?? []).map(({ zone, count }) => [
          zone.code,
          zone.name,
          counted('zones', count),
        ])}
      />
      <OrderSelect
        more={[
          ['TYPE', words.type],
          ['DEPARTMENT', words.department],
        ]}
      />
    </Filters>
  );
}
