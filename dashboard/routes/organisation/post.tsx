import { useAsked } from '../../asking/use-asked.ts';
import { PostDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, NotThere } from '../../parts/asked.tsx';
import { Ended } from '../../parts/ended.tsx';
import { Facts } from '../../parts/facts.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { Timeline } from '../../parts/timeline/timeline.tsx';
import { useWords } from '../../words/use-words.ts';
import { Holders } from './posts-table.tsx';

export function Post({ code }: { code: string }) {
  const words = useWords();
  const label = useLabels();
  const post = useAsked(PostDocument, { code });
  return (
    <Asked query={post}>
      {({ post: answer }) =>
        answer === null ? (
          <NotThere code={code} />
        ) : (
          <>
            <PageTitle title={answer.name} code={answer.code}>
              {answer.name}
            </PageTitle>
            <Ended on={answer.endedOn} />
            <Facts
              of={[
                [words.type, label('PostKind', answer.kind)],
                [words.department, <ThingLink key="d" list="departments" thing={answer.department} />],
                [
                  words.slots.section,
                  answer.section ? <ThingLink key="s" list="sections" thing={answer.section} /> : undefined,
                ],
                [
                  words.zone,
                  answer.department.zone ? (
                    <ThingLink key="z" list="zones" thing={answer.department.zone} />
                  ) : undefined,
                ],
                [
                  words.holder,
                  <Holders key="h" of={answer.memberships} zone={answer.department.zone?.code} />,
                ],
              ]}
            />
            <Timeline of={answer.id} isOpen />
          </>
        )
      }
    </Asked>
  );
}
