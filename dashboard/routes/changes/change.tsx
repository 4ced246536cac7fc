import { pathOf } from '../../asking/when.ts';
import { NotThere } from '../../parts/asked.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { To } from '../../parts/to.tsx';
import { useOwnWords } from '../../words/use-words.ts';
import { ChangeList } from './changes.tsx';
import { changesWords } from './words.ts';

/** One Change by its revision. The one before is asked too: by that its link can be proved. */
export function Change({ code }: { code: string }) {
  const words = useOwnWords(changesWords);
  const revision = Number(code);
  if (!/^[1-9]\d{0,8}$/.test(code)) return <NotThere code={code} />;
  const title = words.changeOf(revision);
  const to = (other: number) => pathOf('changes', String(other));
  return (
    <>
      <PageTitle title={title}>{title}</PageTitle>
      <p className="buttons">
        {revision > 1 && (
          <To path={to(revision - 1)} className="button">
            {words.before(revision - 1)}
          </To>
        )}
        <To path="/changes" className="button">
          {words.all}
        </To>
        <To path={to(revision + 1)} className="button">
          {words.after(revision + 1)}
        </To>
      </p>
      <ChangeList key={code} filter={{ revisions: [revision, revision - 1] }} only={revision} />
    </>
  );
}
