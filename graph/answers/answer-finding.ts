import { findingKeyText, parseFindingId, type Finding, type FindingKey } from '../../domain/findings.ts';
import { auditArguments } from './audit-arguments.ts';
import { findActFindings, OF_ACTS } from './find-act-findings.ts';
import { ownDelegations } from '../reading/own-delegations.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { Moment } from '../model/dating.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { answerFindings } from './answer-findings.ts';

export interface FindingArgs extends When, Readonly<Record<string, unknown>> {
  readonly id: string;
}

/** One finding: its rule alone is run, at its one place. Null where it is not there, or not for this reader. */
export async function answerFinding(
  reading: Reading,
  args: FindingArgs,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const key = parseFindingId(args.id);
  if (!key) return null;
  const { overload, backdated } = auditArguments(args);
  const limits = { overload, backdated, timeZone: reading.clock.timeZone };
  const at = await reading.moment(args);
  const [finding, own] = await Promise.all([
    key.kind === OF_ACTS
      ? findOfAct(reading, key, at)
      : reading.audits.ask('finding', { key, limits }, at, reading.options),
    ownDelegations(reading, at),
  ]);
  if (!finding || !own.hasFinding(finding)) return null;
  const [answer = null] = await answerFindings(reading, [finding], args, fields, { limits, runs: true });
  return answer;
}

/** What was done by the day, whenever, where it lacks anything. */
async function findOfAct(reading: Reading, key: FindingKey, at: Moment): Promise<Finding | undefined> {
  const codes = key.subject ? [key.subject.code] : [];
  const found = await findActFindings(reading, { ...at, within: null, codes });
  return found.find((each) => findingKeyText(each) === findingKeyText(key));
}
