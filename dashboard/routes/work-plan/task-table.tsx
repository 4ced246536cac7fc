import { useView } from '../../asking/when.ts';
import { useLabels } from '../../parts/about.tsx';
import { FacetSelect, Filters } from '../../parts/filters.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import { Table } from '../../parts/table.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Task } from './answer.ts';

const STATES: readonly Task['state'][] = ['LATE', 'DUE', 'NOT_DUE', 'DONE'];

/** The tasks; those of some states where the address says so. */
export function TaskTable({ tasks }: { tasks: readonly Task[] }) {
  const words = useWords();
  const label = useLabels();
  const [view] = useView();
  const states = view.get('states')?.split(',');
  const shown = tasks.filter(({ state }) => states?.includes(state) ?? true);
  return (
    <section>
      <h2>{words.tasks}</h2>
      <Filters keys={['states']} hasText={false}>
        <FacetSelect
          name="states"
          label={words.state}
          choices={STATES.map((each) => [each, label('TaskState', each), null])}
        />
      </Filters>
      <Table
        caption={words.tasks}
        rows={shown}
        keyOf={({ code }) => code}
        columns={[
          {
            head: words.task,
            cell: ({ code, name, part }) => (
              <span id={code}>
                {name} {part && <span className="quiet">{part}</span>}
              </span>
            ),
          },
          {
            head: words.state,
            isShort: true,
            cell: ({ state }) => (
              <strong className={state === 'LATE' ? 'gap-word' : undefined}>
                {label('TaskState', state)}
              </strong>
            ),
          },
          { head: words.due, isShort: true, cell: ({ dueBy }) => dueBy },
          { head: words.units, cell: ({ units }) => <Units of={units} /> },
          { head: words.needs, cell: ({ needs }) => needs.map((each) => each.needs.name).join('、') || '–' },
          {
            head: words.evidence,
            cell: ({ evidence }) =>
              evidence.map(({ doneOn, evidence: said }) => `${doneOn} ${said}`).join('；') || '–',
          },
        ]}
      />
      <ListEnd shown={shown.length} all={shown.length} />
    </section>
  );
}

function Units({ of }: { of: Task['units'] }) {
  const label = useLabels();
  return (
    <ul className="plain-list">
      {of.map(({ role, unit }) => (
        <li key={`${role} ${unit.code}`}>
          {unit.name} <span className="quiet">{label('TaskUnitRole', role)}</span>
        </li>
      ))}
    </ul>
  );
}
