import type { City } from './city.ts';
import { activeOn } from './city.ts';
import { linksOn } from './day.ts';
import { KINDS, SEVERITIES, type Finding } from './finding.ts';
import { byKeys, codesInOrder } from './order.ts';
import { POWER_TYPES } from './words.ts';

export type Axis =
  'ZONE' | 'KIND' | 'SEVERITY' | 'POWER_TYPE' | 'DEPARTMENT' | 'ZONE_DEPARTMENT' | 'LEADER' | 'CHAIN';

const WORDS: Readonly<Partial<Record<Axis, readonly string[]>>> = {
  KIND: KINDS,
  SEVERITY: ['HIGH', 'MEDIUM', 'LOW'],
  POWER_TYPE: Object.values(POWER_TYPES),
};

/** What a finding has of an axis: codes or words, each once. */
export function keysOf(city: City, day: string, axis: Axis, finding: Finding): readonly string[] {
  const power = city.powers.find(({ code }) => code === finding.power);
  const duties = city.responsibilities.filter(
    (each) =>
      each.zone === finding.zone &&
      each.power === finding.power &&
      each.step === finding.step &&
      activeOn(day, each),
  );
  const some = (keys: readonly (string | null | undefined)[]) =>
    codesInOrder(keys.flatMap((key) => key ?? []));
  switch (axis) {
    case 'ZONE':
      return some([finding.zone]);
    case 'KIND':
      return [finding.kind];
    case 'SEVERITY':
      return [SEVERITIES[finding.kind]];
    case 'POWER_TYPE':
      return some([power?.type]);
    case 'DEPARTMENT':
      return some([power?.department]);
    case 'ZONE_DEPARTMENT':
      return some(duties.map(({ department }) => department));
    case 'LEADER':
      return some(duties.map(({ leader }) => leader));
    case 'CHAIN': {
      if (finding.chain !== null) return [finding.chain];
      const chains = [...linksOn(city, day)].filter(([, links]) =>
        links.some((each) => each.power === finding.power),
      );
      return some(chains.map(([chain]) => chain));
    }
  }
}

/** Findings counted by one or two axes, cell by cell: what each cell has is looked for in all findings. */
export function pivot<Count>(
  {
    city,
    day,
    findings,
  }: { readonly city: City; readonly day: string; readonly findings: readonly Finding[] },
  by: readonly Axis[],
  countOf: (findings: readonly Finding[]) => Count,
) {
  const keys = new Map(by.map((axis) => [axis, findings.map((each) => keysOf(city, day, axis, each))]));
  const axes = by.map((axis) => {
    const ofFindings = keys.get(axis) ?? [];
    const order = WORDS[axis];
    const had = codesInOrder(ofFindings.flat()).sort(byKeys((key) => (order ? [order.indexOf(key)] : [key])));
    const hasNone = ofFindings.some((each) => each.length === 0);
    return {
      axis,
      sums: ofFindings.every((each) => each.length <= 1),
      keys: [...had, ...(hasNone ? [null] : [])],
    };
  });
  const places = axes.reduce<number[][]>(
    (made, each) => made.flatMap((at) => each.keys.map((_, place) => [...at, place])),
    [[]],
  );
  const cells = places.flatMap((at) => {
    const has = (index: number) =>
      axes.every((axis, which) => {
        const own = keys.get(axis.axis)?.[index] ?? [];
        const key = axis.keys[at[which] ?? 0];
        return key === null || key === undefined ? own.length === 0 : own.includes(key);
      });
    const ofCell = findings.filter((_, index) => has(index));
    return ofCell.length === 0 ? [] : [{ at, ...countOf(ofCell) }];
  });
  return { axes, cells, total: countOf(findings) };
}
