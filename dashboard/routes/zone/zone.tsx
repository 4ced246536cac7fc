import { useAsked } from '../../asking/use-asked.ts';
import { ZoneDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, NotThere } from '../../parts/asked.tsx';
import { Boundary } from '../../parts/boundary.tsx';
import { Ended } from '../../parts/ended.tsx';
import { Facts } from '../../parts/facts.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { ThingLink, To } from '../../parts/to.tsx';
import { Timeline } from '../../parts/timeline/timeline.tsx';
import { useWords } from '../../words/use-words.ts';
import type { ZoneAnswer } from './answer.ts';
import { ZoneChains } from './zone-chains.tsx';
import { ZoneDelegations } from './zone-delegations.tsx';
import { ZoneDepartments } from './zone-departments.tsx';
import { ZoneReadiness } from './zone-readiness.tsx';
import { ZoneScores } from './zone-scores.tsx';
import { ZoneSupport } from './zone-support.tsx';

/** A zone: what it is, what it holds, who is there, and how it stands. */
export function Zone({ code }: { code: string }) {
  const words = useWords();
  const zone = useAsked(ZoneDocument, { code });
  return (
    <Asked query={zone}>
      {({ zone: answer }) =>
        answer === null ? (
          <NotThere code={code} />
        ) : (
          <>
            <PageTitle title={answer.name} code={answer.code}>
              {answer.name}
            </PageTitle>
            <Ended on={answer.endedOn} />
            <ZoneFacts zone={answer} />
            <p className="buttons">
              <To path="/audits" view={{ zones: code }} className="button">
                {words.toAudit}
              </To>
              <To path="/compare" view={{ what: 'zones', zone: code }} className="button">
                {words.toCompare}
              </To>
              <To path="/documents" view={{ zones: code }} className="button">
                {words.documents}
              </To>
            </p>
            <h2>{words.capacities}</h2>
            <Boundary said={words.broke}>
              <ZoneSupport code={code} held={answer.capacities.map(({ element }) => element)} />
            </Boundary>
            <Boundary said={words.broke}>
              <ZoneReadiness code={code} />
            </Boundary>
            <Boundary said={words.broke}>
              <ZoneChains code={code} />
            </Boundary>
            <Boundary said={words.broke}>
              <ZoneScores code={code} />
            </Boundary>
            <Boundary said={words.broke}>
              <ZoneDelegations code={code} />
            </Boundary>
            <ZoneDepartments zone={answer} />
            <Timeline of={answer.id} />
          </>
        )
      }
    </Asked>
  );
}

function ZoneFacts({ zone }: { zone: ZoneAnswer }) {
  const words = useWords();
  const label = useLabels();
  return (
    <Facts
      of={[
        [words.class, label('ZoneClass', zone.class)],
        [
          words.parent,
          zone.parent ? <ThingLink key="p" list="departments" thing={zone.parent} /> : undefined,
        ],
        [words.alsoCalled, zone.aliases.length > 0 ? zone.aliases.join('、') : undefined],
      ]}
    />
  );
}
