import type { Bilingual } from '../language.ts';
import { said } from './told.ts';

/** What `--help` says with words and numbers that stand elsewhere. */

export const kinds = (known: readonly string[]): Bilingual =>
  said(`只看这些种类，以逗号分隔：${known.join('、')}`, `only these, comma-separated: ${known.join(', ')}`);

export const every = (units: readonly string[]): Bilingual =>
  said(
    `相邻两天相隔：${units.join('、')}；默认 month`,
    `how far apart the days are: ${units.join(', ')}; month unless said`,
  );

export const axes = (known: readonly string[]): Bilingual =>
  said(
    `按一个或两个维度统计，以逗号分隔：${known.join('、')}`,
    `one or two of these, comma-separated: ${known.join(', ')}`,
  );

export const timelineOf = (what: string): Bilingual =>
  said(
    `看此 ${what} 的历程；环节为 新区|职权|序号，下放职权为 新区|职权`,
    `of this ${what}; a step is ZONE|POWER|ORDER, a delegation ZONE|POWER`,
  );

export const failOn = (status: number): Bilingual =>
  said(
    `有该级别或更高级别的待处理问题时，以状态 ${status} 退出`,
    `exit status ${status} when there are open findings as grave as this or graver`,
  );

export const impact = (objected: number, grave: number): Bilingual =>
  said(
    `说明 JSON 文件中的变更（模式中 ChangeInput 的列表）将产生的影响，不写入任何内容。若这些变更无法照此执行，以状态 ${objected} 退出；否则若新增高级别问题，以状态 ${grave} 退出。`,
    `Says what the changes of a JSON file would do: a list of ChangeInput of the schema. Nothing is stored. Exit status ${objected} when the list could not be made as it is, else ${grave} when a finding of HIGH severity would come.`,
  );

export const token = (roles: readonly string[]): Bilingual =>
  said(
    `打印由数据文件夹的密钥签发的令牌，请求时放入请求头 Authorization: Bearer TOKEN。\n角色：${roles.join('、')}。`,
    `Prints a token, signed with the key of the data folder, to be sent as the header Authorization: Bearer TOKEN.\nRoles: ${roles.join(', ')}.`,
  );
