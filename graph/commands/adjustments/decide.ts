import { Refusal } from '../../../domain/errors.ts';
import {
  conditionNeeded,
  isNotDeferred,
  itemOrderTwice,
  noSuchItem,
  notDecided,
} from '../../../domain/messages/adjusting.ts';
import { LONGEST_TEXT } from '../../../domain/text.ts';
import { firstTwice } from '../../../domain/twice.ts';
import type { Day } from '../../../domain/days.ts';
import { checkText, conflict, dayOf, type Command, type Optional } from '../command.ts';
import { markRow } from '../mark-row.ts';
import type { Worksheet } from '../worksheet.ts';
import { itemsOn, listOn, listSubjects, type ItemOn, type ListOn } from './list-on.ts';
import { opinionsOn, type OpinionOn } from './opinions.ts';

export interface Decision {
  readonly order: number;
  readonly outcome: string;
  readonly effectiveFrom?: Optional<string>;
  readonly condition?: Optional<string>;
}

/** The government decides on each item of a list; what it put off, again later: each decision stays on its day. */
export const decideAdjustment: Command<{
  readonly list: string;
  readonly decisions: readonly Decision[];
}> = async (worksheet, { list, decisions }, day) => {
  const on = await listOn(worksheet, list, day, 'decideAdjustment');
  const items = await itemsOn(worksheet, list, day);
  refuseDecisions(on, items, decisions);
  const opinions = await opinionsOn(worksheet, on, items, day);
  for (const [place, decision] of decisions.entries()) {
    const item = items.find(({ order }) => order === decision.order);
    if (!item) throw conflict(noSuchItem(list, decision.order), `decisions[${place}].order`, decision.order);
    refuseWithoutCondition(on, decision, opinions, place);
    decide(worksheet, item, { decision, day, place });
  }
  if (on.state === 'FORWARDED')
    await markRow(worksheet, on.row, { column: 'decidedOn', day, argument: 'list' });
  return listSubjects(on);
};

function refuseDecisions(
  { code, state }: ListOn,
  items: readonly ItemOn[],
  decisions: readonly Decision[],
): void {
  const twice = firstTwice(decisions.map(({ order }) => order));
  const details = { argument: 'decisions' };
  if (twice !== undefined) throw new Refusal('invalid', itemOrderTwice(twice), { ...details, value: twice });
  const decided = new Set(decisions.map(({ order }) => order));
  if (state === 'FORWARDED') {
    const open = items.map(({ order }) => order).filter((order) => !decided.has(order));
    if (open.length > 0) throw conflict(notDecided(code, open), 'decisions', open);
    return;
  }
  const other = items.find(({ order, outcome }) => decided.has(order) && outcome !== 'DEFERRED');
  if (other) throw conflict(isNotDeferred(code, other.order), 'decisions', other.order);
}

/** What a department opposes, or supports under conditions, is approved with a condition. */
function refuseWithoutCondition(
  { code }: ListOn,
  { order, outcome, condition }: Decision,
  opinions: readonly OpinionOn[],
  place: number,
): void {
  if (outcome !== 'APPROVED' || typeof condition === 'string') return;
  const ofItem = opinions.filter((each) => each.order === order);
  const last = [...Map.groupBy(ofItem, ({ department }) => department).values()].flatMap(
    (given) => given.toSorted((one, other) => one.givenOn - other.givenOn).at(-1) ?? [],
  );
  const against = last.find(({ stance }) => stance !== 'SUPPORT');
  if (against)
    throw conflict(
      conditionNeeded(code, order, against.department),
      `decisions[${place}].condition`,
      condition ?? null,
    );
}

interface Deciding {
  readonly decision: Decision;
  readonly day: Day;
  readonly place: number;
}

/** What is decided anew is another version from that day. */
function decide(worksheet: Worksheet, { row, outcome }: ItemOn, { decision, day, place }: Deciding): void {
  const at = `decisions[${place}]`;
  const { condition, effectiveFrom } = decision;
  const from = dayOf(effectiveFrom, `${at}.effectiveFrom`);
  const values = {
    outcome: decision.outcome,
    decidedOn: day,
    condition: typeof condition === 'string' ? checkText(condition, `${at}.condition`, LONGEST_TEXT) : null,
    ...(from === undefined ? {} : { effectiveFrom: from }),
  };
  if (outcome === null) worksheet.correct(row, values);
  else worksheet.changeFrom([row], day, values);
}
