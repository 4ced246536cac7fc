import type { Bilingual } from '../language.ts';
import { thingName } from './things.ts';

/** A thing by the label of the graph, and its code or key. */
export interface Tied {
  readonly label: string;
  readonly code: string;
}

/** Why a thing cannot go. */
export function namedBy({ label, code }: Tied): Bilingual {
  const { zh, en } = thingName(label);
  return { zh: `${zh} ${code} 仍引用它，且保留`, en: `${en} ${code} names it, and stays` };
}

/** What is asked of the record for that. */
export function whatNames({ label, code }: Tied): Bilingual {
  const { zh, en } = thingName(label);
  return { zh: `引用${zh} ${code} 的内容`, en: `what names ${en} ${code}` };
}

const TOLD = 5;

/** The same for a thing that would never have been, of the first few that name it. */
export function stillNamed({ label, code }: Tied, by: readonly Tied[]): Bilingual {
  const { zh, en } = thingName(label);
  const told = by.slice(0, TOLD).map(namedBy);
  const more = by.length - told.length;
  return {
    zh: `${zh} ${code} 不能作废：${told.map((each) => each.zh).join('；')}${more > 0 ? `；另有 ${more} 处` : ''}。`,
    en: `${en} ${code} cannot be void: ${told.map((each) => each.en).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  };
}
