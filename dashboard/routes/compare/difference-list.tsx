import { useView } from '../../asking/when.ts';
import type { DifferencesFragment } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { type AskedList, AskedTable } from '../../parts/asked-table.tsx';
import type { FileOf } from '../../parts/files.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';

type Difference = DifferencesFragment['edges'][number]['node'];

interface DifferenceListProps<Answer> {
  readonly list: AskedList<Answer>;
  readonly pageOf: (answer: Answer) => DifferencesFragment | null | undefined;
  readonly file: FileOf;
}

/** The differences, with how many there are of each kind of record above them. */
export function DifferenceList<Answer>({ list, pageOf, file }: DifferenceListProps<Answer>) {
  const words = useWords();
  const label = useLabels();
  const [first] = list.data?.pages ?? [];
  const found = first && pageOf(first);
  return (
    <>
      <h2>{words.differences}</h2>
      {found && <Counts counts={found.counts} />}
      <AskedTable
        list={list}
        file={file}
        pageOf={pageOf}
        caption={words.differences}
        keyOf={({ record, key, before, after }) =>
          [record, key, before?.validFrom, after?.validFrom].join(' ')
        }
        columns={[
          { head: words.record, isShort: true, cell: ({ record }) => label('ComparedRecord', record) },
          {
            head: words.whatHappened,
            cell: ({ kind }) => (
              <span className={`change change-${kind.toLowerCase()}`}>{label('DifferenceKind', kind)}</span>
            ),
          },
          { head: words.about, cell: (each) => <Subjects of={each} /> },
          { head: words.beforeAfter, cell: ({ fields }) => <FieldList of={fields} /> },
        ]}
      />
    </>
  );
}

function Counts({ counts }: { counts: DifferencesFragment['counts'] }) {
  const words = useWords();
  const label = useLabels();
  const [view, change] = useView();
  const chosen = view.get('records');
  const some = counts
    .map((each) => ({ ...each, all: allOf(each) }))
    .filter(({ all, record }) => all !== 0 || record === chosen);
  return (
    <p className="chips" role="group" aria-label={words.record}>
      {some.map(({ record, all, added, changed, removed }) => (
        <button
          key={record}
          type="button"
          className="chip"
          aria-pressed={record === chosen}
          title={`+${added ?? '?'} ~${changed ?? '?'} −${removed ?? '?'}`}
          onClick={() => change({ records: record === chosen ? null : record })}
        >
          {`${label('ComparedRecord', record)} ${all ?? words.notSeen}`}
        </button>
      ))}
    </p>
  );
}

/** How many there are of a kind; null where the reader is not told. */
function allOf({ added, changed, removed }: DifferencesFragment['counts'][number]): number | null {
  return added === null || changed === null || removed === null ? null : added + changed + removed;
}

function Subjects({ of: { zone, power, person, department, chain, key } }: { of: Difference }) {
  const things = [
    ['zones', zone],
    ['powers', power],
    ['chains', chain],
    ['people', person],
    ['departments', department],
  ] as const;
  if (things.every(([, thing]) => thing === null)) return <span className="code">{key}</span>;
  return (
    <ul className="plain-list">
      {things.map(
        ([list, thing]) =>
          thing && (
            <li key={list}>
              <ThingLink list={list} thing={thing} />
            </li>
          ),
      )}
    </ul>
  );
}

function FieldList({ of }: { of: Difference['fields'] }) {
  return (
    <ul className="plain-list">
      {of.map(({ field, name, beforeText, afterText }) => (
        <li key={field}>
          <span className="quiet">{name}</span> <del>{beforeText}</del> <ins>{afterText}</ins>
        </li>
      ))}
    </ul>
  );
}
