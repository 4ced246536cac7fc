import { useAsked } from '../../asking/use-asked.ts';
import { PersonDocument, type PersonQuery } from '../../generated/graphql.ts';
import { Asked, NotThere } from '../../parts/asked.tsx';
import { Ended } from '../../parts/ended.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Period } from '../../parts/period.tsx';
import { Table } from '../../parts/table.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { Timeline } from '../../parts/timeline/timeline.tsx';
import { useWords } from '../../words/use-words.ts';
import { Duties } from './duties.tsx';

type PersonAnswer = NonNullable<PersonQuery['person']>;

/** A person: the posts they hold, their certificates, and what they answer for. */
export function Person({ code }: { code: string }) {
  const person = useAsked(PersonDocument, { code });
  return (
    <Asked query={person}>
      {({ person: answer }) =>
        answer === null ? (
          <NotThere code={code} />
        ) : (
          <>
            <PageTitle title={answer.name} code={answer.code}>
              {answer.name}
            </PageTitle>
            <Ended on={answer.endedOn} />
            <Posts of={answer.memberships} />
            <Certificates of={answer.certificates} />
            <Timeline of={answer.id} isOpen />
            <Duties code={code} />
          </>
        )
      }
    </Asked>
  );
}

function Posts({ of }: { of: PersonAnswer['memberships'] }) {
  const words = useWords();
  return (
    <section>
      <h2>{words.holds}</h2>
      {of.length === 0 ? (
        <p className="notice">{words.holdsNone}</p>
      ) : (
        <Table
          caption={words.holds}
          rows={of}
          keyOf={({ post, validFrom }) => `${post.code} ${validFrom}`}
          columns={[
            { head: words.post, cell: ({ post }) => <ThingLink list="posts" thing={post} /> },
            {
              head: words.department,
              cell: ({ post }) => <ThingLink list="departments" thing={post.department} />,
            },
            {
              head: words.slots.section,
              cell: ({ post }) => (post.section ? <ThingLink list="sections" thing={post.section} /> : '–'),
            },
            {
              head: words.period,
              cell: ({ validFrom, validTo }) => <Period from={validFrom} to={validTo} />,
            },
          ]}
        />
      )}
    </section>
  );
}

function Certificates({ of }: { of: PersonAnswer['certificates'] }) {
  const words = useWords();
  return (
    <section>
      <h2>{words.certificates}</h2>
      {of.length === 0 ? (
        <p className="quiet">{words.notCertified}</p>
      ) : (
        <Table
          caption={words.certificates}
          rows={of}
          keyOf={({ number }) => number}
          columns={[
            { head: words.number, cell: ({ number }) => <span className="code">{number}</span> },
            {
              head: words.period,
              cell: ({ validFrom, validTo }) => <Period from={validFrom} to={validTo} />,
            },
          ]}
        />
      )}
    </section>
  );
}
