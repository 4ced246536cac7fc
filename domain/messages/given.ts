import type { Bilingual } from '../language.ts';
import { said } from './told.ts';

/** What is wrong with what a command was given. */

export const dayNeeded = (): Bilingual =>
  said('应为日期，如 2015-11-15。', 'A day such as 2015-11-15 is needed.');

export const numberNeeded = (): Bilingual => said('应为整数。', 'A whole number is needed.');

export const notANumber = (option: string, text: string): Bilingual =>
  said(`${option} 应为整数，不是 ${text}。`, `${option} must be a whole number, not ${text}.`);

export const notAMoment = (option: string, text: string): Bilingual =>
  said(
    `${option} 应为时刻，如 2015-12-01T09:00:00+08:00，不是 ${text}。`,
    `${option} must be a moment such as 2015-12-01T09:00:00+08:00, not ${text}.`,
  );

export const notARevision = (text: string): Bilingual =>
  said(`版本号是从 1 起的整数，不是 ${text}。`, `A revision is a whole number from 1, not ${text}.`);

export const noneOf = (word: string, known: readonly string[]): Bilingual =>
  said(`${word} 不在 ${known.join('、')} 之中。`, `${word} is none of ${known.join(', ')}.`);

export const oneOf = (known: readonly string[]): Bilingual =>
  said(`应为 ${known.join('、')} 之一。`, `It must be one of ${known.join(', ')}.`);

export const timeNeeded = (days: number): Bilingual =>
  said(
    `应为时长，如 30m、8h 或 7d，最长 ${days}d。`,
    `It must be a time such as 30m, 8h or 7d, up to ${days}d.`,
  );

export const noListOption = (text: string): Bilingual =>
  said(
    `${text} 不是列表的选项：请写作如 --zones Z01。`,
    `${text} is no option of a list: write --zones Z01, for instance.`,
  );

export const withoutValue = (option: string): Bilingual =>
  said(`--${option} 没有值。`, `--${option} has no value.`);

export const nothingKnown = (what: string): Bilingual =>
  said(`记录中没有 ${what}。`, `The record knows no ${what}.`);

export const nothingListed = (list: string): Bilingual =>
  said(
    `没有所要的 ${list}：其中提到的某物不存在。`,
    `There is no ${list} of what is asked: something that it names is not there.`,
  );

export const nothingOfCode = (code: string): Bilingual =>
  said(`没有代码为 ${code} 的人员、岗位或科室。`, `There is nothing of the code ${code}.`);

export const zoneNotThere = (): Bilingual =>
  said('所比较的新区在该日不存在。', 'A zone that is compared is not there on that day.');

export const cannotBeRead = (path: string): Bilingual => said(`${path} 读不出。`, `${path} cannot be read.`);

export const notJsonFile = (path: string, reason: string): Bilingual =>
  said(`${path} 不能作为 JSON 读取：“${reason}”`, `${path} cannot be read as JSON: ${reason}`);

export const notADump = (path: string): Bilingual =>
  said(`${path} 不是 Quanze 的备份。`, `${path} is not a dump of Quanze.`);

export const notWhole = (path: string, why: Bilingual): Bilingual =>
  said(
    `${path} 不是完整的 Quanze 备份：${why.zh}。未恢复任何内容。`,
    `${path} is no whole dump of Quanze: ${why.en}. Nothing was restored.`,
  );

export const WHY_NOT_WHOLE = {
  goesOn: said('结尾之后还有内容', 'something follows its end'),
  endMissing: said('缺少结尾', 'its end is missing'),
  altered: said('内容与写出时不同', 'it is not as it was written'),
  noJson: said('其中一行不是 JSON', 'a line of it is no JSON'),
} as const;

export const notAToken = (reason: string): Bilingual =>
  said(`令牌无效：“${reason}”。`, `The token is not valid: ${reason}.`);

export const askIssuer = (issuer: string): Bilingual =>
  said(
    `令牌由 ${issuer} 签发（QUANZE_ISSUER）：请向其申请。`,
    `Tokens come from ${issuer} (QUANZE_ISSUER): ask there for one.`,
  );

export const notShort = (): Bilingual =>
  said(
    '持有人、新区或部门应为看得见的短文字。',
    'A subject, zone or department must be a short text that is seen.',
  );

export const needsCode = (option: string, role: string): Bilingual =>
  said(`--role ${role} 须同时给出 --${option} CODE。`, `--role ${role} needs --${option} CODE.`);

export const onlyWithRole = (option: string, its: string, role: string): Bilingual =>
  said(
    `--${option} 只能与 --role ${its} 同用，不能与 ${role} 同用。`,
    `--${option} goes with --role ${its} only, not with ${role}.`,
  );

export const onePerson = (): Bilingual =>
  said('--person 只能给出一次：令牌属于一个人。', '--person is given once: a token is of one person.');

export const noServiceToOpen = (): Bilingual => ({
  zh: '没有运行中的服务可以打开：请先运行 npm start，或用 QUANZE_PUBLIC_URL 给出其地址。',
  en: 'No service runs that could be opened: run npm start first, or name its address by QUANZE_PUBLIC_URL.',
});
