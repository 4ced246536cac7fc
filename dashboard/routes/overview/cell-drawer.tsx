import { pathOf } from '../../asking/when.ts';
import { useAsked } from '../../asking/use-asked.ts';
import { CellDocument, type CellQuery } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Period } from '../../parts/period.tsx';
import { ThingLink, Things, To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import type { MatrixPlace } from './matrix.tsx';

/** What of a chain a zone lacks, and who has it now. */
export function CellDrawer({ place, onClose }: { place: MatrixPlace; onClose: () => void }) {
  const words = useWords();
  const { zone, chain, cell } = place;
  return (
    <Dialog title={chain.name} onClose={onClose} isDrawer>
      <p>
        {cell
          ? words.cell(zone.name, chain.name, cell.held, cell.total)
          : words.cellNone(zone.name, chain.name)}
      </p>
      <p className="buttons">
        <To path={pathOf('chains', chain.code)} className="button" onClickCapture={onClose}>
          {words.chainDrawn}
        </To>
        <To path={pathOf('zones', zone.code)} className="button" onClickCapture={onClose}>
          {zone.name}
        </To>
      </p>
      {cell && <Missing zone={zone.code} chain={chain.code} />}
    </Dialog>
  );
}

/** The links that the zone lacks, each with who has its power. */
function Missing({ zone, chain }: { zone: string; chain: string }) {
  const words = useWords();
  const answer = useAsked(CellDocument, { zones: [zone], chains: [chain] });
  return (
    <Asked query={answer}>
      {({ chainCoverage, audit }) => {
        const missing = chainCoverage.edges[0]?.node.missing ?? [];
        const broken = audit.findings.edges[0]?.node;
        return missing.length === 0 ? null : (
          <>
            {broken && (
              <Facts
                of={[
                  [words.broken, <Period key="p" from={broken.since} to={broken.goneOn} />],
                  [
                    words.evidence,
                    <To key="e" path="/audits" view={{ kinds: 'CHAIN_BROKEN', zones: zone, chains: chain }}>
                      {words.toAudit}
                    </To>,
                  ],
                ]}
              />
            )}
            <h3>{words.missingLinks}</h3>
            <ol>
              {missing.map((link) => (
                <MissingLink key={link.order} link={link} />
              ))}
            </ol>
          </>
        );
      }}
    </Asked>
  );
}

type Link = CellQuery['chainCoverage']['edges'][number]['node']['missing'][number];

function MissingLink({ link: { order, stage, power, heldBy } }: { link: Link }) {
  const words = useWords();
  const label = useLabels();
  return (
    <li className="missing-link">
      <ThingLink list="powers" thing={power} />
      <Facts
        of={[
          [words.stage, `${words.inOrder(order)} · ${label('ChainStage', stage)}`],
          [words.cityDepartment, <ThingLink key="d" list="departments" thing={power.department} />],
          [words.alsoHeldBy, <Things key="z" list="zones" things={heldBy} none={words.notDelegated} />],
          [
            words.documents,
            <To key="f" path="/documents" view={{ powers: power.code }}>
              {words.documentsOf}
            </To>,
          ],
        ]}
      />
    </li>
  );
}
