import { type ReactNode, useState } from 'react';
import { useAsked, useAskedList } from '../../asking/use-asked.ts';
import {
  DepartmentDocument,
  type DepartmentQuery,
  DepartmentsDocument,
  type DepartmentsQueryVariables,
  ZoneListDocument,
} from '../../generated/graphql.ts';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { Vacant } from '../../parts/vacant.tsx';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import { organisationWords } from './words.ts';

/** The organisation from the city down to its posts; a branch is asked for when somebody opens it. */
export function OrganisationTree() {
  const own = useOwnWords(organisationWords);
  const zones = useAskedList(ZoneListDocument, {}, (answer) => answer.zones);
  return (
    <Asked query={zones}>
      {({ pages }) => (
        <ul className="tree">
          <Branch name={own.city}>
            {() => <DepartmentBranches filter={{ kinds: ['CITY_GOVERNMENT', 'CITY_DEPARTMENT'] }} />}
          </Branch>
          {pages
            .flatMap((answer) => answer.zones.edges)
            .map(({ node }) => (
              <Branch
                key={node.code}
                name={node.name}
                page={<ThingLink list="zones" thing={node} withCode />}
              >
                {() => <DepartmentBranches filter={{ zones: [node.code] }} />}
              </Branch>
            ))}
        </ul>
      )}
    </Asked>
  );
}

interface BranchProps {
  readonly name: string;
  /** The way to its own page. */
  readonly page?: ReactNode;
  readonly children: () => ReactNode;
}

/** What is folded until somebody opens it. */
function Branch({ name, page, children }: BranchProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{name}</summary>
        {page}
        {isOpen && children()}
      </details>
    </li>
  );
}

function DepartmentBranches({ filter }: { filter: Pick<DepartmentsQueryVariables, 'kinds' | 'zones'> }) {
  const list = useAskedList(DepartmentsDocument, filter, (answer) => answer.departments);
  return (
    <Asked query={list}>
      {({ pages }) => {
        const found = pages.flatMap(({ departments }) => departments.edges.map(({ node }) => node));
        if (found.length === 0) return <Nothing />;
        return (
          <>
            <ul className="tree">
              {found.map((each) => (
                <Branch
                  key={each.code}
                  name={each.name}
                  page={<ThingLink list="departments" thing={each} withCode />}
                >
                  {() => <Parts code={each.code} />}
                </Branch>
              ))}
            </ul>
            {list.hasNextPage && (
              <ListEnd shown={found.length} all={pages[0]?.departments.totalCount ?? 0} list={list} />
            )}
          </>
        );
      }}
    </Asked>
  );
}

type Answer = NonNullable<DepartmentQuery['department']>;

/** The sections of a department with their posts, and the posts that are in none. */
function Parts({ code }: { code: string }) {
  const words = useWords();
  const answer = useAsked(DepartmentDocument, { code });
  return (
    <Asked query={answer}>
      {({ department }) => {
        const { sections = [], posts = [] } = department ?? {};
        const zone = department?.zone?.code;
        if (sections.length + posts.length === 0) return <p className="quiet">{words.none}</p>;
        return (
          <ul className="tree">
            {sections.map((section) => (
              <li key={section.code}>
                <ThingLink list="sections" thing={section} />
                <Posts of={posts.filter((post) => post.section?.code === section.code)} zone={zone} />
              </li>
            ))}
            <Posts of={posts.filter(({ section }) => section === null)} zone={zone} />
          </ul>
        );
      }}
    </Asked>
  );
}

function Posts({ of, zone }: { of: Answer['posts']; zone: string | undefined }) {
  if (of.length === 0) return null;
  return (
    <ul className="tree">
      {of.map((post) => (
        <li key={post.code}>
          <ThingLink list="posts" thing={post} />{' '}
          {post.memberships.length === 0 ? (
            <Vacant zone={zone} />
          ) : (
            <span className="quiet">{post.memberships.map(({ person }) => person.name).join('、')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
