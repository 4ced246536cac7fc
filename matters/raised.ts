import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Affair, MatterRule } from './matter.ts';
import { organizationsOn } from './organizations.ts';

/** 来文: what is asked or demanded is answered, and all that names a day by that day. */
export const raised: MatterRule = {
  matter: 'RAISED',
  isOwn: true,
  *each(view: View) {
    const { city, day } = view;
    const table = city.table('Raised');
    const organizations = organizationsOn(view);
    const isZone = (each: number) => each !== NONE && organizations.zoneOf(each) === each;
    const guidance = city.word('Raised', 'kind', 'GUIDANCE');
    const said = (column: string, row: number) => table.column(column).at(row);
    for (const row of view.rows('Raised')) {
      const [dueBy, since] = [said('dueBy', row), table.validFrom.at(row)];
      if (said('kind', row) === guidance && dueBy === NONE) continue;
      const [from, to, power] = [said('from', row), said('to', row), said('power', row)];
      const days = ['answeredOn', 'closedOn']
        .map((column) => said(column, row))
        .filter((each) => each !== NONE && each <= day);
      const zone = [said('zone', row), from, to].find(isZone) ?? NONE;
      const about = {
        ...(zone === NONE ? {} : { zone }),
        ...(power === NONE ? {} : { power }),
        ...{ subject: { label: 'Raised', thing: table.thing.at(row) }, owedBy: to, owedTo: [from] },
        madeOn: days.length === 0 ? null : Math.min(...days),
      };
      const own = said('zone', row);
      yield (
        dueBy === NONE
          ? { ...about, s0: since, demandedOf: own === NONE ? from : own }
          : { ...about, since, dueBy }
      ) satisfies Affair;
    }
  },
};
