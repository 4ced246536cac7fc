import { type ReactNode, useId, useState } from 'react';
import { useView } from '../asking/when.ts';
import { useWords } from '../words/use-words.ts';

interface FiltersProps {
  /** What of the address these filters say, to clear it. */
  readonly keys: readonly string[];
  readonly hasText?: boolean;
  /** What the text is; a name or code unless said. */
  readonly textLabel?: string;
  readonly children?: ReactNode;
}

/** A row of filters over a list. All of them stand in the address. */
export function Filters({ keys, hasText = true, textLabel, children }: FiltersProps) {
  const words = useWords();
  const [view, change] = useView();
  const isSet = keys.some((key) => view.has(key));
  const text = view.get('text') ?? '';
  return (
    <div className="filters" role="group" aria-label={words.filter}>
      {hasText && <TextFilter key={text} text={text} label={textLabel ?? words.textFilter} />}
      {children}
      {isSet && (
        <button type="button" onClick={() => change(Object.fromEntries(keys.map((key) => [key, null])))}>
          {words.clear}
        </button>
      )}
    </div>
  );
}

function TextFilter({ text, label }: { text: string; label: string }) {
  const id = useId();
  const [, change] = useView();
  const [draft, setDraft] = useState(text);
  const apply = (): void => {
    if (draft.trim() !== text) change({ text: draft.trim() });
  };
  return (
    <span className="filter">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={draft}
        autoComplete="off"
        onChange={(event) => setDraft(event.target.value)}
        onBlur={apply}
        onKeyDown={(event) => event.key === 'Enter' && apply()}
      />
    </span>
  );
}

interface FacetSelectProps {
  readonly name: string;
  readonly label: string;
  /** Value, name, and how many it leaves. */
  readonly choices: readonly (readonly [value: string, name: string, count: number | null])[];
}

/** One choice of a facet; what was chosen before stays choosable though it now leaves nothing. */
export function FacetSelect({ name, label, choices }: FacetSelectProps) {
  const words = useWords();
  const id = useId();
  const [view, change] = useView();
  const chosen = view.get(name) ?? '';
  const isListed = chosen === '' || choices.some(([value]) => value === chosen);
  return (
    <span className="filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => change({ [name]: event.target.value })}>
        <option value="">{words.all}</option>
        {!isListed && <option value={chosen}>{chosen}</option>}
        {choices.map(([value, said, count]) => (
          <option key={value} value={value}>
            {count === null ? said : `${said} (${count})`}
          </option>
        ))}
      </select>
    </span>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** Value and name. */
  readonly choices: readonly (readonly [value: string, name: string])[];
  /** What holds where the address says nothing; the first unless said. */
  readonly usual?: string;
}

/** One of a few: there is always one. */
export function Choice({ name, label, choices, usual = choices[0]?.[0] ?? '' }: ChoiceProps) {
  const id = useId();
  const [view, change] = useView();
  return (
    <span className="filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={view.get(name) ?? usual}
        onChange={({ target: { value } }) => change({ [name]: value === usual ? null : value })}
      >
        {choices.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </span>
  );
}

/** By what a list is ordered, and which end comes first. */
export function OrderSelect({ more = [] }: { more?: ChoiceProps['choices'] }) {
  const words = useWords();
  const choices = [['CODE', words.orderCode], ['NAME', words.orderName], ...more] as const;
  const directions = [
    ['ASC', words.ascending],
    ['DESC', words.descending],
  ] as const;
  return (
    <>
      <Choice name="orderBy" label={words.orderBy} choices={choices} />
      <Choice name="direction" label={words.direction} choices={directions} />
    </>
  );
}
