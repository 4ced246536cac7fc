import { dayFromIso } from './days.ts';

const MOMENT = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

/** Milliseconds since 1970 of an RFC 3339 moment; undefined for what is none. */
export function momentFromIso(text: string): number | undefined {
  const match = MOMENT.exec(text);
  if (!match) return undefined;
  const [, day = '', hour = '', minute = '', second = ''] = match;
  if (dayFromIso(day) === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return undefined;
  const moment = Date.parse(text.toUpperCase());
  return Number.isNaN(moment) ? undefined : moment;
}
