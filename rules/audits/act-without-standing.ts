import type { Bilingual, Language } from '../../domain/language.ts';
import type { StandingLack } from '../../domain/running-words.ts';
import { lacksIn, pathOfAct } from '../act-evidence.ts';
import type { Rule } from '../rule.ts';

const LACKS: Readonly<Record<StandingLack, Bilingual>> = {
  DELEGATION: { zh: '该职权未下放', en: 'the power was not handed down' },
  STANDING: { zh: '没有授权或委托文件', en: 'no document authorised or entrusted it' },
  SEAL: { zh: '没有有效的印章', en: 'no valid seal was set' },
  CERTIFICATE: { zh: '办理人没有有效的执法证', en: 'whoever did it had no valid certificate' },
  RESPONSIBLE: { zh: '办理人不是该环节的责任人', en: 'whoever did it did not answer for the step' },
};

/**
 * Something was done on a platform without what that takes. Acts are no columns: it is looked for beside the rules
 * (graph/answers/find-act-findings.ts), and over columns nothing is found.
 */
export const actWithoutStanding: Rule = {
  id: 'A47',
  kind: 'ACT_WITHOUT_STANDING',
  severity: 'HIGH',
  clause: { zh: '8.1 落实授权委托', en: '8.1 Authorising and entrusting' },
  looksAt: 'act',
  onlyByName: true,
  find: (_look, sink) => sink.looked(0),
  message: {
    zh: ({ zone, power, step, subject, detail }) =>
      `${zone}依职权${power}办理的${subject}（环节${step}）：${told(detail, 'zh', '；')}。`,
    en: ({ zone, power, step, subject, detail }) =>
      `${subject} in step ${step} of ${power} in ${zone}: ${told(detail, 'en', '; ')}.`,
  },
  evidence: (_look, finding) => pathOfAct(finding),
};

const told = (detail: string | null, language: Language, between: string): string =>
  lacksIn(detail)
    .map((lack) => LACKS[lack][language])
    .join(between);
