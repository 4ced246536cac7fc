import { counted } from '../../asking/counted.ts';
import { pathOf } from '../../asking/when.ts';
import { useLabels } from '../../parts/about.tsx';
import { Bar } from '../../parts/bar.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { ThingLink, To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import type { OverviewAnswer } from './answer.ts';

type ZoneRow = OverviewAnswer['zones'][number];

/** What share of its chains and steps is in order: what is not held at all cannot be weak. */
const strength = (zone: ZoneRow): number =>
  share(zone.chainsComplete, zone.chainsHeld) + share(zone.stepsAssigned ?? 0, zone.steps);

const share = (part: number, all: number): number => (all === 0 ? 1 : part / all);

export function ZoneTable({ zones }: { zones: readonly ZoneRow[] }) {
  const words = useWords();
  const label = useLabels();
  const rows = [...zones].sort((a, b) => strength(a) - strength(b));
  const columns: readonly Column<ZoneRow>[] = [
    { head: words.zone, cell: ({ zone }) => <ThingLink list="zones" thing={zone} /> },
    { head: words.class, isShort: true, cell: ({ zone }) => label('ZoneClass', zone.class) },
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
      cell: ({ stepsAssigned, steps }) =>
        stepsAssigned === null ? (
          words.notSeen
        ) : (
          <span className="with-bar">
            <Bar part={stepsAssigned} all={steps} />
            <span>{`${stepsAssigned}/${steps}`}</span>
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
    <section>
      <h2>{words.zonesTable}</h2>
      <Table caption={words.zonesTable} columns={columns} rows={rows} keyOf={({ zone }) => zone.code} />
    </section>
  );
}
