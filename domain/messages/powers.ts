import type { Bilingual } from '../language.ts';
import { ZONE_CLASSES } from '../words.ts';
import { fixedWord } from './things.ts';

/** What commands about powers, catalogues, chains, capacities and what is delegated are refused for. */

export const heldAlready = (zone: string, power: string, day: string, period: Bilingual): Bilingual => ({
  zh: `新区 ${zone} 在 ${day} 已承接职权 ${power}（${period.zh}）。`,
  en: `Zone ${zone} holds power ${power} on ${day} already, ${period.en}.`,
});

export const notHeld = (zone: string, power: string, day: string): Bilingual => ({
  zh: `新区 ${zone} 在 ${day} 未承接职权 ${power}。`,
  en: `Zone ${zone} does not hold power ${power} on ${day}.`,
});

export const nothingToWithdraw = (zone: string, power: string, day: string): Bilingual => ({
  zh: `新区 ${zone} 在 ${day} 或之后未承接职权 ${power}，无可收回。`,
  en: `Zone ${zone} does not hold power ${power} on ${day} or later.`,
});

export const heldNowhere = (power: string, day: string): Bilingual => ({
  zh: `没有新区在 ${day} 或之后承接职权 ${power}，无可收回。`,
  en: `No zone holds power ${power} on ${day} or later.`,
});

export const withdrawFirst = (zone: string, power: string, day: string): Bilingual => ({
  zh: `新区 ${zone} 在 ${day} 或之后仍承接职权 ${power}，请先收回。`,
  en: `Zone ${zone} holds power ${power} on ${day} or later: withdraw it first.`,
});

export const sameWords = (power: string, day: string): Bilingual => ({
  zh: `职权 ${power} 已是如此，或在 ${day} 已不存在。`,
  en: `Power ${power} is so already, or is no more on ${day}.`,
});

export function listedAlready(zoneClass: string, power: string, day: string): Bilingual {
  const { zh, en } = fixedWord(ZONE_CLASSES, zoneClass);
  return {
    zh: `${zh}新区指导目录在 ${day} 已列有职权 ${power}。`,
    en: `The catalogue of ${en} lists power ${power} on ${day} already.`,
  };
}

export function notListed(zoneClass: string, power: string, day: string): Bilingual {
  const { zh, en } = fixedWord(ZONE_CLASSES, zoneClass);
  return {
    zh: `${zh}新区指导目录在 ${day} 或之后未列职权 ${power}。`,
    en: `The catalogue of ${en} does not list power ${power} on ${day} or later.`,
  };
}

export function classAlready(zone: string, zoneClass: string): Bilingual {
  const { zh, en } = fixedWord(ZONE_CLASSES, zoneClass);
  return { zh: `新区 ${zone} 已是${zh}。`, en: `Zone ${zone} is ${en} already.` };
}

export const linkTaken = (chain: string, order: number, power: string, day: string): Bilingual => ({
  zh: `职权链条 ${chain} 的第 ${order} 环在 ${day} 是职权 ${power}。`,
  en: `Link ${order} of chain ${chain} is power ${power} on ${day}.`,
});

export const noLink = (chain: string, order: number, day: string): Bilingual => ({
  zh: `职权链条 ${chain} 在 ${day} 或之后没有第 ${order} 环。`,
  en: `Chain ${chain} has no link ${order} on ${day} or later.`,
});

export const elementThere = (zone: string, element: string, day: string, period: Bilingual): Bilingual => ({
  zh: `新区 ${zone} 在 ${day} 已具备支撑要素 ${element}（${period.zh}）。`,
  en: `Zone ${zone} has ${element} on ${day} already, ${period.en}.`,
});

export const elementNotThere = (zone: string, element: string, day: string): Bilingual => ({
  zh: `新区 ${zone} 在 ${day} 或之后不具备支撑要素 ${element}。`,
  en: `Zone ${zone} does not have ${element} on ${day} or later.`,
});

export const noArticle = (law: string, article: string): Bilingual => ({
  zh: `没有职权以《${law}》第 ${article} 条为设定依据。`,
  en: `No power rests on article ${article} of ${law}.`,
});

export const sameArticle = (code: string, day: string): Bilingual => ({
  zh: `条文 ${code} 已是如此，或在 ${day} 已不存在。`,
  en: `Article ${code} says so already, or is no more on ${day}.`,
});
