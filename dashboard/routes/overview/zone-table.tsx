import { counted } from '../../asking/counted.ts';
import { pathOf } from '../../asking/when.ts';
import { useLabels } from '../../parts/about.tsx';
import { Bar } from '../../parts/bar.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { ThingLink, To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import type { OverviewAnswer } from './answer.ts';
import { ZONES } from './figures.tsx';
import { type useReadiness, WeakestCell } from './weakest-cell.tsx';
import { weakestFirst } from './zone-strength.ts';

type ZoneRow = OverviewAnswer['zones'][number];

interface ZoneTableProps {
  readonly zones: readonly ZoneRow[];
  readonly readiness: ReturnType<typeof useReadiness>;
}

export function ZoneTable({ zones, readiness }: ZoneTableProps) {
  const words = useWords();
  const label = useLabels();
  const columns: readonly Column<ZoneRow>[] = [
    { head: words.zone, cell: ({ zone }) => <ThingLink list="zones" thing={zone} /> },
    { head: words.class, isShort: true, cell: ({ zone }) => label('ZoneClass', zone.class) },
    {
      head: words.weakestIn,
      cell: ({ zone }) => <WeakestCell zone={zone.code} of={readiness} />,
    },
    {
      head: words.chainsComplete,
      cell: ({ zone, chainsComplete, chainsHeld }) => (
        <To path={pathOf('zones', zone.code)} view={{ part: 'chains' }} className="with-bar">
          <Bar part={chainsComplete} all={chainsHeld} />
          <span>{`${chainsComplete}/${chainsHeld}`}</span>
        </To>
      ),
    },
    {
      head: words.stepsAssigned,
      cell: ({ zone, stepsAssigned, steps }) =>
        stepsAssigned === null ? (
          words.notSeen
        ) : (
          <span className="with-bar">
            <Bar part={stepsAssigned} all={steps} />
            <span>{`${stepsAssigned}/${steps}`}</span>
            {stepsAssigned < steps && (
              <To {...counted.failedIn(zone.code, 'STEP_UNASSIGNED')}>
                {words.behind(steps - stepsAssigned)}
              </To>
            )}
          </span>
        ),
    },
    {
      head: words.delegations,
      isNumber: true,
      cell: ({ zone, delegations }) => <To {...counted.delegationsOf(zone.code)}>{delegations}</To>,
    },
    {
      head: words.findings,
      isNumber: true,
      cell: ({ zone, findings }) =>
        findings === null ? words.notSeen : <To {...counted.findingsOf(zone.code)}>{findings}</To>,
    },
  ];
  return (
    <section id={ZONES} tabIndex={-1}>
      <h2>{words.zonesTable}</h2>
      <Table
        caption={words.zonesTable}
        columns={columns}
        rows={weakestFirst(zones)}
        keyOf={({ zone }) => zone.code}
      />
    </section>
  );
}
