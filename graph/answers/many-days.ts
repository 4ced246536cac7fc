import { dayFromIso, type Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { endsBefore, notRising, tooManyDays, tooManyYears } from '../../domain/messages/many-days.ts';
import { notADay } from '../../domain/messages/writing.ts';

const MOST_DAYS = 400;
const MOST_YEARS = 10;

/** A day that is asked for. */
function dayOf(text: string, argument: string): Day {
  const day = dayFromIso(text);
  if (day === undefined) throw new Refusal('invalid', notADay(argument, text), { argument, value: text });
  return day;
}

/** Several, rising. */
export function risingDays(texts: readonly string[]): readonly Day[] {
  if (texts.length > MOST_DAYS)
    throw new Refusal('invalid', tooManyDays(MOST_DAYS, texts.length), {
      argument: 'days',
      value: texts.length,
    });
  const days = texts.map((text) => dayOf(text, 'days'));
  days.forEach((day, place) => {
    const before = days[place - 1];
    if (before === undefined || before < day) return;
    const value = texts[place] ?? '';
    throw new Refusal('invalid', notRising(value, texts[place - 1] ?? ''), { argument: 'days', value });
  });
  return days;
}

/** The first and the last day of a stretch that is not too long. */
export function stretchOf(first: string, last: string): { readonly from: Day; readonly to: Day } {
  const [from, to] = [dayOf(first, 'from'), dayOf(last, 'to')];
  if (to < from) throw new Refusal('invalid', endsBefore(first, last), { argument: 'to', value: last });
  if (to > from + MOST_YEARS * 10_000)
    throw new Refusal('invalid', tooManyYears(MOST_YEARS, first, last), { argument: 'to', value: last });
  return { from, to };
}
