import { isOfCity } from '../../domain/access/scope.ts';
import { Refusal } from '../../domain/errors.ts';
import { joinKey, splitKey } from '../../domain/keys.ts';
import { oneOfThree } from '../../domain/messages/asking.ts';
import type { Plan } from '../../questions/hand-over/find-plan.ts';
import { compareSeatKeys, type SeatKey } from '../../domain/seat-order.ts';
import { changesOf } from '../hand-over/plan-changes.ts';
import type { Moment } from '../model/dating.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { answerHandOverItems } from './answer-hand-over-items.ts';
import { auditArguments } from './audit-arguments.ts';
import { keptFields } from '../statement/kept-fields.ts';
import { momentField } from './moment-field.ts';
import { nameThings } from '../reading/name-things.ts';
import { pageOfItems } from './page-of-items.ts';
import type { Reading, When } from '../reading/reading.ts';
import { readerOf } from './reader-of.ts';

type Args = When & Readonly<Record<string, unknown>>;

const TYPES = { person: 'Person', post: 'Post', section: 'Section' } as const;
type Argument = keyof typeof TYPES;

/** Who could take what is left when somebody leaves, as far as the reader may see it; null where there is no such code. */
export async function answerHandOver(
  reading: Reading,
  args: Args,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const argument = givenOf(args);
  const { overload } = auditArguments(args);
  const at = await reading.moment(args);
  const asked = { type: TYPES[argument], code: String(args[argument]), overload };
  const reader = await readerOf(reading, at.revision);
  // Who could take what somebody leaves is a question about colleagues.
  if (!isOfCity(reader.scope) && reader.scope.people) return null;
  const plan = await reading.audits.ask('handOver', { asked, reader }, at, reading.options);
  if (!plan) return null;
  const leaving = await nameLeaving(reading, args, plan, fields);
  const answer: Record<string, unknown> = {};
  for (const selected of fields)
    answer[selected.key] = Object.hasOwn(leaving, selected.key)
      ? leaving[selected.key]
      : await answerField(reading, { args, at, plan }, selected);
  return answer;
}

function givenOf(args: Args): Argument {
  const given = (Object.keys(TYPES) as Argument[]).filter((name) => typeof args[name] === 'string');
  const [only] = given;
  if (given.length === 1 && only) return only;
  throw new Refusal('invalid', oneOfThree(given), {
    argument: given[1] ?? 'person',
    value: args[given[1] ?? 'person'],
  });
}

const STATES = { taken: 'TAKEN', left: 'LEFT', covered: 'COVERED' } as const;
const isState = (field: string): field is keyof typeof STATES => Object.hasOwn(STATES, field);

interface Answered {
  readonly args: Args;
  readonly at: Moment;
  readonly plan: Plan;
}

async function answerField(
  reading: Reading,
  { args, at, plan }: Answered,
  selected: SelectedField,
): Promise<unknown> {
  const given = selected.args?.(reading.variables) ?? {};
  const { field } = selected;
  if (field === 'changes') return changesOf(plan, { leaving: given['leaving'] === true });
  if (field === 'items') return pageOfPlan(reading, { args, plan }, given, selected.fields);
  if (isState(field)) return plan.items.filter(({ state }) => state === STATES[field]).length;
  return momentField(selected, at);
}

function pageOfPlan(
  reading: Reading,
  { args, plan }: Omit<Answered, 'at'>,
  given: Readonly<Record<string, unknown>>,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const list = {
    name: 'HandOverPlan.items',
    items: plan.items,
    keyOf: textOfKey,
    countUpTo: (text: string) => {
      const key = keyOfText(text);
      return plan.items.filter((item) => compareSeatKeys(item, key) <= 0).length;
    },
  };
  return pageOfItems(list, given, fields, (items, asked) => answerHandOverItems(reading, items, args, asked));
}

const textOfKey = ({ zone, power, step, role, holder }: SeatKey): string =>
  joinKey([zone, power, String(step), role, holder ?? '']);

function keyOfText(text: string): SeatKey {
  const [zone = '', power = '', step = '', role, holder = ''] = splitKey(text);
  const seat = { zone, power, step: Number(step), holder: holder === '' ? null : holder };
  return { ...seat, role: role === 'LEADER' ? 'LEADER' : 'STAFF' };
}

const leavingFields = keptFields((fields: readonly SelectedField[]) =>
  fields.filter(({ field }) => Object.hasOwn(TYPES, field)),
);

/** What is asked of who leaves, under the names of the answer. */
async function nameLeaving(
  reading: Reading,
  when: When,
  { type, code }: Plan,
  fields: readonly SelectedField[],
): Promise<Readonly<Record<string, unknown>>> {
  const codeOf = (argument: Argument) => (TYPES[argument] === type ? code : null);
  const row = { person: codeOf('person'), post: codeOf('post'), section: codeOf('section') };
  const [named = {}] = await nameThings(reading, 'HandOverPlan', [row], when, leavingFields(fields));
  return named;
}
