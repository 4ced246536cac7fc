import { useAskedList } from '../../asking/use-asked.ts';
import { DutiesDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { AskedTable } from '../../parts/asked-table.tsx';
import { Period } from '../../parts/period.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';

/** Everything that a person answers for, zone by zone and power by power. */
export function Duties({ code }: { code: string }) {
  const words = useWords();
  const label = useLabels();
  const list = useAskedList(DutiesDocument, { code }, (answer) => answer.person?.responsibilities);
  return (
    <section>
      <h2>{words.duties}</h2>
      <AskedTable
        list={list}
        pageOf={(answer) => answer.person?.responsibilities}
        caption={words.duties}
        keyOf={({ delegation, step, role, validFrom }) =>
          [delegation.zone.code, delegation.power.code, step.order, role, validFrom].join(' ')
        }
        columns={[
          {
            head: words.power,
            cell: ({ delegation }) => <ThingLink list="powers" thing={delegation.power} />,
          },
          { head: words.zone, cell: ({ delegation }) => <ThingLink list="zones" thing={delegation.zone} /> },
          { head: words.step, cell: ({ step }) => `${step.order} · ${step.name}` },
          { head: words.role, cell: ({ role }) => label('ResponsibilityRole', role) },
          { head: words.period, cell: ({ validFrom, validTo }) => <Period from={validFrom} to={validTo} /> },
        ]}
      />
    </section>
  );
}
