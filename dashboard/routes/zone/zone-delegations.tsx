import { useAskedList } from '../../asking/use-asked.ts';
import { ZoneDelegationsDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import { Period } from '../../parts/period.tsx';
import { Table } from '../../parts/table.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { usePart } from '../../parts/use-part.ts';
import { useWords } from '../../words/use-words.ts';

/** What is handed down to a zone. */
export function ZoneDelegations({ code }: { code: string }) {
  const words = useWords();
  const label = useLabels();
  const part = usePart('delegations');
  const list = useAskedList(ZoneDelegationsDocument, { code }, (answer) => answer.zone?.delegations);
  return (
    <section>
      <h2 ref={part} tabIndex={-1}>
        {words.delegations}
      </h2>
      <Asked query={list}>
        {({ pages }) => {
          const rows = pages.flatMap(({ zone }) => zone?.delegations.edges.map(({ node }) => node) ?? []);
          if (rows.length === 0) return <Nothing />;
          return (
            <>
              <Table
                caption={words.delegations}
                rows={rows}
                keyOf={({ power, validFrom }) => `${power.code} ${validFrom}`}
                columns={[
                  { head: words.power, cell: ({ power }) => <ThingLink list="powers" thing={power} /> },
                  { head: words.type, isShort: true, cell: ({ power }) => label('PowerType', power.type) },
                  { head: words.mode, isShort: true, cell: ({ mode }) => label('DelegationMode', mode) },
                  {
                    head: words.period,
                    cell: ({ validFrom, validTo }) => <Period from={validFrom} to={validTo} />,
                  },
                  {
                    head: words.filed,
                    cell: ({ filedOn }) => filedOn ?? <span className="gap-word">{words.notFiled}</span>,
                  },
                  {
                    head: words.stepsUnassigned,
                    isNumber: true,
                    cell: ({ steps }) =>
                      steps.length === 0
                        ? words.noSteps
                        : words.ofAll(
                            steps.filter((step) => step.responsibilities.length === 0).length,
                            steps.length,
                          ),
                  },
                ]}
              />
              <ListEnd
                shown={rows.length}
                all={pages[0]?.zone?.delegations.totalCount ?? 0}
                list={list}
                file={{ field: 'powers', args: { zones: code } }}
              />
            </>
          );
        }}
      </Asked>
    </section>
  );
}
