import { useAsked } from '../../asking/use-asked.ts';
import { ChainDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, NotThere } from '../../parts/asked.tsx';
import { Ended } from '../../parts/ended.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Table } from '../../parts/table.tsx';
import { ThingLink, Things } from '../../parts/to.tsx';
import { Timeline } from '../../parts/timeline/timeline.tsx';
import { useWords } from '../../words/use-words.ts';
import type { ChainAnswer } from './answer.ts';
import { ChainDrawing } from './chain-drawing.tsx';
import { Holding } from './holding.tsx';

/** A chain: its links in three columns, and which zone holds which of them. */
export function Chain({ code }: { code: string }) {
  const words = useWords();
  const chain = useAsked(ChainDocument, { code });
  return (
    <Asked query={chain}>
      {({ chain: answer }) =>
        answer === null ? (
          <NotThere code={code} />
        ) : (
          <>
            <PageTitle title={answer.name} code={answer.code}>
              {answer.name}
            </PageTitle>
            <Ended on={answer.endedOn} />
            <h2>{words.coverage}</h2>
            {answer.coverage.length === 0 ? (
              <p className="notice">{words.notDelegated}</p>
            ) : (
              <Holding of={answer.coverage} />
            )}
            <ChainDrawing chain={answer} />
            <LinkTable chain={answer} />
            <Timeline of={answer.id} />
          </>
        )
      }
    </Asked>
  );
}

function LinkTable({ chain }: { chain: ChainAnswer }) {
  const words = useWords();
  const label = useLabels();
  return (
    <section>
      <h2>{words.chainTable}</h2>
      <Table
        caption={words.chainTable}
        rows={chain.links}
        keyOf={({ order }) => String(order)}
        columns={[
          { head: words.power, cell: ({ power }) => <ThingLink list="powers" thing={power} withCode /> },
          { head: words.stage, cell: ({ order, stage }) => `${order} · ${label('ChainStage', stage)}` },
          {
            head: words.department,
            cell: ({ power }) => <ThingLink list="departments" thing={power.department} />,
          },
          {
            head: words.holders,
            cell: ({ power }) => (
              <Things
                list="zones"
                things={power.delegations.map(({ zone }) => zone)}
                none={words.notDelegated}
              />
            ),
          },
        ]}
      />
    </section>
  );
}
