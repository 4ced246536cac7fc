import type { FindingFilters } from '../../questions/filter-findings.ts';
import { searchedText } from '../search/question.ts';

type Args = Readonly<Record<string, unknown>>;

const LISTS = [
  'powers',
  'types',
  'severities',
  'departments',
  'zoneDepartments',
  'leaders',
  'chains',
  'people',
] as const;

/** What keeps some of the findings of an audit: each once and in an order of its own, so that the same is the same question. */
export function findingFilters(args: Args): FindingFilters | undefined {
  const lists = LISTS.map((name) => {
    const asked = args[name] as readonly string[] | null | undefined;
    return [name, asked ? [...new Set(asked)].sort() : null] as const;
  });
  const text = args['text'] as string | null | undefined;
  const filters = {
    ...Object.fromEntries(lists),
    text: typeof text === 'string' ? searchedText(text) : null,
  };
  if (Object.values(filters).every((each) => each === null)) return undefined;
  return filters as unknown as FindingFilters;
}
