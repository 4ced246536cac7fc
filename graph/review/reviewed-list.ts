import type { AdjustmentAction, ItemOutcome } from '../../domain/adjustment-words.ts';
import type { Day } from '../../domain/days.ts';
import { itemsOn, memorandumName, type ItemOn } from '../commands/adjustments/list-on.ts';
import { rowOn } from '../commands/command.ts';
import type { VersionRow } from '../commands/find-versions.ts';
import { isOn, type Worksheet } from '../commands/worksheet.ts';

/** A list as a review looks at it: what is told of it on the day. */
export interface ReviewedList {
  readonly code: string;
  readonly zone: string;
  /** The key of its round. */
  readonly key: string;
  readonly submittedOn: Day | null;
  readonly forwardedOn: Day | null;
  readonly decidedOn: Day | null;
  /** Null while it is not published. */
  readonly effectiveFrom: Day | null;
  /** What its memorandum is named by; null before it is signed. */
  readonly memorandum: string | null;
  readonly items: readonly ReviewedItem[];
}

export interface ReviewedItem {
  readonly code: string;
  readonly order: number;
  readonly action: AdjustmentAction;
  readonly power: string;
  readonly mode: string | null;
  readonly outcome: ItemOutcome | null;
}

/** The list with a code in the round that holds on a day; undefined where there is none that may be named. */
export async function reviewedList(
  worksheet: Worksheet,
  code: string,
  day: Day,
): Promise<ReviewedList | undefined> {
  if (!(await worksheet.mayName('AdjustmentList', code))) return undefined;
  const row = (await worksheet.find('AdjustmentList', { code })).find((each) => isOn(each, day));
  if (!row) return undefined;
  const told = (column: string): Day | null => {
    const on = row.values[column];
    return typeof on === 'number' && on <= day ? on : null;
  };
  const effectiveFrom = row.values['effectiveFrom'];
  return {
    ...{ code, zone: String(row.values['zone']), key: row.key },
    submittedOn: told('submittedOn'),
    forwardedOn: told('forwardedOn'),
    decidedOn: told('decidedOn'),
    effectiveFrom: told('publishedOn') !== null && typeof effectiveFrom === 'number' ? effectiveFrom : null,
    memorandum: told('signedOn') === null ? null : await memorandumOf(worksheet, row, day),
    items: (await itemsOn(worksheet, code, day)).map(itemOf),
  };
}

const itemOf = ({ order, action, power, mode, outcome, row }: ItemOn): ReviewedItem => ({
  ...{ code: row.code, order, action, power, mode, outcome },
});

async function memorandumOf(worksheet: Worksheet, { values }: VersionRow, day: Day): Promise<string | null> {
  const code = values['memorandum'];
  if (typeof code !== 'string') return null;
  return memorandumName(code, rowOn(await worksheet.find('Document', { code }), day));
}
