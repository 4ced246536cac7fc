import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedSounds } from '../../graph/search/asked-sounds.ts';
import { soundsOf } from '../../graph/search/sounds.ts';
import { SYLLABLES } from '../../graph/search/syllables.ts';

const finds = (text: string, asked: string): boolean => {
  const { syllables, letters } = askedSounds(asked);
  return [...syllables, ...letters].some((form) => soundsOf(text).sound.includes(form));
};

describe('how a text sounds', () => {
  it('is its syllables and their first letters, in every reading of its characters', () => {
    expect(soundsOf('排污许可').sound).toContain('|pai|wu|xu|ke|PWXK');
    expect(soundsOf('银行').sound).toContain('|yin|hang|YH');
    expect(soundsOf('银行').sound).toContain('|yin|xing|YX');
    expect(soundsOf('a1 b').sound).toBe('');
    expect(soundsOf('第1号').sound).toContain('|di/|hao|D/H');
  });

  it('is found by any syllables of it that stand beside each other, the last of which may be begun', () => {
    const characters = fc.array(fc.constantFrom(...'排污许可证处罚银行葛店长江绿化西安重庆'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(characters, fc.nat(), fc.nat(), fc.nat(), (all, from, length, left) => {
        const text = all.join('');
        const [, sound = ''] = /^((?:\|[a-z]+)+)\|/.exec(soundsOf(text).sound) ?? [];
        const syllables = sound.split('|').slice(1);
        const start = from % syllables.length;
        const part = syllables.slice(start, start + 1 + (length % (syllables.length - start)));
        const last = part.at(-1) ?? '';
        const asked = [...part.slice(0, -1), last.slice(0, 1 + (left % last.length))].join("'");
        if (asked.replaceAll("'", '').length >= 2) expect(finds(text, asked)).toBe(true);
        const letters = part.map((each) => each.charAt(0)).join('');
        if (letters.length >= 2) expect(finds(text, letters)).toBe(true);
      }),
    );
  });

  it('is asked by letters alone, of which there are few ways to part them', () => {
    expect(askedSounds('排污')).toMatchObject({ syllables: [], letters: [], terms: [] });
    expect(askedSounds('a')).toMatchObject({ letters: [] });
    expect(askedSounds('p1')).toMatchObject({ letters: [] });
    expect(askedSounds('xian').syllables).toEqual(['|xian', '|xia|n', '|xi|an', '|xi|a|n']);
    expect(askedSounds('xian'.repeat(15)).syllables.length).toBeLessThanOrEqual(12);
    expect(askedSounds('b'.repeat(60)).terms).toHaveLength(1);
    expect(SYLLABLES.size).toBeGreaterThan(400);
  });
});
