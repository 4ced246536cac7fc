import { useAllPages } from '../../asking/use-all-pages.ts';
import { type ReactNode } from 'react';
import { useAsked, useAskedList } from '../../asking/use-asked.ts';
import { useView } from '../../asking/when.ts';
import {
  ChainsOfDepartmentsDocument,
  MissingStagesDocument,
  PowerFacetsDocument,
} from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked } from '../../parts/asked.tsx';
import { FacetSelect, Filters } from '../../parts/filters.tsx';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import type { MatrixData } from './matrix-data.ts';
import { overviewWords } from './words.ts';

const STAGES = ['APPROVAL', 'SUPERVISION', 'ENFORCEMENT'] as const;

/** By what the rows of the matrix are narrowed: whose powers a chain has, and which stage some zone lacks of it. */
export function MatrixFilters() {
  const words = useWords();
  const own = useOwnWords(overviewWords);
  const label = useLabels();
  const { data } = useAsked(PowerFacetsDocument, {});
  return (
    <Filters keys={['departments', 'lacking']} hasText={false}>
      <FacetSelect
        name="departments"
        label={words.cityDepartment}
        choices={(data?.powers.facets.departments ?? []).map(({ department }) => [
          department.code,
          department.name,
          null,
        ])}
      />
      <FacetSelect
        name="lacking"
        label={own.lacking}
        choices={STAGES.map((stage) => [stage, label('ChainStage', stage), null])}
      />
    </Filters>
  );
}

interface NarrowedProps {
  readonly chains: MatrixData['chains'];
  readonly children: (chains: MatrixData['chains']) => ReactNode;
}

/** The chains that pass what the address says. */
export function Narrowed({ chains, children }: NarrowedProps) {
  const [view] = useView();
  const [departments, stage] = [view.get('departments'), view.get('lacking')];
  const ofDepartments = useAskedList(
    ChainsOfDepartmentsDocument,
    { departments: departments?.split(',') ?? null },
    (answer) => answer.chains,
    { isAsked: departments !== null },
  );
  const missing = useAskedList(MissingStagesDocument, {}, (answer) => answer.chainCoverage, {
    isAsked: stage !== null,
  });
  useAllPages(ofDepartments);
  useAllPages(missing);
  const among = departments === null ? undefined : ofDepartments;
  const lacking = stage === null ? undefined : missing;
  const waited = [among, lacking].find(
    (list) => list && (list.data === undefined || list.hasNextPage || list.isPlaceholderData),
  );
  if (waited) return <Asked query={{ ...waited, data: undefined }}>{() => null}</Asked>;
  const owned =
    among && codesOf(among.data?.pages.flatMap((page) => page.chains.edges.map(({ node }) => node)));
  const broken =
    lacking &&
    codesOf(
      lacking.data?.pages
        .flatMap((page) => page.chainCoverage.edges.map(({ node }) => node))
        .filter((node) => node.missing.some((link) => link.stage === stage))
        .map(({ chain }) => chain),
    );
  return children(chains.filter(({ code }) => (owned?.has(code) ?? true) && (broken?.has(code) ?? true)));
}

const codesOf = (things: readonly { readonly code: string }[] = []): ReadonlySet<string> =>
  new Set(things.map(({ code }) => code));
