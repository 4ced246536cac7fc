import { useAsked } from '../../asking/use-asked.ts';
import { useView } from '../../asking/when.ts';
import { PowerTraceDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, Failure } from '../../parts/asked.tsx';
import { Picture } from '../../parts/picture/picture.tsx';
import { Period } from '../../parts/period.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import type { PowerFinding, TraceDelegation } from './answer.ts';
import { StepLane } from './step-lane.tsx';
import { SupervisionList } from './supervision-list.tsx';
import { usePowerFindings } from './use-power-findings.ts';
import { powerWords } from './words.ts';

/** Who answers for a power: a lane for each zone, a row for each step. */
export function Trace({ code }: { code: string }) {
  const words = useWords();
  const trace = useAsked(PowerTraceDocument, { code });
  const found = usePowerFindings(code);
  const findings =
    found.data?.pages.flatMap(({ audit }) => audit.findings.edges.map(({ node }) => node)) ?? [];
  const [view, change] = useView();
  const chosen = view.get('zones')?.split(',') ?? [];
  return (
    <section className="trace">
      <h2>{words.trace}</h2>
      <Asked query={trace}>
        {({ power }) => {
          const all = power?.delegations ?? [];
          if (all.length === 0) return <p className="notice">{words.notDelegated}</p>;
          const shown = all.filter(({ zone }) => chosen.length === 0 || chosen.includes(zone.code));
          const toggle = (zone: string): string =>
            (chosen.includes(zone) ? chosen.filter((each) => each !== zone) : [...chosen, zone]).join();
          return (
            <>
              <p className="quiet">{words.traceIntro}</p>
              <Checking query={found} />
              {all.length > 1 && (
                <p className="chips" role="group" aria-label={words.oneZone}>
                  <span>{words.oneZone}</span>
                  {all.map(({ zone }) => (
                    <button
                      key={zone.code}
                      type="button"
                      className="chip"
                      aria-pressed={chosen.includes(zone.code)}
                      onClick={() => change({ zones: toggle(zone.code) })}
                    >
                      {zone.name}
                    </button>
                  ))}
                </p>
              )}
              <Picture title={`${words.trace} ${code}`}>
                <div className="lanes">
                  {shown.map((delegation) => (
                    <Lane
                      key={`${delegation.zone.code} ${delegation.validFrom}`}
                      delegation={delegation}
                      findings={findings}
                    />
                  ))}
                </div>
              </Picture>
            </>
          );
        }}
      </Asked>
    </section>
  );
}

/** Until the audits are there, and where they do not come, no box is called whole. */
function Checking({ query }: { query: ReturnType<typeof usePowerFindings> }) {
  const own = useOwnWords(powerWords);
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (query.isSuccess && !query.hasNextPage && !query.isPlaceholderData) return null;
  return (
    <p className="loading quiet" role="status">
      {own.checking}
    </p>
  );
}

function Lane({ delegation, findings }: { delegation: TraceDelegation; findings: readonly PowerFinding[] }) {
  const words = useWords();
  const label = useLabels();
  const { zone, mode, validFrom, validTo, filedOn, memorandum, memorandumDocument, supervision, steps } =
    delegation;
  return (
    <article className="lane" aria-label={zone.name}>
      <h3>
        <ThingLink list="zones" thing={zone} />
      </h3>
      <p className="quiet lane-facts">
        {label('DelegationMode', mode)} · <Period from={validFrom} to={validTo} /> ·{' '}
        {filedOn ? `${words.filed} ${filedOn}` : <span className="gap-word">{words.notFiled}</span>}
        {memorandum && (
          <>
            {` · ${words.memorandum} `}
            {memorandumDocument ? (
              <ThingLink list="documents" thing={{ ...memorandumDocument, name: memorandum }} />
            ) : (
              memorandum
            )}
          </>
        )}
      </p>
      {steps.length === 0 && <p className="gap-word">{words.noSteps}</p>}
      <ol className="steps">
        {steps.map((step) => (
          <StepLane key={step.order} step={step} zone={zone.code} findings={findings} />
        ))}
      </ol>
      <SupervisionList of={supervision} />
    </article>
  );
}
