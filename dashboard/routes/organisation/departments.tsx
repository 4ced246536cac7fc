import { useAskedList } from '../../asking/use-asked.ts';
import { useView } from '../../asking/when.ts';
import { type DepartmentKind, DepartmentsDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { AskedTable } from '../../parts/asked-table.tsx';
import { FacetSelect, Filters } from '../../parts/filters.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { ThingLink, To } from '../../parts/to.tsx';
import { ZoneChoice } from '../../parts/zone-choice.tsx';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import { OrganisationTree } from './tree.tsx';
import { organisationWords } from './words.ts';

const KINDS: readonly DepartmentKind[] = ['CITY_GOVERNMENT', 'CITY_DEPARTMENT', 'ZONE_DEPARTMENT'];

/** Departments of the city and of its zones: as a list, or from the city down to its posts. */
export function Departments() {
  const words = useWords();
  const own = useOwnWords(organisationWords);
  const [view, change] = useView();
  const isTree = view.get('show') === 'tree';
  return (
    <>
      <PageTitle title={words.nav.organisation}>{words.nav.organisation}</PageTitle>
      <p className="buttons">
        <button type="button" onClick={() => change({ show: isTree ? null : 'tree' })}>
          {isTree ? own.asList : own.asTree}
        </button>
        <To path="/people" className="button">
          {words.people}
        </To>
      </p>
      {isTree ? <OrganisationTree /> : <DepartmentList />}
    </>
  );
}

function DepartmentList() {
  const words = useWords();
  const label = useLabels();
  const [view] = useView();
  const [text, kind, zone] = ['text', 'kinds', 'zones'].map((key) => view.get(key));
  const asked = {
    ...(text && { text }),
    ...(kind && { kinds: [kind as DepartmentKind] }),
    ...(zone && { zones: [zone] }),
  };
  const list = useAskedList(DepartmentsDocument, asked, (answer) => answer.departments);
  return (
    <>
      <Filters keys={['text', 'kinds', 'zones']}>
        <FacetSelect
          name="kinds"
          label={words.type}
          choices={KINDS.map((each) => [each, label('DepartmentKind', each), null])}
        />
        <ZoneChoice name="zones" label={words.zone} />
      </Filters>
      <AskedTable
        list={list}
        file={{ field: 'departments', args: asked }}
        pageOf={(answer) => answer.departments}
        caption={words.nav.organisation}
        keyOf={({ code }) => code}
        columns={[
          { head: words.department, cell: (each) => <ThingLink list="departments" thing={each} withCode /> },
          { head: words.type, isShort: true, cell: (each) => label('DepartmentKind', each.kind) },
          {
            head: words.zone,
            cell: (each) => (each.zone ? <ThingLink list="zones" thing={each.zone} /> : '–'),
          },
          {
            head: words.counterpart,
            cell: ({ counterpart }) =>
              counterpart ? <ThingLink list="departments" thing={counterpart} /> : '–',
          },
        ]}
      />
    </>
  );
}
