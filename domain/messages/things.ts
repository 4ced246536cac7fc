import type { Bilingual } from '../language.ts';
import { COMPARED_RECORDS } from '../../kinds/words.ts';
import type { Words } from '../words.ts';

const wordOf = (label: string): string => label.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

const NAMES: ReadonlyMap<string, Bilingual> = new Map([
  ...Object.entries(COMPARED_RECORDS).map(([zh, word]): [string, Bilingual] => {
    const en = word.toLowerCase().replaceAll('_', ' ');
    return [en, { zh, en }];
  }),
  ['organization', { zh: '机构', en: 'organization' }],
  ['acceptance', { zh: '认可', en: 'acceptance' }],
]);

/** What the things of a label of the graph are called: `ChainLink` is 链条环节, or a chain link. */
export function thingName(label: string): Bilingual {
  const en = wordOf(label);
  return NAMES.get(en) ?? { zh: label, en };
}

/** A period as it is recorded: its second day is the first on which it holds no more. */
export function periodName(from: string | null, to: string | null): Bilingual {
  if (from === null && to === null) return { zh: '一直有效', en: 'always' };
  if (from === null) return { zh: `至 ${to}（不含当日）`, en: `until ${to}` };
  if (to === null) return { zh: `自 ${from} 起`, en: `from ${from}` };
  return { zh: `自 ${from} 起至 ${to}（不含当日）`, en: `from ${from} to ${to}` };
}

/** A fixed word of the field: 一类 for CLASS_ONE; English readers have it as the schema has it. */
export function fixedWord(words: Words, value: string): Bilingual {
  const found = Object.entries(words).find(([, each]) => each === value);
  return { zh: found?.[0] ?? value, en: value };
}
