import { useWhen } from '../../asking/when.ts';
import { useLabels, useToday } from '../../parts/about.tsx';
import { momentOf } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.ts';
import type { Task } from './answer.ts';

const WIDTH = 1000;
const ROW = 26;
const NAMES = 300;
const TOP = 24;
const MOST_LETTERS = 20;
const MOST_MONTHS = 9;

/** The tasks as bars over the months; the table below says the same. */
export function Gantt({ tasks }: { tasks: readonly Task[] }) {
  const words = useWords();
  const today = useToday();
  const { asOf } = useWhen();
  const first = Math.min(...tasks.map(({ dueFrom }) => momentOf(dueFrom)));
  const last = Math.max(...tasks.map(({ dueBy }) => momentOf(dueBy)));
  const room = WIDTH - NAMES - 40;
  const x = (moment: number): number => NAMES + 8 + ((moment - first) / Math.max(1, last - first)) * room;
  const height = TOP + tasks.length * ROW;
  const day = asOf ?? today;
  const now = day === undefined ? undefined : momentOf(day);
  return (
    <div className="drawing" tabIndex={0} role="region" aria-label={words.gantt}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className="gantt" role="img" aria-label={words.gantt}>
        {monthsOf(first, last).map((month) => (
          <g key={month}>
            <line x1={x(month)} x2={x(month)} y1={TOP - 6} y2={height} className="gantt-month" />
            <text x={x(month) + 3} y={12} className="gantt-label">
              {new Date(month).toISOString().slice(0, 7)}
            </text>
          </g>
        ))}
        {tasks.map((task, place) => (
          <Bar
            key={task.code}
            task={task}
            y={TOP + place * ROW}
            from={x(momentOf(task.dueFrom))}
            to={x(momentOf(task.dueBy))}
          />
        ))}
        {now !== undefined && now >= first && now <= last && (
          <line x1={x(now)} x2={x(now)} y1={TOP - 6} y2={height} className="gantt-now" />
        )}
      </svg>
    </div>
  );
}

const SHAPES = { DONE: '✓', LATE: '✗', DUE: '▶', NOT_DUE: '○' } as const;

function Bar({ task, y, from, to }: { task: Task; y: number; from: number; to: number }) {
  const label = useLabels();
  const letters = [...task.name];
  const name = letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : task.name;
  return (
    <g className={`task task-${task.state.toLowerCase().replace('_', '-')}`}>
      <title>{`${task.name}: ${label('TaskState', task.state)}, ${task.deadline}`}</title>
      <text x={0} y={y + 17} className="task-name">
        {name}
      </text>
      <rect x={from} y={y + 5} width={Math.max(8, to - from)} height={ROW - 10} rx={3} className="task-bar" />
      <text x={Math.max(from + 8, to) + 4} y={y + 18} className="task-state">
        {SHAPES[task.state]}
      </text>
    </g>
  );
}

/** The first days of some months between two moments: as many as have room. */
function monthsOf(first: number, last: number): readonly number[] {
  const begin = new Date(first);
  const months: number[] = [];
  for (let month = 0; ; month += 1) {
    const day = Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + month, 1);
    if (day > last) break;
    if (day >= first) months.push(day);
  }
  const every = Math.max(1, Math.ceil(months.length / MOST_MONTHS));
  return months.filter((_, place) => place % every === 0);
}
