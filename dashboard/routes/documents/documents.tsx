import { useAskedList } from '../../asking/use-asked.ts';
import { useView } from '../../asking/when.ts';
import { type DocumentKind, DocumentsDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { AskedTable } from '../../parts/asked-table.tsx';
import { FacetSelect, Filters } from '../../parts/filters.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { ZoneChoice } from '../../parts/zone-choice.tsx';
import { useWords } from '../../words/use-words.ts';
import { BodyLink } from '../../parts/body-link.tsx';

const KINDS: readonly DocumentKind[] = [
  ...(['PLAN', 'CATALOGUE', 'MEMORANDUM', 'AUTHORIZATION', 'ENTRUSTMENT'] as const),
  ...(['NOTICE', 'RULES', 'MANUAL', 'OTHER'] as const),
];

/** Documents by which something holds. */
export function Documents() {
  const words = useWords();
  const label = useLabels();
  const [view] = useView();
  const [text, kind, zone, power] = ['text', 'kinds', 'zones', 'powers'].map((key) => view.get(key));
  const asked = {
    ...(text && { text }),
    ...(kind && { kinds: [kind as DocumentKind] }),
    ...(zone && { zones: [zone] }),
    ...(power && { powers: [power] }),
  };
  const list = useAskedList(DocumentsDocument, asked, (answer) => answer.documents);
  return (
    <>
      <PageTitle title={words.documents}>{words.documents}</PageTitle>
      <Filters keys={['text', 'kinds', 'zones', 'powers']}>
        <FacetSelect
          name="kinds"
          label={words.type}
          choices={KINDS.map((each) => [each, label('DocumentKind', each), null])}
        />
        <ZoneChoice name="zones" label={words.zone} />
      </Filters>
      <AskedTable
        list={list}
        file={{ field: 'documents', args: asked }}
        pageOf={(answer) => answer.documents}
        caption={words.documents}
        keyOf={({ code }) => code}
        columns={[
          {
            head: words.document,
            cell: ({ code, title }) => <ThingLink list="documents" thing={{ code, name: title }} />,
          },
          { head: words.type, isShort: true, cell: (each) => label('DocumentKind', each.kind) },
          { head: words.documentNumber, cell: ({ number }) => number ?? '–' },
          { head: words.issuer, cell: ({ issuer }) => <BodyLink of={issuer} /> },
          { head: words.issuedOn, isShort: true, cell: ({ issuedOn }) => issuedOn ?? '–' },
          { head: words.publishedOn, isShort: true, cell: ({ publishedOn }) => publishedOn ?? '–' },
        ]}
      />
    </>
  );
}
