import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../domain/language.ts';

const FOLDER = new URL('../../domain/messages/', import.meta.url);
const files = readdirSync(FOLDER).sort();

/** Three English words after each other are a sentence; codes, commands and names are none. */
const ENGLISH = /[A-Za-z']{2,}(?: [A-Za-z']{2,}){3,}/;
/** What is quoted, the names of commands and words of the field stand in both. */
const QUOTED = /"[^"]*"|`[^`]*`|“[^”]*”|npm run [^）)]*/g;

/** A thing is called by its word in one language and by another in the other. */
const NAMED = /<[a-z.]+\.label>/g;
const OF_ONE = /\.(?:key|chinese)(?=>)/;

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

type Found = readonly [name: string, message: Bilingual | ((...given: unknown[]) => unknown)];

/** Every message of a catalogue, however deep. */
function messagesIn(name: string, value: unknown): readonly Found[] {
  if (isBilingual(value)) return [[name, value]];
  if (typeof value === 'function') return [[name, value as (...given: unknown[]) => unknown]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => messagesIn(`${name}.${key}`, each));
}

/** Stands for whatever a message is given: a text, a number, one of several, something with fields. */
function anything(name: string): unknown {
  const text = `<${name}>`;
  const target = Object.assign(() => text, { [Symbol.toPrimitive]: () => text });
  return new Proxy(target, {
    get(of, key) {
      if (key === Symbol.toPrimitive || key === 'toString') return () => text;
      if (key === 'zh' || key === 'en') return text;
      if (key === Symbol.iterator)
        return function* () {
          yield text;
        };
      if (key === 'length') return 1;
      if (key === 'map') return (work: (each: unknown) => unknown) => [work(anything(name))];
      if (key === 'join') return () => text;
      if (key in String.prototype && typeof key === 'string')
        return (...given: unknown[]) =>
          Reflect.apply(Reflect.get(String.prototype, key) as () => unknown, text, given);
      return typeof key === 'string' ? anything(`${name}.${key}`) : Reflect.get(of, key);
    },
  });
}

const all = (
  await Promise.all(
    files.map(async (file) => {
      const module = (await import(new URL(file, FOLDER).href)) as Readonly<Record<string, unknown>>;
      return messagesIn(file, { ...module });
    }),
  )
).flat();

/** What a message says, where it can be called with anything; what takes more than that has tests of its own. */
function saidBy(message: Found[1]): Bilingual | undefined {
  if (typeof message !== 'function') return message;
  try {
    const said = message(...['one', 'two', 'three', 'four', 'five'].map(anything));
    return isBilingual(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

describe('a message', () => {
  const said = all.flatMap(([name, message]) => {
    const each = saidBy(message);
    return each ? [{ name, zh: String(each.zh), en: String(each.en) }] : [];
  });

  it('is found in every catalogue, and most can be called with anything', () => {
    expect(said.length).toBeGreaterThan(200);
  });

  it.each(said)('$name is Chinese in Chinese', ({ zh }) => {
    const bare = zh.replace(QUOTED, '').replace(/<[^>]*>/g, '');
    expect(bare).not.toMatch(ENGLISH);
  });

  it.each(said)('$name is English in English, but for words of the field', ({ en, zh }) => {
    if (en === zh) return; // a word of the field
    expect(en).toMatch(/[A-Za-z]/);
  });

  it.each(said)('$name mentions the same in both', ({ name, zh, en }) => {
    if (name === 'told.ts.said') return; // it is given both
    const mentioned = (text: string) =>
      [
        ...new Set(
          text
            .replace(NAMED, '')
            .match(/<[a-z.A-Z]+>/g)
            ?.map((each) => each.replace(OF_ONE, '')),
        ),
      ].sort();
    expect(mentioned(zh)).toEqual(mentioned(en));
  });
});
