import { createRequire } from 'node:module';
import type { pinyin, polyphonic } from 'pinyin-pro';
import { SYLLABLES } from './syllables.ts';

interface Pinyin {
  readonly pinyin: typeof pinyin;
  readonly polyphonic: typeof polyphonic;
}

let library: Pinyin | undefined;

/**
 * Loaded when the first text is written down: who only reads does without its 40 ms and 16 MB. What it says stands in the
 * graph: another version of it takes a migration that has all texts sound anew.
 */
const pinyinPro = (): Pinyin => (library ??= createRequire(import.meta.url)('pinyin-pro') as Pinyin);

const OPTIONS = { toneType: 'none', type: 'array', v: true } as const;
const HAN = /\p{Script=Han}/u;

/**
 * How each character of a folded text may sound: the reading that it has beside the others first. Blanks are not said; what
 * is no Chinese character has no sound.
 */
function readingsOf(text: string): readonly (readonly string[])[] {
  const read = pinyinPro();
  const said = text.replaceAll(' ', '');
  const characters = [...said];
  const [here, all] = [read.pinyin(said, OPTIONS), read.polyphonic(said, OPTIONS)];
  // Where the library counts characters otherwise than we do, each is read alone.
  const isAlike = here.length === characters.length && all.length === characters.length;
  return characters.map((character, at) => {
    if (!HAN.test(character)) return [];
    const alone = isAlike ? (all[at] ?? []) : (read.polyphonic(character, OPTIONS)[0] ?? []);
    const first = isAlike ? [here[at] ?? ''] : [];
    return [...new Set([...first, ...alone])].filter((each) => SYLLABLES.has(each));
  });
}

export interface Sounds {
  /**
   * `|pai|wu|xu|ke|PWXK`: syllables, then their first letters; where characters may be read in several ways, the same
   * again with the others. A `/` stands for what has no sound.
   */
  readonly sound: string;
  /** For the index: the syllables, and every two first letters that stand beside each other. */
  readonly terms: ReadonlySet<string>;
}

/** How a folded text sounds; an empty sound where nothing of it has one. */
export function soundsOf(text: string): Sounds {
  const terms = new Set<string>();
  if (!HAN.test(text)) return { sound: '', terms };
  const readings = readingsOf(text);
  const ways = Math.max(1, ...readings.map(({ length }) => length));
  const sounds = Array.from({ length: ways }, (_, way) => {
    const syllables = readings.map((each) => each[way] ?? each[0]);
    const letters = syllables.map((each) => each?.charAt(0).toUpperCase() ?? '/');
    syllables.forEach((each, at) => {
      if (each === undefined) return;
      terms.add(syllableTerm(each));
      const next = syllables[at + 1];
      if (next !== undefined) terms.add(lettersTerm(each.charAt(0) + next.charAt(0)));
    });
    return `${syllables.map((each) => (each === undefined ? '/' : `|${each}`)).join('')}|${letters.join('')}`;
  });
  return { sound: sounds.join(''), terms };
}

/** No piece is a term with a dot. */
export const syllableTerm = (syllable: string): string => `.${syllable}`;
export const lettersTerm = (pair: string): string => `..${pair}`;
