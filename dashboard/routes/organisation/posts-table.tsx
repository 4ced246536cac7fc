import type { PostKind } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Nothing } from '../../parts/asked.tsx';
import { Period } from '../../parts/period.tsx';
import { Table } from '../../parts/table.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

interface PostRow extends Named {
  readonly kind: PostKind;
  readonly section: Named | null;
  readonly memberships: readonly {
    readonly person: Named;
    readonly validFrom: string;
    readonly validTo: string | null;
  }[];
}

/** Posts and who holds them; a vacant one says so. */
export function PostsTable({ posts }: { posts: readonly PostRow[] }) {
  const words = useWords();
  const label = useLabels();
  if (posts.length === 0) return <Nothing />;
  return (
    <Table
      caption={words.posts}
      rows={posts}
      keyOf={({ code }) => code}
      columns={[
        { head: words.post, cell: (post) => <ThingLink list="posts" thing={post} withCode /> },
        { head: words.type, cell: ({ kind }) => label('PostKind', kind) },
        {
          head: words.slots.section,
          cell: ({ section }) => (section ? <ThingLink list="sections" thing={section} /> : '–'),
        },
        { head: words.holder, cell: ({ memberships }) => <Holders of={memberships} /> },
      ]}
    />
  );
}

export function Holders({ of }: { of: PostRow['memberships'] }) {
  const words = useWords();
  if (of.length === 0) return <strong className="gap-word">{words.vacant}</strong>;
  return (
    <ul className="plain-list">
      {of.map(({ person, validFrom, validTo }) => (
        <li key={`${person.code} ${validFrom}`}>
          <ThingLink list="people" thing={person} />{' '}
          <span className="quiet">
            <Period from={validFrom} to={validTo} />
          </span>
        </li>
      ))}
    </ul>
  );
}
