import { describe, expect, it } from 'vitest';
import { longerThan, shown, tidy, unseenIn } from '../../domain/text.ts';

describe('text of a cell', () => {
  it.each([
    { rule: 'loses blanks at its ends, full-width ones too', given: ' \u3000 局\t', tidied: '局' },
    { rule: 'keeps blanks within', given: 'a b', tidied: 'a b' },
    { rule: 'is composed (NFC)', given: 'e\u0301', tidied: 'é' },
    { rule: 'keeps characters of four bytes', given: '𠮷野', tidied: '𠮷野' },
  ])('$rule', ({ given, tidied }) => {
    expect(tidy(given)).toBe(tidied);
  });

  it.each([
    ['a control character', 'a\u0007', 'U+0007'],
    ['NUL', 'a\u0000b', 'U+0000'],
    ['a line break', 'a\nb', 'U+000A'],
    ['an embedding that turns the line around', 'a\u202Eb', 'U+202E'],
    ['an isolate', 'a\u2066b', 'U+2066'],
    ['a zero-width space', 'a\u200Bb', 'U+200B'],
    ['a zero-width joiner', 'a\u200Db', 'U+200D'],
    ['a byte order mark within', 'a\uFEFFb', 'U+FEFF'],
    ['a replacement character', 'a\uFFFD', 'U+FFFD'],
    ['half of a surrogate pair', 'a\uD842', 'U+D842'],
    ['a tag beyond the first plane', 'a\u{E0041}', 'U+E0041'],
    ['a Hangul filler, which is blank', 'a\u3164', 'U+3164'],
    ['no character', 'a\uFFFF', 'U+FFFF'],
  ])('is told its first character that cannot be seen: %s', (_, text, named) => {
    expect(unseenIn(text)).toBe(named);
  });

  it.each(['𠮷', '"quoted" `ticks` \\', '葛\u{E0100}', '〔2015〕', 'é'])(
    'has nothing unseen in %s',
    (text) => {
      expect(unseenIn(text)).toBeUndefined();
    },
  );

  it('is as long as it has characters, whatever their bytes', () => {
    expect(longerThan('𠮷'.repeat(200), 200)).toBe(false);
    expect(longerThan('𠮷'.repeat(201), 200)).toBe(true);
    expect(longerThan('a'.repeat(201), 200)).toBe(true);
  });

  it('is shown with what cannot be seen written out, and cut where it is very long', () => {
    expect(shown('a\u202Eb\u001B[31m')).toBe('a<U+202E>b<U+001B>[31m');
    expect(shown('𠮷'.repeat(300))).toBe(`${'𠮷'.repeat(200)}…`);
  });
});
