import {
  ordersThatDiffer,
  type DivisionRows,
  type ResponsibilityRow,
  type StepRow,
} from '../../domain/division.ts';
import type { Day } from '../../domain/days.ts';
import type { Term } from '../../domain/terms.ts';
import type { VersionRow } from './find-versions.ts';
import type { Worksheet } from './worksheet.ts';

/**
 * Whether a filing of a term no longer says what holds on a day: who does what of the delegation, then, or when the
 * term began, and now. Nothing is recorded of what a supervision list says.
 */
export async function isOutdated(
  worksheet: Worksheet,
  { values, validFrom }: VersionRow,
  { term, day }: { readonly term: Term; readonly day: Day },
): Promise<boolean> {
  // What is filed for a term that is yet to begin has nothing to be compared with.
  if (values['subject'] !== 'DIVISION' || day < term.from) return false;
  const rows = await divisionRows(worksheet, String(values['zone']), String(values['power']));
  return ordersThatDiffer(rows, Math.max(validFrom, term.from), day).length > 0;
}

async function divisionRows(worksheet: Worksheet, zone: string, power: string): Promise<DivisionRows> {
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
