import { isoFromDay } from '../../domain/days.ts';
import { actingOn } from '../../matters/acting.ts';
import type { View } from '../../columns/view.ts';
import { NONE } from '../../columns/ints.ts';
import { responsibilitiesOn } from '../../matters/responsibilities.ts';
import { end, pathOfStep, there } from '../evidence.ts';
import { certifiedOn } from '../people.ts';
import { isEnforced } from '../powers.ts';
import type { Rule } from '../rule.ts';

const WHY: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  CERTIFICATE: { zh: '无有效的执法证', en: 'has no certificate valid on that day' },
  SEPARATION: { zh: '同时负责审查与决定', en: 'has review and decision in one hand' },
};

/** Somebody who acts where they must not: without a certificate, or for review and decision of one delegation. */
export const deputyUnfit: Rule = {
  id: 'A39',
  kind: 'DEPUTY_UNFIT',
  severity: 'MEDIUM',
  clause: { zh: '3.2 规范内部设置：AB 岗', en: '3.2 Internal set-up: deputies' },
  looksAt: 'responsibility with somebody acting',
  find: (look, sink) => {
    const { view } = look;
    const [unfit, all] = [unfitOn(view), actingOn(view)];
    let looked = 0;
    for (const row of look.responsibilities) {
      const acting = all.get(row);
      if (!acting) continue;
      looked += 1;
      if (unfit.has(row))
        sink.fails({ thing: row, ...look.ofResponsibility(row), person: acting.person, row });
    }
    sink.looked(looked);
  },
  detail: ({ view }, same) => {
    const all = same.flatMap(({ row }) => unfitOn(view).get(row ?? NONE) ?? []);
    return Object.keys(WHY)
      .filter((why) => all.includes(why))
      .join(',');
  },
  message: {
    zh: ({ zone, power, step, person, detail }) =>
      `${zone}承接的职权${power}，环节${step}由${person}代理，其人${told(detail, 'zh')}。`,
    en: ({ zone, power, step, person, detail }) =>
      `${person}, who acts in step ${step} of ${power} in ${zone}, ${told(detail, 'en')}.`,
  },
  evidence: ({ city, view }, finding, same) => [
    ...pathOfStep(finding),
    ...same.flatMap(({ row }) => {
      const staff = city
        .table('Responsibility')
        .column('staff')
        .at(row ?? NONE);
      return [
        there(end('Person', city.codeOf('Person', staff)), 'AWAY', end('Date', isoFromDay(view.day))),
        there(end('Person', finding.person), 'DEPUTY_FOR', end('Person', city.codeOf('Person', staff))),
      ];
    }),
  ],
};

const told = (detail: string | null, language: 'zh' | 'en'): string =>
  (detail ?? '')
    .split(',')
    .map((why) => WHY[why]?.[language] ?? why)
    .join(language === 'zh' ? '，且' : ', and ');

/** By responsibility with somebody acting who is unfit (its row), why. */
const unfitOn = (view: View): ReadonlyMap<number, readonly string[]> =>
  view.keep('unfit deputies', () => {
    const { city } = view;
    const acting = actingOn(view);
    if (acting.size === 0) return new Map();
    const certified = certifiedOn(view);
    const table = city.table('Responsibility');
    const [staff, stepOf] = [table.column('staff'), table.column('FOR_STEP')];
    const steps = city.things('Step').column('STEP_OF');
    const powers = city.things('Delegation').column('power');
    const [kind, there] = [city.table('Step').column('kind'), view.there('Step')];
    const [review, decision] = ['REVIEW', 'DECISION'].map((word) => city.word('Step', 'kind', word));
    const kindOf = (row: number) => kind.at(there[stepOf.at(row)] ?? NONE);
    const delegations = new Set(Array.from(acting.keys(), (row) => steps.at(stepOf.at(row))));
    /** Who reviews or decides in a delegation in which somebody acts, as staff or acting. */
    const doing = new Set<string>();
    for (const row of responsibilitiesOn(view)) {
      const delegation = steps.at(stepOf.at(row));
      if (!delegations.has(delegation)) continue;
      const at = `${delegation} ${kindOf(row)}`;
      for (const person of [staff.at(row), acting.get(row)?.person ?? NONE])
        if (person !== NONE) doing.add(`${at} ${person}`);
    }
    const enforced = isEnforced(view);
    const found = new Map<number, readonly string[]>();
    for (const [row, who] of acting) {
      if (!who) continue;
      const delegation = steps.at(stepOf.at(row));
      const does = kindOf(row);
      const other = does === review ? decision : does === decision ? review : undefined;
      const why = [
        ...(enforced[powers.at(delegation)] !== 0 && certified[who.person] === 0 ? ['CERTIFICATE'] : []),
        ...(other !== undefined && doing.has(`${delegation} ${other} ${who.person}`) ? ['SEPARATION'] : []),
      ];
      if (why.length > 0) found.set(row, why);
    }
    return found;
  });
