import {
  itemsThatDiffer,
  ordersThatDiffer,
  type DivisionRows,
  type ResponsibilityRow,
  type StepRow,
  type SupervisionRow,
} from '../../domain/division.ts';
import type { Day } from '../../domain/days.ts';
import type { Term } from '../../domain/terms.ts';
import type { VersionRow } from './find-versions.ts';
import type { Worksheet } from './worksheet.ts';

/**
 * Whether a filing of a term no longer says what holds on a day: who does what of the delegation, or how it is supervised,
 * then, or when the term began, and now.
 */
export async function isOutdated(
  worksheet: Worksheet,
  { values, validFrom }: VersionRow,
  { term, day }: { readonly term: Term; readonly day: Day },
): Promise<boolean> {
  // What is filed for a term that is yet to begin has nothing to be compared with.
  if (day < term.from) return false;
  const of = { zone: String(values['zone']), power: String(values['power']) };
  const from = Math.max(validFrom, term.from);
  if (values['subject'] === 'SUPERVISION_LIST') {
    const items = (await worksheet.find('SupervisionItem', of)).map(said);
    return itemsThatDiffer(items as unknown as readonly SupervisionRow[], from, day).length > 0;
  }
  return ordersThatDiffer(await divisionRows(worksheet, of), from, day).length > 0;
}

async function divisionRows(
  worksheet: Worksheet,
  { zone, power }: { readonly zone: string; readonly power: string },
): Promise<DivisionRows> {
  const steps = await worksheet.find('Step', { zone, power });
  const orders = [...new Set(steps.map(({ values }) => Number(values['order'])))].sort((a, b) => a - b);
  const responsibilities =
    orders.length === 0 ? [] : await worksheet.find('Responsibility', { zone, power, step: orders });
  // What the columns hold is what their kinds declare.
  return {
    steps: steps.map(said) as unknown as readonly StepRow[],
    responsibilities: responsibilities.map(said) as unknown as readonly ResponsibilityRow[],
  };
}

const said = ({ values, validFrom, validTo }: VersionRow) => ({ ...values, validFrom, validTo });
