import type { Bilingual } from '../language.ts';

/** What a question about many days is refused for. */

export const tooManyDays = (most: number, count: number): Bilingual => ({
  zh: `days 最多 ${most} 天，现有 ${count} 天。`,
  en: `days must have at most ${most} days, not ${count}.`,
});

export const notRising = (day: string, before: string): Bilingual => ({
  zh: `days 应逐日递增、不重复，而 ${day} 在 ${before} 之后。`,
  en: `days must rise, each once, and ${day} comes after ${before}.`,
});

export const notOneOrTwoAxes = (count: number): Bilingual => ({
  zh: `by 应为一个或两个不同的维度，现有 ${count} 个。`,
  en: `by must name one axis, or two that differ, and names ${count}.`,
});

export const endsBefore = (from: string, to: string): Bilingual => ({
  zh: `to 不得早于 from，而 ${to} 早于 ${from}。`,
  en: `to must not be before from, and ${to} is before ${from}.`,
});

export const tooManyYears = (most: number, from: string, to: string): Bilingual => ({
  zh: `from 与 to 相距最多 ${most} 年，${from} 至 ${to} 更长。`,
  en: `from and to must be at most ${most} years apart, and ${from} to ${to} are more.`,
});
