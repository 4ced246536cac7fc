import { isoFromDay } from '../../domain/days.ts';
import { joinKey } from '../../domain/keys.ts';
import { demandingOn } from '../../matters/demands.ts';
import { heldOn, type Held } from '../../matters/delegations.ts';
import { filedFrom, ordersChangedSince } from '../../matters/division.ts';
import type { FiledSubject } from '../../matters/filings.ts';
import { end, lacking, pathOfDelegation, stepEnd } from '../evidence.ts';
import type { Look } from '../look.ts';
import type { Rule } from '../rule.ts';

const SUBJECTS: readonly FiledSubject[] = ['DIVISION', 'SUPERVISION_LIST'];

/** A delegation of which what was filed no longer says what holds: who answers for each step, or how it is supervised. */
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
      const papers = papersOf(look, held);
      if (papers.length === 0) continue;
      looked += 1;
      if (papers.some(({ changed }) => changed.length > 0))
        sink.fails({ thing: held.row.row, zone, power, row: place });
    }
    sink.looked(looked);
  },
  detail: (look, [first]) =>
    changedOf(look, first?.row)
      .map(({ subject, changed }) => `${subject}:${changed.length}`)
      .join(','),
  message: {
    zh: ({ zone, power, detail }) =>
      `${zone}承接的职权${power}：备案后${saidOf(detail, {
        DIVISION: (count) => `有${count}个环节的责任分工`,
        SUPERVISION_LIST: (count) => `有${count}项监管清单`,
      }).join('、')}已变动，未重新备案。`,
    en: ({ zone, power, detail }) =>
      `What was filed of ${power} of ${zone} no longer holds: ${saidOf(detail, {
        DIVISION: (count) => `of ${count} steps it says something else`,
        SUPERVISION_LIST: (count) => `${count} items of the supervision list are others`,
      }).join(', ')}.`,
  },
  evidence: (look, finding, [first]) => [
    ...pathOfDelegation(finding),
    ...changedOf(look, first?.row).flatMap(({ subject, from, changed }) =>
      changed.map((order) =>
        lacking(
          subject === 'DIVISION'
            ? stepEnd({ ...finding, step: order })
            : end('SupervisionItem', joinKey([finding.zone ?? '', finding.power ?? '', String(order)])),
          'FILED_OF_DELEGATION',
          end('Date', isoFromDay(from)),
        ),
      ),
    ),
  ],
};

/** What of a delegation is filed, of which day, and the orders that say something else by now. */
const papersOf = ({ view }: Look, held: Held) =>
  SUBJECTS.flatMap((subject) => {
    const from = filedFrom(view, held, subject);
    return from === null ? [] : [{ subject, from, changed: ordersChangedSince(view, held, subject, from) }];
  });

const changedOf = (look: Look, place: number | undefined) => {
  const held = heldOn(look.view)[place ?? -1];
  return held ? papersOf(look, held).filter(({ changed }) => changed.length > 0) : [];
};

function saidOf(
  detail: string | null,
  say: Readonly<Record<string, (count: string) => string>>,
): readonly string[] {
  return (detail ?? '').split(',').flatMap((part) => {
    const [subject = '', count = ''] = part.split(':');
    return say[subject]?.(count) ?? [];
  });
}
