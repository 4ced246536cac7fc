import { search as find, type SearchArgs } from '../graph/search/search.ts';
import { rootField } from './root-field.ts';

export const search = {
  search: rootField<SearchArgs>((args, asked, reading) => find(reading, args, asked.of('SearchConnection'))),
};
