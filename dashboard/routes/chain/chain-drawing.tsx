import { useView } from '../../asking/when.ts';
import type { ChainStage } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Picture } from '../../parts/picture/picture.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import type { ChainAnswer } from './answer.ts';

const STAGES: readonly ChainStage[] = ['APPROVAL', 'SUPERVISION', 'ENFORCEMENT'];

/** The links of a chain, stage by stage; for a chosen zone what it holds is whole and what it lacks is dashed. */
export function ChainDrawing({ chain }: { chain: ChainAnswer }) {
  const words = useWords();
  const label = useLabels();
  const [view, change] = useView();
  const chosen = view.get('zone') ?? chain.coverage.find(({ complete }) => !complete)?.zone.code ?? null;
  return (
    <section>
      <h2>{words.chainDrawn}</h2>
      {chain.coverage.length > 0 && (
        <p className="chips" role="group" aria-label={words.zone}>
          {chain.coverage.map(({ zone }) => (
            <button
              key={zone.code}
              type="button"
              className="chip"
              aria-pressed={zone.code === chosen}
              onClick={() => change({ zone: zone.code })}
            >
              {zone.name}
            </button>
          ))}
        </p>
      )}
      <Picture title={chain.name}>
        <div className="stages">
          {STAGES.map((stage) => (
            <section key={stage} className="stage" aria-label={label('ChainStage', stage)}>
              <h3>{label('ChainStage', stage)}</h3>
              <ol className="stage-links">
                {chain.links
                  .filter((link) => link.stage === stage)
                  .map((link) => (
                    <DrawnLink key={link.order} link={link} zone={chosen} />
                  ))}
              </ol>
            </section>
          ))}
        </div>
      </Picture>
    </section>
  );
}

function DrawnLink({ link, zone }: { link: ChainAnswer['links'][number]; zone: string | null }) {
  const words = useWords();
  const { power, order } = link;
  const isHeld = power.delegations.some((each) => each.zone.code === zone);
  const state = zone === null ? '' : isHeld ? ' link-held' : ' link-missing';
  return (
    <li className={`link${state}`}>
      <span className="link-order">{words.inOrder(order)}</span>
      <ThingLink list="powers" thing={power} />
      {zone !== null && (
        <strong className="link-state">
          {isHeld ? `✓ ${words.held}` : `✗ ${words.missing} · ${words.atCity(power.department.name)}`}
        </strong>
      )}
    </li>
  );
}
