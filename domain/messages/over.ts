import { isoFromDay, type Day } from '../days.ts';
import type { Bilingual } from '../language.ts';
import type { Period } from '../periods.ts';
import { periodName, thingName } from './things.ts';

/** A record by the label of its kind, and the code or key by which it is told from others. */
export interface NamedRecord {
  readonly label: string;
  readonly code: string;
}

/** What names what is over, and what is over while it is named. */
export const overMessages = {
  /** A thing is named for a day on which it is not there: it ended before, or begins after. */
  isNotThere: (
    thing: NamedRecord,
    by: NamedRecord,
    { day, endedOn, beginsOn }: { readonly day: Day; readonly endedOn?: Day; readonly beginsOn?: Day },
  ): Bilingual => {
    const [one, other] = [nameOf(thing), nameOf(by)];
    if (endedOn !== undefined) {
      return {
        zh: `${one.zh}已于${dayText(endedOn)}终止，${other.zh}自${dayText(day)}起不能再与其关联。`,
        en: `${one.en} ended on ${dayText(endedOn)}: ${other.en} cannot name it on ${dayText(day)}.`,
      };
    }
    const [begins, beginning] =
      beginsOn === undefined
        ? ['', '']
        : [`，${dayText(beginsOn)}才设立`, `, and begins on ${dayText(beginsOn)}`];
    return {
      zh: `${one.zh}在${dayText(day)}尚不存在${begins}，${other.zh}当日不能与其关联。`,
      en: `${one.en} is not there on ${dayText(day)}${beginning}: ${other.en} cannot name it on that day.`,
    };
  },

  /** A thing would be over while something still names it. */
  isStillNamed: (
    thing: NamedRecord,
    by: NamedRecord,
    { day, period }: { readonly day: Day; readonly period: Period },
  ): Bilingual => {
    const [one, other] = [nameOf(thing), nameOf(by)];
    return {
      zh: `${one.zh}在${dayText(day)}不能不存在：${other.zh}仍与其关联（${periodOf(period).zh}）。`,
      en: `${one.en} must be there on ${dayText(day)}: ${other.en} names it, ${periodOf(period).en}.`,
    };
  },
};

const nameOf = ({ label, code }: NamedRecord): Bilingual => {
  const { zh, en } = thingName(label);
  return { zh: `${zh} ${code} `, en: `${en.charAt(0).toUpperCase()}${en.slice(1)} ${code}` };
};

const dayText = (day: Day): string => isoFromDay(day) ?? '';

const periodOf = ({ validFrom, validTo }: Period): Bilingual =>
  periodName(isoFromDay(validFrom), isoFromDay(validTo));
