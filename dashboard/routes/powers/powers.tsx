import { useAskedList } from '../../asking/use-asked.ts';
import { useView } from '../../asking/when.ts';
import { PowersDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Table } from '../../parts/table.tsx';
import { ThingLink, Things } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import { PowerFilters } from './power-filters.tsx';
import { powerFilterOf, powerOrderOf } from './power-filter.ts';

/** The list of powers, with filters that stand in the address. */
export function Powers() {
  const words = useWords();
  const label = useLabels();
  const [view] = useView();
  const filter = powerFilterOf(view);
  const asked = { ...filter, ...powerOrderOf(view) };
  const list = useAskedList(PowersDocument, asked, (answer) => answer.powers);
  return (
    <>
      <PageTitle title={words.nav.powers}>{words.nav.powers}</PageTitle>
      <PowerFilters filter={filter} />
      <Asked query={list}>
        {({ pages }) => {
          const rows = pages.flatMap(({ powers }) => powers.edges.map(({ node }) => node));
          if (rows.length === 0) return <Nothing />;
          return (
            <>
              <Table
                caption={words.nav.powers}
                rows={rows}
                keyOf={({ code }) => code}
                columns={[
                  { head: words.power, cell: (power) => <ThingLink list="powers" thing={power} /> },
                  { head: words.codeHead, cell: ({ code }) => <span className="code">{code}</span> },
                  { head: words.type, isShort: true, cell: ({ type }) => label('PowerType', type) },
                  {
                    head: words.department,
                    cell: ({ department }) => <ThingLink list="departments" thing={department} />,
                  },
                  {
                    head: words.holders,
                    cell: ({ delegations }) => (
                      <Things list="zones" things={delegations.map(({ zone }) => zone)} none="–" />
                    ),
                  },
                ]}
              />
              <ListEnd
                shown={rows.length}
                all={pages[0]?.powers.totalCount ?? 0}
                list={list}
                file={{ field: 'powers', args: asked }}
              />
            </>
          );
        }}
      </Asked>
    </>
  );
}
