import { useLabels } from '../../parts/about.tsx';
import { Table } from '../../parts/table.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Task } from './answer.ts';

export function TaskTable({ tasks }: { tasks: readonly Task[] }) {
  const words = useWords();
  const label = useLabels();
  return (
    <section>
      <h2>{words.tasks}</h2>
      <Table
        caption={words.tasks}
        rows={tasks}
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
