import type { PostKind } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Nothing } from '../../parts/asked.tsx';
import { Period } from '../../parts/period.tsx';
import { Table } from '../../parts/table.tsx';
import { Vacant } from '../../parts/vacant.tsx';
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

/** Posts, of a zone or the city, and who holds them; a vacant one says so. */
export function PostsTable({ posts, zone }: { posts: readonly PostRow[]; zone?: string | undefined }) {
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
        { head: words.holder, cell: ({ memberships }) => <Holders of={memberships} zone={zone} /> },
      ]}
    />
  );
}

export function Holders({ of, zone }: { of: PostRow['memberships']; zone?: string | undefined }) {
  if (of.length === 0) return <Vacant zone={zone} />;
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
