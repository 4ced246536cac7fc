import { useAskedList } from '../../asking/use-asked.ts';
import { useView } from '../../asking/when.ts';
import { type ReferenceReason, ReferenceItemsDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { AskedTable } from '../../parts/asked-table.tsx';
import { FacetSelect, Filters } from '../../parts/filters.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { useWords } from '../../words/use-words.ts';

const REASONS: readonly ReferenceReason[] = ['PUBLIC_SERVICE', 'NO_TYPE', 'NO_DEPARTMENT'];

/** What sources list and is no power of the record, and why. */
export function Reference() {
  const words = useWords();
  const label = useLabels();
  const [view] = useView();
  const [text, reason] = [view.get('text'), view.get('reasons')];
  const asked = { ...(text && { text }), ...(reason && { reasons: [reason as ReferenceReason] }) };
  const list = useAskedList(ReferenceItemsDocument, asked, (answer) => answer.referenceItems);
  return (
    <>
      <PageTitle title={words.nav.reference}>{words.nav.reference}</PageTitle>
      <Filters keys={['text', 'reasons']}>
        <FacetSelect
          name="reasons"
          label={words.reason}
          choices={REASONS.map((each) => [each, label('ReferenceReason', each), null])}
        />
      </Filters>
      <AskedTable
        list={list}
        file={{ field: 'referenceItems', args: asked }}
        pageOf={(answer) => answer.referenceItems}
        caption={words.nav.reference}
        keyOf={({ code }) => code}
        columns={[
          { head: words.nameHead, cell: ({ name }) => name },
          { head: words.codeHead, cell: ({ code }) => <span className="code">{code}</span> },
          { head: words.type, cell: ({ type }) => type ?? '–' },
          { head: words.department, cell: ({ department, body }) => department ?? body ?? '–' },
          {
            head: words.sources,
            cell: ({ source, place }) => [source, place].filter(Boolean).join(' ') || '–',
          },
          {
            head: words.reason,
            cell: ({ reasons }) => reasons.map((each) => label('ReferenceReason', each)).join('、'),
          },
        ]}
      />
    </>
  );
}
