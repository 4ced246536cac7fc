import type { ReactNode } from 'react';
import { useAsked } from '../../asking/use-asked.ts';
import { PowerManualDocument, type PowerManualQuery } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Facts } from '../../parts/facts.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import { powerWords } from './words.ts';

type Manual = NonNullable<PowerManualQuery['power']>;

/** What whoever exercises a power needs: documents and forms, whom to ask, who knows, who teaches it. */
export function PowerManual({ code }: { code: string }) {
  const own = useOwnWords(powerWords);
  const manual = useAsked(PowerManualDocument, { code });
  return (
    <section>
      <h2>{own.manual}</h2>
      <Asked query={manual}>{({ power }) => power && <ManualFacts of={power} />}</Asked>
    </section>
  );
}

function ManualFacts({ of: { documents, transferItems, contacts, experts, trainings } }: { of: Manual }) {
  const words = useWords();
  const own = useOwnWords(powerWords);
  const label = useLabels();
  if ([documents, transferItems, contacts, experts, trainings].every(({ length }) => length === 0))
    return <p className="quiet">{own.manualEmpty}</p>;
  return (
    <Facts
      of={[
        [
          words.documents,
          some(documents, ({ topic, document: { code, title } }) => (
            <>
              <ThingLink list="documents" thing={{ code, name: title }} />{' '}
              <span className="tag">{label('DocumentTopic', topic)}</span>
            </>
          )),
        ],
        [
          own.templates,
          some(transferItems, ({ name, kind }) => (
            <>
              {name} <span className="tag">{label('TransferKind', kind)}</span>
            </>
          )),
        ],
        [own.contacts, some(contacts, (contact) => <Contact of={contact} />)],
        [
          own.experts,
          some(experts, ({ name, kind, organization, fields }) => (
            <>
              {name} <span className="tag">{label('ExpertKind', kind)}</span>{' '}
              <span className="quiet">{[organization, ...fields].filter(Boolean).join(' · ')}</span>
            </>
          )),
        ],
        [
          own.trainings,
          some(trainings, ({ title, kind, beginsOn, endsOn, by }) => (
            <>
              {title} <span className="tag">{label('TrainingKind', kind)}</span>{' '}
              <span className="quiet">{`${beginsOn} – ${endsOn} · `}</span>
              <ThingLink list="departments" thing={by} />
            </>
          )),
        ],
      ]}
    />
  );
}

/** A list of what there is; undefined where there is nothing, which is then not said. */
function some<Each>(all: readonly Each[], said: (each: Each) => ReactNode): ReactNode | undefined {
  if (all.length === 0) return undefined;
  return (
    <ul className="plain-list">
      {all.map((each, place) => (
        <li key={place}>{said(each)}</li>
      ))}
    </ul>
  );
}

function Contact({
  of: { phone, isRemote, department, section, person },
}: {
  of: Manual['contacts'][number];
}) {
  const own = useOwnWords(powerWords);
  return (
    <>
      <ThingLink list="departments" thing={department} />
      {section && (
        <>
          {' · '}
          <ThingLink list="sections" thing={section} />
        </>
      )}
      {person && (
        <>
          {' · '}
          <ThingLink list="people" thing={person} />
        </>
      )}{' '}
      <strong>{own.hotline(phone)}</strong> {isRemote && <span className="tag">{own.remotely}</span>}
    </>
  );
}
