import { changeOfItem } from '../../../domain/adjustment-change.ts';
import { Refusal } from '../../../domain/errors.ts';
import type { Day } from '../../../domain/days.ts';
import { effectiveBeforeSigned, isStale, ofItem } from '../../../domain/messages/adjusting.ts';
import { conflict, dayOf, need, rowOn, textOf, type Command, type Optional } from '../command.ts';
import { holdReferences } from '../hold-references.ts';
import { delegatePower } from '../delegate-power.ts';
import { alterDelegation } from '../alter-delegation.ts';
import { withdrawPower } from '../withdraw-power.ts';
import { markRow } from '../mark-row.ts';
import { publishDocument } from '../publish-document.ts';
import type { Subject } from '../../record/change.ts';
import type { Worksheet } from '../worksheet.ts';
import { itemsOn, listOn, listSubjects, memorandumName, type ItemOn, type ListOn } from './list-on.ts';
import { prepareItems } from './prepare.ts';
import { basedOn, movedName, movedSince, type ReviewedRound } from './stale.ts';

interface Published {
  readonly effectiveFrom: Day;
  readonly acceptStale: boolean;
  readonly memorandum: string;
}

/** A list is published with its memorandum, and what was approved is carried out, each item on its own day: all of it or nothing. */
export const publishAdjustment: Command<{
  readonly list: string;
  readonly effectiveFrom: string;
  readonly media: readonly string[];
  readonly level?: Optional<string>;
  readonly acceptStale?: Optional<boolean>;
}> = async (worksheet, { list, effectiveFrom, media, level, acceptStale }, day) => {
  const on = await listOn(worksheet, list, day, 'publishAdjustment');
  const from = dayOf(effectiveFrom, 'effectiveFrom') ?? day;
  const signedOn = on.row.values['signedOn'] as Day;
  if (from < signedOn)
    throw new Refusal('invalid', effectiveBeforeSigned(textOf(from), textOf(signedOn)), {
      argument: 'effectiveFrom',
      value: effectiveFrom,
    });
  const document = String(on.row.values['memorandum']);
  const said = rowOn(await need(worksheet, 'Document', document, 'list'), day);
  const memorandum = memorandumName(document, said);
  const approved = (await itemsOn(worksheet, list, day)).filter(({ outcome }) => outcome === 'APPROVED');
  const how = { effectiveFrom: from, acceptStale: acceptStale === true, memorandum };
  const subjects = await carryOut(worksheet, on, approved, how);
  await markRow(worksheet, on.row, {
    ...{ column: 'publishedOn', day, argument: 'list' },
    beside: { effectiveFrom: textOf(from) },
  });
  if ((said?.values['publishedOn'] ?? null) === null)
    subjects.push(...(await publishDocument(worksheet, { document, media, level }, day)));
  return [...listSubjects(on), ...subjects];
};

/** Each item by its command, in their order. What moved since is told rather than what came of it. */
async function carryOut(
  worksheet: Worksheet,
  on: ListOn,
  items: readonly ItemOn[],
  { effectiveFrom, acceptStale, memorandum }: Published,
): Promise<Subject[]> {
  await prepareItems(worksheet, on.zone, items);
  const asked = worksheet.questions.length;
  const subjects: Subject[] = [];
  let refused: Refusal | undefined;
  for (const item of items) {
    try {
      subjects.push(
        ...(await runItem(worksheet, { on, item, memorandum }, item.effectiveFrom ?? effectiveFrom)),
      );
      await holdReferences(worksheet);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { order, power } = item;
      const which = { list: on.code, order, power };
      refused ??= new Refusal(error.kind, ofItem(which, error.said), {
        ...error.details,
        ...which,
        argument: 'list',
      });
    }
  }
  if (!acceptStale) await refuseStale(worksheet, on, asked);
  if (refused) throw refused;
  return subjects;
}

interface RunItem {
  readonly on: ListOn;
  readonly item: ItemOn;
  readonly memorandum: string;
}

async function runItem(worksheet: Worksheet, { on, item, memorandum }: RunItem, day: Day) {
  const { action, power, mode } = item;
  const change = changeOfItem({ action, zone: on.zone, power, mode, memorandum });
  if (change.delegatePower) return delegatePower(worksheet, change.delegatePower, day);
  if (change.alterDelegation) return alterDelegation(worksheet, change.alterDelegation, day);
  if (change.withdrawPower) return withdrawPower(worksheet, change.withdrawPower, day);
  throw new Error(`an item that is to ${action} has no command`);
}

async function refuseStale(worksheet: Worksheet, { code, row }: ListOn, asked: number): Promise<void> {
  const round = { ...row.values, key: row.key } as unknown as ReviewedRound;
  const questions = worksheet.questions.slice(asked);
  const moved = await worksheet.lookAside(async (read, revision) => {
    const since = await basedOn(read, round, revision);
    const found = since === null ? undefined : await movedSince(read, questions, since, revision);
    return found && since !== null ? { found, since } : undefined;
  });
  if (!moved) return;
  const { label, code: what } = moved.found;
  const refusal = conflict(isStale(code, movedName(moved.found), moved.since), 'list', code);
  throw new Refusal(refusal.kind, refusal.said, {
    ...refusal.details,
    moved: { type: label, code: what },
  });
}
