import { useAsked } from '../../asking/use-asked.ts';
import { SectionDocument } from '../../generated/graphql.ts';
import { Asked, NotThere } from '../../parts/asked.tsx';
import { Ended } from '../../parts/ended.tsx';
import { Facts } from '../../parts/facts.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { Timeline } from '../../parts/timeline/timeline.tsx';
import { useWords } from '../../words/use-words.ts';
import { PostsTable } from './posts-table.tsx';

export function Section({ code }: { code: string }) {
  const words = useWords();
  const section = useAsked(SectionDocument, { code });
  return (
    <Asked query={section}>
      {({ section: answer }) =>
        answer === null ? (
          <NotThere code={code} />
        ) : (
          <>
            <PageTitle title={answer.name} code={answer.code}>
              {answer.name}
            </PageTitle>
            <Ended on={answer.endedOn} />
            <Facts
              of={[[words.department, <ThingLink key="d" list="departments" thing={answer.department} />]]}
            />
            <h2>{words.posts}</h2>
            <PostsTable posts={answer.posts} />
            <Timeline of={answer.id} />
          </>
        )
      }
    </Asked>
  );
}
