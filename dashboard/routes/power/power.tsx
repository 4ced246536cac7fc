import { useAsked } from '../../asking/use-asked.ts';
import { PowerDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, NotThere } from '../../parts/asked.tsx';
import { Boundary } from '../../parts/boundary.tsx';
import { Ended } from '../../parts/ended.tsx';
import { Facts } from '../../parts/facts.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { ThingLink, Things, To } from '../../parts/to.tsx';
import { Timeline } from '../../parts/timeline/timeline.tsx';
import { useWords } from '../../words/use-words.ts';
import type { PowerAnswer } from './answer.ts';
import { PowerManual } from './manual.tsx';
import { Trace } from './trace.tsx';

/** A power: what it rests on, and who answers for each of its steps in each zone. */
export function Power({ code }: { code: string }) {
  const words = useWords();
  const power = useAsked(PowerDocument, { code });
  return (
    <Asked query={power}>
      {({ power: answer }) =>
        answer === null ? (
          <NotThere code={code} />
        ) : (
          <>
            <PageTitle title={answer.name} code={answer.code}>
              {answer.name}
            </PageTitle>
            <Ended on={answer.endedOn} />
            <PowerFacts power={answer} />
            <p className="buttons">
              <To path="/documents" view={{ powers: code }} className="button">
                {words.documents}
              </To>
            </p>
            <Boundary said={words.broke}>
              <Trace code={code} />
            </Boundary>
            <Boundary said={words.broke}>
              <PowerManual code={code} />
            </Boundary>
            <Timeline of={answer.id} />
          </>
        )
      }
    </Asked>
  );
}

function PowerFacts({ power }: { power: PowerAnswer }) {
  const words = useWords();
  const label = useLabels();
  const some = (texts: readonly string[]) => (texts.length > 0 ? texts.join('、') : undefined);
  const sources = power.sources.map(({ source, place }) => [source, place].filter(Boolean).join(' '));
  return (
    <Facts
      of={[
        [words.type, label('PowerType', power.type)],
        [words.department, <ThingLink key="d" list="departments" thing={power.department} />],
        [words.basis, power.legalBasis ?? undefined],
        [words.articles, power.articles.length > 0 ? <Articles key="a" of={power.articles} /> : undefined],
        [
          words.chainsOf,
          power.chains.length > 0 ? (
            <Things key="c" list="chains" things={power.chains} none="" />
          ) : undefined,
        ],
        [words.officialCodes, some(power.officialCodes)],
        [words.catalogued, some(power.cataloguedFor.map((each) => label('ZoneClass', each)))],
        [words.requires, some(power.requires.map(({ name }) => name))],
        [words.sources, some([...new Set(sources)])],
      ]}
    />
  );
}

function Articles({ of }: { of: PowerAnswer['articles'] }) {
  return (
    <ul className="inline-list">
      {of.map(({ code, number, law }) => (
        <li key={code}>
          <To path={`/laws/${encodeURIComponent(law.name)}`} view={{ article: number }}>
            {`${law.name} §${number}`}
          </To>
        </li>
      ))}
    </ul>
  );
}
