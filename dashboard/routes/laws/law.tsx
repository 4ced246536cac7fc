import { useAsked } from '../../asking/use-asked.ts';
import { LawDocument } from '../../generated/graphql.ts';
import { Asked, NotThere } from '../../parts/asked.tsx';
import { Ended } from '../../parts/ended.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Table } from '../../parts/table.tsx';
import { Things } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import { editionText } from './edition-text.ts';

/** A law by its name: its articles, the powers that rest on them, and the zones that hold those. */
export function Law({ code: name }: { code: string }) {
  const words = useWords();
  const law = useAsked(LawDocument, { name });
  return (
    <Asked query={law}>
      {({ law: answer }) =>
        answer === null ? (
          <NotThere code={name} />
        ) : (
          <>
            <PageTitle title={answer.name}>{answer.name}</PageTitle>
            <Ended on={answer.endedOn} />
            <p>{answer.editions.map(editionText).join('；')}</p>
            <h2>{words.articles}</h2>
            <Table
              caption={words.articles}
              rows={answer.articles}
              keyOf={({ code }) => code}
              columns={[
                { head: words.article, cell: ({ number }) => words.articleNumber(number) },
                {
                  head: words.restingPowers,
                  cell: ({ powers }) => <Things list="powers" things={powers} none="–" />,
                },
                { head: words.holders, cell: ({ zones }) => <Things list="zones" things={zones} none="–" /> },
                { head: words.amendment, cell: ({ amendment }) => amendment ?? '–' },
              ]}
            />
          </>
        )
      }
    </Asked>
  );
}
