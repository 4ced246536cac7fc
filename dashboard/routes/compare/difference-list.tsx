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
    .map((each) => ({ ...each, all: (each.added ?? 0) + (each.changed ?? 0) + (each.removed ?? 0) }))
    .filter(({ all, record }) => all > 0 || record === chosen);
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
          {`${label('ComparedRecord', record)} ${all}`}
        </button>
      ))}
    </p>
  );
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

/** Columns that hold a word of an enum. */
const ENUMS_OF: Readonly<Record<string, readonly string[]>> = {
  mode: ['DelegationMode'],
  type: ['PowerType'],
  kind: ['StepKind', 'PostKind', 'DepartmentKind', 'SupportElementKind'],
  stage: ['ChainStage'],
  zoneClass: ['ZoneClass'],
  class: ['ZoneClass'],
};

function FieldList({ of }: { of: Difference['fields'] }) {
  const words = useWords();
  const label = useLabels();
  const said = (field: string, value: string | null): string => {
    const named = (ENUMS_OF[field] ?? []).map((each) => label(each, value));
    return named.find((name) => name !== value) ?? value ?? '';
  };
  return (
    <ul className="plain-list">
      {of.map(({ field, before, beforeName, after, afterName }) => (
        <li key={field}>
          <span className="quiet">{words.fields[field as keyof typeof words.fields] ?? field}</span>{' '}
          <del>{beforeName ?? said(field, before)}</del> <ins>{afterName ?? said(field, after)}</ins>
        </li>
      ))}
    </ul>
  );
}
