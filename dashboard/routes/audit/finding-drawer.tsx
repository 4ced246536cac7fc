import type { ReactNode } from 'react';
import { pathOf } from '../../asking/when.ts';
import { useAsked } from '../../asking/use-asked.ts';
import { EvidenceDocument, type EvidenceQuery } from '../../generated/graphql.ts';
import { Asked } from '../../parts/asked.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Facts } from '../../parts/facts.tsx';
import { LIST_OF } from '../../parts/list-of.ts';
import { Period } from '../../parts/period.tsx';
import { Picture } from '../../parts/picture/picture.tsx';
import { Severity } from '../../parts/severity.tsx';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Finding } from './finding.ts';
import { EvidencePath } from './evidence-path.tsx';

interface FindingDrawerProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** A finding: what is the matter, by which clause, and the links whose presence or absence makes it true. */
export function FindingDrawer({ finding, onClose }: FindingDrawerProps) {
  const words = useWords();
  const evidence = useAsked(EvidenceDocument, { id: finding.id });
  return (
    <Dialog title={finding.title} onClose={onClose} isDrawer>
      <p>
        <Severity of={finding.severity} />
      </p>
      <p>{finding.message}</p>
      <FindingFacts finding={finding} onLeave={onClose} />
      <Asked query={evidence}>
        {({ finding: found }) =>
          found ? (
            <>
              <Facts of={[[words.period, <Period key="p" from={found.since} to={found.goneOn} />]]} />
              <h3>{words.evidence}</h3>
              <Picture title={finding.title}>
                <EvidencePath links={found.evidence} onLeave={onClose} />
              </Picture>
              {found.acceptance && <AcceptanceFacts of={found.acceptance} />}
            </>
          ) : (
            <p className="quiet">{words.nothing}</p>
          )
        }
      </Asked>
    </Dialog>
  );
}

function FindingFacts({ finding, onLeave }: { finding: Finding; onLeave: () => void }) {
  const words = useWords();
  const { zone, power, step, chain, person, clause, subject } = finding;
  const link = (list: string, thing: { code: string; name: string } | null) =>
    thing ? (
      <To path={pathOf(list, thing.code)} onClickCapture={onLeave}>
        {thing.name}
      </To>
    ) : undefined;
  return (
    <Facts
      of={[
        [words.clause, clause],
        [words.zone, link('zones', zone)],
        [words.power, link('powers', power)],
        [words.step, step ? `${step.order} · ${step.name}` : undefined],
        [words.chain, link('chains', chain)],
        [words.slots.staff, link('people', person)],
        [words.subject, subjectOf(subject, link)],
      ]}
    />
  );
}

/** What else a finding is about: a document and a department have pages, an item that is handed over has none. */
function subjectOf(
  subject: Finding['subject'],
  link: (list: string, thing: { code: string; name: string }) => ReactNode,
): ReactNode {
  if (!subject || !('code' in subject)) return undefined;
  const list = LIST_OF[subject.__typename];
  return list === undefined ? subject.name : link(list, subject);
}

type Acceptance = NonNullable<NonNullable<EvidenceQuery['finding']>['acceptance']>;

function AcceptanceFacts({ of }: { of: Acceptance }) {
  const words = useWords();
  return (
    <>
      <h3>{words.accepted}</h3>
      <Facts
        of={[
          [words.reason, of.reason],
          [words.memorandum, of.document ?? undefined],
          [words.actor, of.by],
          [words.period, words.untilDay(of.until)],
        ]}
      />
    </>
  );
}
