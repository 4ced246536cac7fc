import { NONE } from '../../columns/ints.ts';
import { listedItems } from '../../matters/listed-items.ts';
import { delegationEnd, end, lacking, there } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** An item that was approved, of a list that was published, and whose day has come, was not carried out. */
export const itemNotCarriedOut: Rule = {
  id: 'A28',
  kind: 'ITEM_NOT_CARRIED_OUT',
  severity: 'HIGH',
  clause: { zh: '2.2 公布并落实调整清单', en: '2.2 Publishing adjustment lists and carrying them out' },
  looksAt: 'adjustment item',
  find: (look, sink) => {
    let looked = 0;
    for (const { item, row, zone, power, state } of listedItems(look.view)) {
      const isPast = state === 'CARRIED_OUT' || state === 'NOT_CARRIED_OUT';
      if (!isPast || zone === NONE || !look.isAbout({ zone, power })) continue;
      looked += 1;
      const subject = { label: 'AdjustmentItem', thing: item };
      if (state === 'NOT_CARRIED_OUT') sink.fails({ thing: item, zone, power, subject, row });
    }
    sink.looked(looked);
  },
  message: {
    zh: ({ zone, power, subject }) =>
      `${zone}的调整事项${subject}（职权${power}）已审定同意并公布，生效之日未落实。`,
    en: ({ zone, power, subject }) =>
      `Item ${subject} of ${zone} about ${power} was approved and published, and was not carried out on its day.`,
  },
  evidence: (_look, finding) => [
    there(end('AdjustmentItem', finding.subject?.code), 'ADJUSTS_POWER', end('Power', finding.power)),
    lacking(end('AdjustmentItem', finding.subject?.code), 'CARRIED_OUT', delegationEnd(finding)),
  ],
};
