import type { Cells } from '../tables/memory-source.ts';
import { departmentsOfLinks } from './chains.ts';
import type { Tables } from './read-table.ts';
import { STATUTES, statuteItems } from './statutes.ts';

/** What was cut from statutes: powers where a department of the city answers to the body, else reference items. */
export function statutePowers(): Tables {
  const powers: Cells[] = [];
  const powerSources: Cells[] = [];
  const referenceItems: Cells[] = [];
  for (const { department: own, body, ...item } of statuteItems) {
    const department = own ?? departmentsOfLinks.get(item.code);
    if (department === undefined) {
      referenceItems.push({ ...item, body, reasons: '缺部门', source: STATUTES });
    } else {
      powers.push({ ...item, department });
      powerSources.push({ power: item.code, source: STATUTES, body });
    }
  }
  return { powers, powerSources, referenceItems };
}
