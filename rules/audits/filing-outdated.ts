import { isoFromDay } from '../../domain/days.ts';
import { demandingOn } from '../../matters/demands.ts';
import { heldOn } from '../../matters/delegations.ts';
import { divisionFiledFrom, stepsChangedSince } from '../../matters/division.ts';
import { end, lacking, pathOfDelegation, stepEnd } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A delegation whose filing no longer says what holds: which steps it has, and who answers for each. */
export const filingOutdated: Rule = {
  id: 'A25',
  kind: 'FILING_OUTDATED',
  severity: 'MEDIUM',
  clause: {
    zh: '3.4 明确责任分工：报市直对口部门备案',
    en: '3.4 Division of responsibility: filed with the city department',
  },
  looksAt: 'filed delegation',
  find: (look, sink) => {
    const { view } = look;
    const isDemanded = demandingOn(view, 'FILING');
    if (!isDemanded) return sink.looked(0);
    let looked = 0;
    for (const [place, held] of heldOn(view).entries()) {
      const { zone, power } = held;
      if (!look.isAbout({ zone, power }) || !isDemanded(zone)) continue;
      const from = divisionFiledFrom(view, held);
      if (from === null) continue;
      looked += 1;
      const changed = stepsChangedSince(view, held, from);
      if (changed.length > 0)
        sink.fails({ thing: held.row.row, zone, power, amount: changed.length, row: place });
    }
    sink.looked(looked);
  },
  detail: (_look, [first]) => `DIVISION:${first?.amount ?? 0}`,
  message: {
    zh: ({ zone, power, detail }) =>
      `${zone}承接的职权${power}：备案后有${countIn(detail)}个环节的责任分工已变动，未重新备案。`,
    en: ({ zone, power, detail }) =>
      `What was filed of ${power} of ${zone} no longer holds: of ${countIn(detail)} steps it says something else.`,
  },
  evidence: ({ view }, finding, [first]) => {
    const held = heldOn(view)[first?.row ?? -1];
    const from = held ? divisionFiledFrom(view, held) : null;
    if (!held || from === null) return pathOfDelegation(finding);
    const filed = end('Date', isoFromDay(from));
    return [
      ...pathOfDelegation(finding),
      ...stepsChangedSince(view, held, from).map((step) =>
        lacking(stepEnd({ ...finding, step }), 'FILED_OF_DELEGATION', filed),
      ),
    ];
  },
};

const countIn = (detail: string | null): string => (detail ?? '').replace('DIVISION:', '');
