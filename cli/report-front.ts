import { userInfo } from 'node:os';
import { dayAt, isoFromDay } from '../domain/days.ts';
import type { ABOUT } from '../domain/messages/reports.ts';
import * as front from '../reports/front.ts';
import type { Writer } from '../reports/writer.ts';
import { tell } from './language.ts';

export { cityName, heading, type FrontLine, type ReportAbout } from '../reports/front.ts';

/** Whoever runs the command writes the report, in the language of the command. */
export const writer = (timeZone?: string): Writer => ({
  ...{ tell, by: userInfo().username, at: new Date() },
  ...(timeZone !== undefined && { today: isoFromDay(dayAt(Date.now(), timeZone)) ?? '' }),
});

/** Several lines below a heading of their own. */
export const part = (title: keyof typeof ABOUT, lines: readonly front.FrontLine[]) =>
  front.part({ tell }, title, lines);
