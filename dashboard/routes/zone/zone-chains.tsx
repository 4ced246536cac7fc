import { useAskedList } from '../../asking/use-asked.ts';
import { ZoneChainsDocument, type ZoneChainsQuery } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import { Table } from '../../parts/table.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { usePart } from '../../parts/use-part.ts';
import { useWords } from '../../words/use-words.ts';

/** The chains of a zone, with what is missing of each. */
export function ZoneChains({ code }: { code: string }) {
  const words = useWords();
  const part = usePart('chains');
  const list = useAskedList(ZoneChainsDocument, { zones: [code] }, (answer) => answer.chainCoverage);
  return (
    <section>
      <h2 ref={part} tabIndex={-1}>
        {words.zoneChains}
      </h2>
      <Asked query={list}>
        {({ pages }) => {
          const rows = pages
            .flatMap(({ chainCoverage }) => chainCoverage.edges.map(({ node }) => node))
            .sort((a, b) => Number(a.complete) - Number(b.complete));
          if (rows.length === 0) return <Nothing />;
          return (
            <>
              <Table
                caption={words.zoneChains}
                rows={rows}
                keyOf={({ chain }) => chain.code}
                columns={[
                  { head: words.chain, cell: ({ chain }) => <ThingLink list="chains" thing={chain} /> },
                  {
                    head: words.chainsComplete,
                    cell: ({ held, total, complete }) => (
                      <span className="state">
                        <span
                          className={`cell cell-${complete ? 'whole' : 'broken'}`}
                        >{`${held}/${total}`}</span>{' '}
                        {complete ? words.whole : words.broken}
                      </span>
                    ),
                  },
                  {
                    head: words.missing,
                    cell: ({ missing }) => <Missing of={missing} />,
                  },
                ]}
              />
              <ListEnd
                shown={rows.length}
                all={pages[0]?.chainCoverage.totalCount ?? 0}
                list={list}
                file={{ field: 'chainCoverage', args: { zones: [code] } }}
              />
            </>
          );
        }}
      </Asked>
    </section>
  );
}

type Links = ZoneChainsQuery['chainCoverage']['edges'][number]['node']['missing'];

function Missing({ of }: { of: Links }) {
  const words = useWords();
  const label = useLabels();
  if (of.length === 0) return words.none;
  return (
    <ul className="plain-list">
      {of.map(({ order, stage, power }) => (
        <li key={order}>
          <span className="tag">{label('ChainStage', stage)}</span> <ThingLink list="powers" thing={power} />
        </li>
      ))}
    </ul>
  );
}
