import { useAskedList } from '../../asking/use-asked.ts';
import { useView } from '../../asking/when.ts';
import { ChainsDocument } from '../../generated/graphql.ts';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { Filters } from '../../parts/filters.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Table } from '../../parts/table.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import { Holding } from './holding.tsx';

export function Chains() {
  const words = useWords();
  const [view] = useView();
  const text = view.get('text');
  const zones = view.get('zones')?.split(',');
  const asked = { ...(text && { text }), ...(zones && { zones }) };
  const list = useAskedList(ChainsDocument, asked, (answer) => answer.chains);
  return (
    <>
      <PageTitle title={words.nav.chains}>{words.nav.chains}</PageTitle>
      <Filters keys={['text', 'zones']} />
      <Asked query={list}>
        {({ pages }) => {
          const rows = pages.flatMap(({ chains }) => chains.edges.map(({ node }) => node));
          if (rows.length === 0) return <Nothing />;
          return (
            <>
              <Table
                caption={words.nav.chains}
                rows={rows}
                keyOf={({ code }) => code}
                columns={[
                  { head: words.chain, cell: (chain) => <ThingLink list="chains" thing={chain} withCode /> },
                  { head: words.links, isNumber: true, cell: ({ links }) => links.length },
                  {
                    head: words.coverage,
                    cell: ({ coverage }) =>
                      coverage.length === 0 ? (
                        <span className="quiet">{words.notDelegated}</span>
                      ) : (
                        <Holding of={coverage} />
                      ),
                  },
                ]}
              />
              <ListEnd
                shown={rows.length}
                all={pages[0]?.chains.totalCount ?? 0}
                list={list}
                file={{ field: 'chains', args: asked }}
              />
            </>
          );
        }}
      </Asked>
    </>
  );
}
