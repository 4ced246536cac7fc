import { useAsked } from '../../asking/use-asked.ts';
import { DocumentDocument, type DocumentQuery } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, NotThere } from '../../parts/asked.tsx';
import { Facts } from '../../parts/facts.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Period } from '../../parts/period.tsx';
import { Table } from '../../parts/table.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import { BodyLink } from '../../parts/body-link.tsx';

type Answer = NonNullable<DocumentQuery['document']>;

/** A document: who issued it, when and where it was published, and what it is about. */
export function Document({ code }: { code: string }) {
  const words = useWords();
  const asked = useAsked(DocumentDocument, { code });
  return (
    <Asked query={asked}>
      {({ document }) =>
        document === null ? (
          <NotThere code={code} />
        ) : (
          <>
            <PageTitle title={document.title} code={document.code}>
              {document.title}
            </PageTitle>
            <DocumentFacts of={document} />
            <h2>{words.documentScopes}</h2>
            <Scopes of={document.scopes} />
          </>
        )
      }
    </Asked>
  );
}

function DocumentFacts({ of }: { of: Answer }) {
  const words = useWords();
  const label = useLabels();
  const { kind, number, issuer, issuedOn, publishedOn, media, level, url } = of;
  const published = [publishedOn, label('MediumLevel', level), media.join('、')].filter(Boolean).join(' · ');
  return (
    <Facts
      of={[
        [words.type, label('DocumentKind', kind)],
        [words.documentNumber, number ?? undefined],
        [words.issuer, <BodyLink key="issuer" of={issuer} />],
        [words.issuedOn, issuedOn ?? undefined],
        [words.publishedOn, published === '' ? words.notPublished : published],
        [words.onTheWeb, url === null ? undefined : <Web key="web" address={url} />],
      ]}
    />
  );
}

/** What is no address of the web is a text, whatever it would do as a link. */
function Web({ address }: { address: string }) {
  if (!/^https?:\/\//i.test(address)) return <>{address}</>;
  return (
    <a href={address} rel="noreferrer" target="_blank">
      {address}
    </a>
  );
}

function Scopes({ of }: { of: Answer['scopes'] }) {
  const words = useWords();
  const label = useLabels();
  if (of.length === 0) return <p className="quiet">{words.noScopes}</p>;
  return (
    <Table
      caption={words.documentScopes}
      rows={of.map((scope, place) => ({ ...scope, place }))}
      keyOf={({ place }) => String(place)}
      columns={[
        { head: words.topic, cell: ({ topic }) => label('DocumentTopic', topic) },
        {
          head: words.zone,
          cell: ({ zone, zoneClass }) =>
            zone ? <ThingLink list="zones" thing={zone} /> : label('ZoneClass', zoneClass) || words.all,
        },
        {
          head: words.department,
          cell: ({ department }) =>
            department ? <ThingLink list="departments" thing={department} /> : words.all,
        },
        {
          head: words.power,
          cell: ({ power }) => (power ? <ThingLink list="powers" thing={power} /> : words.all),
        },
        { head: words.step, cell: ({ step }) => (step ? `${step.order} · ${step.name}` : words.all) },
        { head: words.period, cell: ({ validFrom, validTo }) => <Period from={validFrom} to={validTo} /> },
      ]}
    />
  );
}
