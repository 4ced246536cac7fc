import { NONE } from '../columns/ints.ts';
import { departmentOf } from './delegations.ts';
import { filingsBy, firstFiled } from './filings.ts';
import type { Affair, MatterRule } from './matter.ts';
import { organizationsOn } from './organizations.ts';

/** 重大处罚备案: a major penalty is filed with the department of its power and with the legal office, those of its day. */
export const penaltyFiling: MatterRule = {
  matter: 'PENALTY_FILING',
  *each(view) {
    const { city } = view;
    const organizations = organizationsOn(view);
    const table = city.table('Penalty');
    const [zones, powers] = [table.column('zone'), table.column('power')];
    const isMajor = table.column('isMajor');
    for (const row of view.rows('Penalty')) {
      if (isMajor.at(row) !== 1) continue;
      const [penalty, zone, power] = [table.thing.at(row), zones.at(row), powers.at(row)];
      const decidedOn = table.validFrom.at(row);
      const bodies = {
        DEPARTMENT: departmentOf(view, power, decidedOn),
        LEGAL: organizations.office('LEGAL_OFFICE', zone, decidedOn),
      };
      const filings = filingsBy(view, 'penalty', penalty).filter(({ isReturned }) => !isReturned);
      const filedOn = Object.entries(bodies).map(([part, body]) => ({
        part,
        day: body === NONE ? null : firstFiled(filings.filter(({ to }) => to === body)),
      }));
      const days = filedOn.flatMap(({ day }) => day ?? []);
      const lacks = filedOn.flatMap(({ part, day }) => (day === null ? [part] : []));
      const owedTo = [...new Set(Object.values(bodies))].filter((body) => body !== NONE);
      yield {
        ...{ zone, power, subject: { label: 'Penalty', thing: penalty }, owedBy: zone, owedTo },
        ...{ s0: decidedOn, madeOn: lacks.length === 0 ? Math.max(...days) : null, lacks },
      } satisfies Affair;
    }
  },
};
