import * as say from '../../domain/messages/workbook-cells.ts';
import { POWER_TYPES, type Words } from '../../domain/words.ts';
import { Fault } from '../fault.ts';
import { nearest } from './nearest.ts';

/** What published lists of powers write instead of the words of the field. */
const PUBLISHED: readonly (readonly [Words, Readonly<Record<string, string>>])[] = [
  [
    POWER_TYPES,
    {
      ...Object.fromEntries(
        Object.keys(POWER_TYPES)
          .filter((word) => word.startsWith('行政'))
          .map((word) => [word.slice('行政'.length), word]),
      ),
      行政征用: '行政征收',
      其他权力: '其他职权',
      其他行政权力: '其他职权',
      其他行政职权: '其他职权',
      其它职权: '其他职权',
      其它权力: '其他职权',
      其它行政权力: '其他职权',
      其他: '其他职权',
      其它: '其他职权',
      其他类: '其他职权',
    },
  ],
];

/** A fixed word by its schema name; `read` is the word that was read where the cell writes it otherwise. */
export interface ReadWord {
  readonly name: string;
  readonly read?: string;
}

export function readWord(words: Words, text: string): ReadWord | Fault {
  const exact = nameOf(words, text);
  if (exact !== undefined) return { name: exact };
  const plain = text.normalize('NFKC').replace(/[\s"'“”‘’]+/g, '');
  const published = PUBLISHED.find(([of]) => of === words)?.[1];
  const read = nameOf(words, plain) === undefined ? nameOf(published ?? {}, plain) : plain;
  const name = read === undefined ? undefined : nameOf(words, read);
  if (read !== undefined && name !== undefined) return { name, read };
  return new Fault(say.noSuchWord(Object.keys(words), meantWord(words, plain)));
}

/** By its name in the schema, by what lists of approvals say, or by how it is written. */
function meantWord(words: Words, text: string): string | undefined {
  const byName = Object.entries(words).find(([, name]) => name === text.toUpperCase())?.[0];
  if (byName !== undefined) return byName;
  if (words === POWER_TYPES && /审批|核准|审核/.test(text)) return '行政许可';
  return nearest(text, Object.keys(words));
}

const nameOf = (words: Words, text: string): string | undefined =>
  Object.hasOwn(words, text) ? words[text] : undefined;
