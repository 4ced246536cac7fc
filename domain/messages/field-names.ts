import type { Bilingual } from '../language.ts';
import type { Words } from '../words.ts';
import { type Named, said, same } from './told.ts';
import { FIELD_NAMES } from './fields.ts';
import { KINDS } from '../../kinds/registry.ts';
import { labelOf } from '../../kinds/labels.ts';

/** `officialCodes` is `Official codes`. */
function english(field: string): string {
  const text = field.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const kindOf = (label: string) =>
  KINDS.find((each) => each.label === label || each.alsoLabelled?.includes(label));

/** What a field of a record is called: as the workbook calls its column, where it has one. */
export function fieldName(label: string, field: string): Bilingual {
  return {
    zh: kindOf(label)?.columns[field]?.zh ?? FIELD_NAMES[field] ?? field,
    en: english(field),
  };
}

/** What a list of the schema, or what it is filtered by, is called: in English by its key. */
export const askedName = (key: string): Bilingual => ({ zh: FIELD_NAMES[key] ?? key, en: key });

/** What a table is called, whether it is a sheet or not. */
export function tableNamed(table: string): Named {
  const kind = KINDS.find((each) => each.table === table);
  return { key: table, chinese: kind?.tableZh ?? kind?.zh ?? table };
}

/** What stands between several values of a field. */
export const BETWEEN = '；';

/** A value of a field for people: fixed words in the reader's language, all else as it is. */
export function fieldWord(label: string, field: string, value: string): Bilingual {
  const type = kindOf(label)?.columns[field]?.type;
  if (type?.is === 'yesNo') return value === 'true' ? said('是', 'Yes') : said('否', 'No');
  if (type?.is !== 'word' && type?.is !== 'words') return same(value);
  const words = value.split(BETWEEN).map((each) => wordIn(type.words, each));
  return { zh: words.map(({ zh }) => zh).join(BETWEEN), en: words.map(({ en }) => en).join('; ') };
}

function wordIn(words: Words, value: string): Bilingual {
  const zh = Object.entries(words).find(([, word]) => word === value)?.[0];
  return said(zh ?? value, english(value.toLowerCase().replaceAll('_', ' ')));
}

/** A kind of record that is compared, by its word: `CHAIN_LINK`. */
export const comparedName = (record: string): Bilingual => labelOf('ComparedRecord', record);

/** `ChainLink` for `CHAIN_LINK`. */
export const labelOfRecord = (record: string): string =>
  record
    .split('_')
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join('');
