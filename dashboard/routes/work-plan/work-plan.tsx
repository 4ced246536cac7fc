import { useAsked } from '../../asking/use-asked.ts';
import { WorkPlanDocument, type WorkPlanQuery } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { To } from '../../parts/to.tsx';
import { Picture } from '../../parts/picture/picture.tsx';
import { useWords } from '../../words/use-words.ts';
import { Gantt } from './gantt.tsx';
import { TaskTable } from './task-table.tsx';

type Plan = WorkPlanQuery['workPlan'];

/** The tasks of the plan of work: what is done, due and late, and what holds up what. */
export function WorkPlan() {
  const words = useWords();
  const plan = useAsked(WorkPlanDocument, {});
  return (
    <>
      <PageTitle title={words.nav.workPlan}>{words.nav.workPlan}</PageTitle>
      <Asked query={plan}>
        {({ workPlan }) =>
          workPlan.tasks.length === 0 ? (
            <Nothing />
          ) : (
            <>
              <States counts={workPlan.counts} />
              <Picture title={words.nav.workPlan}>
                <Gantt tasks={workPlan.tasks} />
              </Picture>
              <HoldUps of={workPlan.holdUps} />
              <TaskTable tasks={workPlan.tasks} />
            </>
          )
        }
      </Asked>
    </>
  );
}

function States({ counts }: { counts: Plan['counts'] }) {
  const words = useWords();
  const label = useLabels();
  return (
    <section className="figures" aria-label={words.states}>
      {counts.map(({ state, count }) => (
        <To key={state} path="/work-plan" view={{ states: state }} className="figure">
          <span className="figure-name">{label('TaskState', state)}</span>
          <span className="figure-number">{count}</span>
        </To>
      ))}
    </section>
  );
}

function HoldUps({ of }: { of: Plan['holdUps'] }) {
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{words.holdUps}</h2>
      <ul className="plain-list">
        {of.map(({ task, count }) => (
          <li key={task.code}>
            <a href={`#${task.code}`}>{task.name}</a>{' '}
            <strong className="gap-word">{words.holdsUp(count)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
