import { behindIn, isCountedBehind } from '../../asking/counted.ts';
import { useAsked } from '../../asking/use-asked.ts';
import { ReadinessDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked } from '../../parts/asked.tsx';
import { type Measure, MeasureShare } from '../../parts/measure.tsx';
import { Table } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import { readinessWords } from './words.ts';

/** How far a zone is, measure by measure, each with the way to what lacks. */
export function ZoneReadiness({ code }: { code: string }) {
  const words = useWords();
  const own = useOwnWords(readinessWords);
  const label = useLabels();
  const asked = useAsked(ReadinessDocument, { zones: [code] });
  return (
    <section>
      <h2>{own.readiness}</h2>
      <Asked query={asked}>
        {({ zoneReadiness: [readiness] }) =>
          readiness === undefined ? (
            <p className="notice">{words.notSeen}</p>
          ) : (
            <>
              <Table
                caption={own.readiness}
                rows={readiness.measures}
                keyOf={({ measure }) => measure}
                columns={[
                  {
                    head: own.measure,
                    cell: ({ measure }) => (
                      <>
                        {label('ReadinessMeasure', measure)}{' '}
                        {measure === readiness.weakest && <span className="tag">{own.weakest}</span>}
                      </>
                    ),
                  },
                  { head: own.howFar, cell: (measure) => <MeasureShare of={measure} /> },
                  { head: own.doneOf, isNumber: true, cell: ({ owed, done }) => `${done}/${owed}` },
                  { head: own.whatLacks, cell: (measure) => <BehindIn of={measure} zone={code} /> },
                ]}
              />
              <p className="quiet">{own.evaluated(readiness.evaluations)}</p>
            </>
          )
        }
      </Asked>
    </section>
  );
}

/** What is behind by a measure: the way to the list that says which and why. */
function BehindIn({ of: { measure, owed, done }, zone }: { of: Measure; zone: string }) {
  const words = useWords();
  const own = useOwnWords(readinessWords);
  if (owed === done) return <span className="quiet">{own.nothingBehind}</span>;
  return (
    <To {...behindIn(measure, zone)}>
      {isCountedBehind(measure) ? words.behind(owed - done) : own.behindSome}
    </To>
  );
}
