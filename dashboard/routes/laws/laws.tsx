import { useAskedList } from '../../asking/use-asked.ts';
import { pathOf, useView } from '../../asking/when.ts';
import { LawsDocument } from '../../generated/graphql.ts';
import { AskedTable } from '../../parts/asked-table.tsx';
import { Filters } from '../../parts/filters.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import { editionText } from './edition-text.ts';

export function Laws() {
  const words = useWords();
  const [view] = useView();
  const text = view.get('text');
  const asked = { ...(text && { text }) };
  const list = useAskedList(LawsDocument, asked, (answer) => answer.laws);
  return (
    <>
      <PageTitle title={words.nav.laws}>{words.nav.laws}</PageTitle>
      <p className="buttons">
        <To path="/reference" className="button">
          {words.nav.reference}
        </To>
        <To path="/documents" className="button">
          {words.documents}
        </To>
      </p>
      <Filters keys={['text']} />
      <AskedTable
        list={list}
        file={{ field: 'laws', args: asked }}
        pageOf={(answer) => answer.laws}
        caption={words.nav.laws}
        keyOf={({ code }) => code}
        columns={[
          { head: words.law, cell: ({ name }) => <To path={pathOf('laws', name)}>{name}</To> },
          { head: words.articles, isNumber: true, cell: ({ articles }) => articles.length },
          { head: words.editions, cell: ({ editions }) => editions.map(editionText).join('；') || '–' },
          {
            head: words.nav.powers,
            cell: ({ name }) => (
              <To path="/powers" view={{ laws: name }}>
                {words.restingPowers}
              </To>
            ),
          },
        ]}
      />
    </>
  );
}
