import { NONE } from '../../columns/ints.ts';
import { end, lacking } from '../evidence.ts';
import { certifiedOn } from '../people.ts';
import { isEnforced } from '../powers.ts';
import { pathOfResponsibilities, rowsOf } from '../responsibility-evidence.ts';
import type { Rule } from '../rule.ts';

/** A responsibility of a power that is enforced, whose staff has no enforcement certificate valid on that day. */
export const certificateMissing: Rule = {
  id: 'A08',
  kind: 'CERTIFICATE_MISSING',
  severity: 'HIGH',
  clause: {
    zh: '8.1 妥善解决职权主体法律地位：综合执法证',
    en: '8.1 Legal standing: the certificate of comprehensive enforcement',
  },
  looksAt: 'enforcement responsibility',
  find: (look, sink) => {
    const { city, view } = look;
    const staff = city.table('Responsibility').column('staff');
    const certified = certifiedOn(view);
    const enforced = isEnforced(view);
    let checked = 0;
    for (const row of look.responsibilities) {
      const place = look.ofResponsibility(row);
      if (enforced[place.power] === 0) continue;
      checked += 1;
      const who = staff.at(row);
      if (who !== NONE && certified[who] === 0) sink.fails({ thing: row, ...place, person: who, row });
    }
    sink.looked(checked);
  },
  message: {
    zh: ({ zone, power, step, person }) =>
      `${zone}承接的执法职权${power}，环节${step}的工作人员${person}当日没有有效的执法证。`,
    en: ({ zone, power, step, person }) =>
      `${person}, staff of step ${step} of the enforcement power ${power} in ${zone}, has no certificate valid on that day.`,
  },
  evidence: (look, finding, same) => [
    ...pathOfResponsibilities(look, finding, rowsOf(same), ['STAFF']),
    lacking(end('Certificate', null), 'CERTIFIES', end('Person', finding.person)),
  ],
};
