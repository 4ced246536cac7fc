import { ThingLink } from '../../parts/to.tsx';
import { useIsToldOfPosts, Vacant } from '../../parts/vacant.tsx';
import { useWords } from '../../words/use-words.ts';
import type { ZoneAnswer } from './answer.ts';

/** The departments of a zone with their posts and who holds them; a vacant post is said in a word. */
export function ZoneDepartments({ zone }: { zone: ZoneAnswer }) {
  const words = useWords();
  const isTold = useIsToldOfPosts(zone.code);
  return (
    <section>
      <h2>{words.departments}</h2>
      {zone.departments.length === 0 && <p className="quiet">{words.none}</p>}
      {zone.departments.map((department) => (
        <details key={department.code} className="department">
          <summary>
            {department.name}{' '}
            <span className="quiet">{`${department.sections.length} · ${department.posts.length}`}</span>
          </summary>
          <p>
            <ThingLink list="departments" thing={department} withCode />
          </p>
          <ul className="posts">
            {department.posts.map((post) => (
              <li
                key={post.code}
                className={isTold && post.memberships.length === 0 ? 'post post-vacant' : 'post'}
              >
                <ThingLink list="posts" thing={post} />
                {post.memberships.length === 0 ? (
                  <Vacant zone={zone.code} />
                ) : (
                  post.memberships.map(({ person }) => (
                    <ThingLink key={person.code} list="people" thing={person} />
                  ))
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
