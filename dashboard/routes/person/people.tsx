import { useAskedList } from '../../asking/use-asked.ts';
import { useView } from '../../asking/when.ts';
import { PeopleDocument, type PeopleQuery } from '../../generated/graphql.ts';
import { AskedTable } from '../../parts/asked-table.tsx';
import { FacetSelect, Filters } from '../../parts/filters.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';

export function People() {
  const words = useWords();
  const [view] = useView();
  const [text, zones, departments, certified] = ['text', 'zones', 'departments', 'certified'].map((key) =>
    view.get(key),
  );
  const asked = {
    ...(text && { text }),
    ...(zones && { zones: zones.split(',') }),
    ...(departments && { departments: departments.split(',') }),
    ...(certified && { certified: certified === 'true' }),
  };
  const list = useAskedList(PeopleDocument, asked, (answer) => answer.people);
  return (
    <>
      <PageTitle title={words.people}>{words.people}</PageTitle>
      <Filters keys={['text', 'zones', 'departments', 'certified']}>
        <FacetSelect
          name="certified"
          label={words.certificates}
          choices={[
            ['true', words.certified, null],
            ['false', words.notCertified, null],
          ]}
        />
      </Filters>
      <AskedTable
        list={list}
        file={{ field: 'people', args: asked }}
        pageOf={(answer) => answer.people}
        caption={words.people}
        keyOf={({ code }) => code}
        columns={[
          { head: words.slots.staff, cell: (person) => <ThingLink list="people" thing={person} withCode /> },
          {
            head: words.holds,
            cell: ({ memberships }) => <PostsHeld of={memberships} />,
          },
          {
            head: words.certificates,
            cell: ({ certificates }) => certificates.map(({ number }) => number).join('、') || '–',
          },
        ]}
      />
    </>
  );
}

type Row = PeopleQuery['people']['edges'][number]['node'];

function PostsHeld({ of }: { of: Row['memberships'] }) {
  const words = useWords();
  if (of.length === 0) return <span className="quiet">{words.none}</span>;
  return (
    <ul className="plain-list">
      {of.map(({ post }) => (
        <li key={post.code}>
          <ThingLink list="departments" thing={post.department} /> · <ThingLink list="posts" thing={post} />
        </li>
      ))}
    </ul>
  );
}
