import { describe, expect, it } from 'vitest';
import { isEnumType } from 'graphql';
import * as words from '../../domain/words.ts';
import { AUDITS } from '../../graph/audits/registry.ts';
import { loadSchema } from '../../resolvers/schema.ts';

const schema = loadSchema();

/** The schema's name of each fixed word, by the enum that has it. */
const WORDS: Readonly<Record<string, words.Words>> = {
  ZoneClass: words.ZONE_CLASSES,
  PostKind: words.POST_KINDS,
  SupportElementKind: words.SUPPORT_ELEMENT_KINDS,
  PowerType: words.POWER_TYPES,
  ChainStage: words.CHAIN_STAGES,
  DelegationMode: words.DELEGATION_MODES,
  StepKind: words.STEP_KINDS,
  ReferenceReason: words.REFERENCE_REASONS,
  WorkUnitKind: words.WORK_UNIT_KINDS,
  TaskUnitRole: words.TASK_UNIT_ROLES,
  NeedBasis: words.NEED_BASES,
  TaskState: words.TASK_STATES,
  HandOverState: words.HAND_OVER_STATES,
  HandOverReason: words.HAND_OVER_REASONS,
  HandOverDoubt: words.HAND_OVER_DOUBTS,
  HandOverBar: words.HAND_OVER_BARS,
  HandOverLeft: words.HAND_OVER_LEFT,
  AuditKind: Object.fromEntries(AUDITS.map(({ kind, title }) => [title.zh, kind])),
  ComparedRecord: words.COMPARED_RECORDS,
  DifferenceKind: words.DIFFERENCE_KINDS,
  Severity: { 高: 'HIGH', 中: 'MEDIUM', 低: 'LOW' },
};

describe.each(Object.entries(WORDS))('the description of each value of %s', (name, chinese) => {
  const type = schema.getType(name);
  const values = isEnumType(type) ? type.getValues() : [];

  it('begins with its Chinese word', () => {
    const begins = values.map((value) => [
      /^\p{Script=Han}+/u.exec(value.description ?? '')?.[0],
      value.name,
    ]);
    expect(Object.fromEntries(begins)).toEqual(chinese);
  });
});
