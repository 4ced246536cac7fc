import type { Matter } from '../domain/running-words.ts';
import { certificateFiling } from './certificate-filing.ts';
import { filing } from './filing.ts';
import { businessRules } from './business-rules.ts';
import { confirmation } from './confirmation.ts';
import { evaluation } from './evaluation.ts';
import { manual } from './manual.ts';
import { raised } from './raised.ts';
import { task } from './task.ts';
import { training } from './training.ts';
import { workRules } from './work-rules.ts';
import type { MatterRule } from './matter.ts';
import { memorandum } from './memorandum.ts';
import { opinion } from './opinion.ts';
import { oneNet } from './one-net.ts';
import { penaltyFiling } from './penalty-filing.ts';
import { platform } from './platform.ts';
import { push } from './push.ts';
import { rectification } from './rectification.ts';
import { rectificationNotice } from './rectification-notice.ts';
import { seal } from './seal.ts';
import { standing } from './standing.ts';
import { standingNotice } from './standing-notice.ts';
import { supervision } from './supervision.ts';
import { supervisionRound } from './supervision-round.ts';
import { transfer } from './transfer.ts';

/** All matters that are looked at, in the order of their words. */
export const MATTER_RULES: readonly MatterRule[] = [
  transfer,
  standing,
  standingNotice,
  seal,
  filing,
  certificateFiling,
  memorandum,
  opinion,
  supervision,
  workRules,
  businessRules,
  manual,
  training,
  raised,
  evaluation,
  confirmation,
  task,
  supervisionRound,
  rectification,
  rectificationNotice,
  penaltyFiling,
  platform,
  push,
  oneNet,
];

const byMatter: ReadonlyMap<Matter, MatterRule> = new Map(MATTER_RULES.map((rule) => [rule.matter, rule]));

/** Throws for a matter that nothing looks at. */
export function ruleOfMatter(matter: Matter): MatterRule {
  const rule = byMatter.get(matter);
  if (!rule) throw new Error(`nothing looks at the matter ${matter}`);
  return rule;
}
