import { useAskedList } from '../../asking/use-asked.ts';
import { ZoneListDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Table } from '../../parts/table.tsx';
import { ThingLink, To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';

export function Zones() {
  const words = useWords();
  const label = useLabels();
  const list = useAskedList(ZoneListDocument, {}, (answer) => answer.zones);
  return (
    <>
      <PageTitle title={words.nav.zones}>{words.nav.zones}</PageTitle>
      <Asked query={list}>
        {({ pages }) => {
          const rows = pages.flatMap(({ zones }) => zones.edges.map(({ node }) => node));
          if (rows.length === 0) return <Nothing />;
          return (
            <>
              <Table
                caption={words.nav.zones}
                rows={rows}
                keyOf={({ code }) => code}
                columns={[
                  { head: words.zone, cell: (zone) => <ThingLink list="zones" thing={zone} withCode /> },
                  { head: words.class, cell: (zone) => label('ZoneClass', zone.class) },
                  {
                    head: words.parent,
                    cell: ({ parent }) =>
                      parent ? <ThingLink list="departments" thing={parent} /> : words.none,
                  },
                  {
                    head: words.delegations,
                    cell: ({ code }) => (
                      <To path="/powers" view={{ zones: code }}>
                        {words.nav.powers}
                      </To>
                    ),
                  },
                ]}
              />
              <ListEnd
                shown={rows.length}
                all={pages[0]?.zones.totalCount ?? 0}
                list={list}
                file={{ field: 'zones' }}
              />
            </>
          );
        }}
      </Asked>
    </>
  );
}
