import { NONE } from '../../columns/ints.ts';
import type { View } from '../../columns/view.ts';
import { compareCodes } from '../../domain/order.ts';
import { departmentOf } from '../../matters/delegations.ts';
import { demandingOn } from '../../matters/demands.ts';
import { organizationsOn } from '../../matters/organizations.ts';
import { end, lacking, there } from '../evidence.ts';
import { rowsOf } from '../responsibility-evidence.ts';
import type { Rule } from '../rule.ts';

/** A standing of somebody who could not give it: whose the power is entrusts it, the city authorises. */
export const grantorWrong: Rule = {
  id: 'A24',
  kind: 'GRANTOR_WRONG',
  severity: 'HIGH',
  clause: { zh: '8.1 落实授权委托', en: '8.1 Authorising and entrusting' },
  looksAt: 'standing',
  find: (look, sink) => {
    const { city, view } = look;
    const isDemanded = demandingOn(view, 'STANDING');
    if (!isDemanded) return sink.looked(0);
    const isRight = grantorsOn(view);
    const table = city.table('Standing');
    const column = (name: string, row: number) => table.column(name).at(row);
    let looked = 0;
    for (const row of view.rows('Standing')) {
      const [zone, power] = [column('zone', row), column('power', row)];
      const place = { zone, ...(power === NONE ? {} : { power }) };
      if (!look.isAbout(place) || !isDemanded(zone)) continue;
      looked += 1;
      const subject = { label: 'Document', thing: column('document', row) };
      if (!isRight(row)) sink.fails({ thing: row, ...place, subject, row });
    }
    sink.looked(looked);
  },
  detail: ({ city }, same) => {
    const grantor = city.table('Standing').column('grantor');
    const codes = rowsOf(same).map((row) => city.things('Department').code(grantor.at(row)));
    return [...new Set(codes)].sort(compareCodes).join(',');
  },
  message: {
    zh: ({ zone, power, subject, detail }) =>
      `文件${subject}对${zone}${power === null ? '' : `行使职权${power}`}的授权委托，其机关${detail}无权作出。`,
    en: ({ zone, power, subject, detail }) =>
      `${subject} gives ${zone} ${power ?? 'powers'} by ${detail}, who cannot give it.`,
  },
  evidence: ({ city }, { zone, subject }, same) => {
    const document = end('Document', subject?.code);
    const grantor = city.table('Standing').column('grantor');
    const codes = rowsOf(same).map((row) => city.things('Department').code(grantor.at(row)));
    return [
      there(document, 'STANDING_OF', end('Zone', zone)),
      ...[...new Set(codes)]
        .sort(compareCodes)
        .map((code) => lacking(document, 'GRANTED_BY', end('Department', code))),
    ];
  },
};

/** Tells whether a standing (its row) is of somebody who could give it. */
function grantorsOn(view: View): (row: number) => boolean {
  const { city } = view;
  const table = city.table('Standing');
  const authorization = city.word('Standing', 'kind', 'AUTHORIZATION');
  const organizations = organizationsOn(view);
  return (row) => {
    const [kind, zone, power, grantor] = ['kind', 'zone', 'power', 'grantor'].map((name) =>
      table.column(name).at(row),
    ) as [number, number, number, number];
    if (kind === authorization) return grantor === organizations.cityOf(zone);
    return power === NONE ? organizations.isCityDepartment(grantor) : grantor === departmentOf(view, power);
  };
}
