import { useAsked } from '../../asking/use-asked.ts';
import { DepartmentDocument, type DepartmentQuery } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, NotThere } from '../../parts/asked.tsx';
import { Ended } from '../../parts/ended.tsx';
import { Facts } from '../../parts/facts.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { ThingLink, Things, To } from '../../parts/to.tsx';
import { Timeline } from '../../parts/timeline/timeline.tsx';
import { useWords } from '../../words/use-words.ts';
import { PostsTable } from './posts-table.tsx';

type DepartmentAnswer = NonNullable<DepartmentQuery['department']>;

export function Department({ code }: { code: string }) {
  const words = useWords();
  const department = useAsked(DepartmentDocument, { code });
  return (
    <Asked query={department}>
      {({ department: answer }) =>
        answer === null ? (
          <NotThere code={code} />
        ) : (
          <>
            <PageTitle title={answer.name} code={answer.code}>
              {answer.name}
            </PageTitle>
            <Ended on={answer.endedOn} />
            <DepartmentFacts department={answer} />
            <p className="buttons">
              <To path="/powers" view={{ departments: code }} className="button">
                {words.nav.powers}
              </To>
              <To path="/people" view={{ departments: code }} className="button">
                {words.people}
              </To>
            </p>
            <h2>{words.posts}</h2>
            <PostsTable posts={answer.posts} zone={answer.zone?.code} />
            <Timeline of={answer.id} />
          </>
        )
      }
    </Asked>
  );
}

function DepartmentFacts({ department }: { department: DepartmentAnswer }) {
  const words = useWords();
  const label = useLabels();
  const { zone, parent, counterpart, aliases, sections, predecessors, successors } = department;
  const link = (list: string, thing: { code: string; name: string } | null) =>
    thing ? <ThingLink key={thing.code} list={list} thing={thing} /> : undefined;
  const some = <Thing,>(things: readonly Thing[], show: (things: readonly Thing[]) => React.ReactNode) =>
    things.length > 0 ? show(things) : undefined;
  return (
    <Facts
      of={[
        [words.type, label('DepartmentKind', department.kind)],
        [words.zone, link('zones', zone)],
        [words.parent, link('departments', parent)],
        [words.counterpart, link('departments', counterpart)],
        [words.alsoCalled, some(aliases, (names) => names.join('、'))],
        [words.sections, some(sections, (all) => <Things key="s" list="sections" things={all} none="" />)],
        [
          words.predecessors,
          some(predecessors, (all) => (
            <Things key="p" list="departments" things={all.map(({ from }) => from)} none="" />
          )),
        ],
        [
          words.successors,
          some(successors, (all) => (
            <Things key="n" list="departments" things={all.map((each) => each.department)} none="" />
          )),
        ],
      ]}
    />
  );
}
