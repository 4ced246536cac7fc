import { compareCodes } from '../../domain/order.ts';
import { joinKey } from '../../domain/keys.ts';
import type { Change } from '../commands/registry.ts';
import type { VersionRow } from '../commands/find-versions.ts';
import { Places } from './places.ts';
import {
  delegationIn,
  namedIn,
  textIn,
  type ByZone,
  type DelegationOnDay,
  type Slice,
  type StepOnDay,
} from './slice.ts';

/** What changes end, begin, or reach through what they alter. */
export interface Touched {
  /** Codes, in their order. */
  readonly zones: readonly string[];
  /** Each with one of the powers that it links. */
  readonly chains: readonly { readonly code: string; readonly power: string }[];
  readonly powers: readonly string[];
  /** Codes of the delegations. */
  readonly delegations: readonly string[];
  readonly steps: readonly DelegationPart[];
  /** Those named on the steps, and those who are removed. */
  readonly people: readonly DelegationPart[];
}

/** By its code, and the code of the delegation where it is; null for who is on no step. */
export interface DelegationPart {
  readonly code: string;
  readonly delegation: string | null;
}

type NamesStep = (step: StepOnDay) => boolean;
interface Aim {
  readonly rows: readonly VersionRow[];
  /** Which steps of the delegation; all unless said. */
  readonly names?: NamesStep;
}

/** `reached`: what changes without a rule of their own here reach, by the versions that they leave. */
export async function touchedBy(
  [before, after]: readonly [Slice, Slice],
  changes: readonly Change[],
  reached: () => Promise<Places>,
): Promise<Touched> {
  const steps = new Map<string, string>();
  const delegations = new Map<string, DelegationOnDay>();
  const seen: DelegationOnDay[] = [];
  for (const slice of [before, after]) {
    for (const change of changes) {
      const aims = await aimsOf(change, slice, [before, after], reached);
      for (const { rows, names } of aims) {
        for (const each of await slice.delegations(byZoneOf(rows.map(delegationIn)))) {
          const touched = names ? each.steps.filter(names) : each.steps;
          if (names && touched.length === 0) continue;
          delegations.set(each.code, each);
          for (const { order } of touched)
            steps.set(joinKey([each.zone, each.power, String(order)]), each.code);
        }
      }
    }
  }
  const byZone = byZoneOf(delegations.values());
  for (const slice of [before, after]) seen.push(...(await slice.delegations(byZone)));
  const powers = codesInOrder([...delegations.values()].map(({ power }) => power));
  const links = await after.inForce('ChainLink', { power: powers });
  return {
    zones: codesInOrder([...delegations.values()].map(({ zone }) => zone)),
    chains: links
      .map(({ values }) => ({ code: textIn(values, 'chain'), power: textIn(values, 'power') }))
      .sort((a, b) => compareCodes(a.code, b.code)),
    powers,
    delegations: [...delegations.keys()],
    steps: [...steps].map(([code, delegation]) => ({ code, delegation })),
    people: [...peopleOn(steps, seen), ...changes.flatMap(removedBy)],
  };
}

const codesInOrder = (codes: readonly string[]): readonly string[] => [...new Set(codes)].sort(compareCodes);

const removedBy = ({ removePerson }: Change): readonly DelegationPart[] =>
  removePerson ? [{ code: removePerson.person, delegation: null }] : [];

function peopleOn(
  steps: ReadonlyMap<string, string>,
  delegations: readonly DelegationOnDay[],
): readonly DelegationPart[] {
  return delegations.flatMap(({ code: delegation, zone, power, steps: own }) =>
    own
      .filter(({ order }) => steps.has(joinKey([zone, power, String(order)])))
      .flatMap(({ responsibilities }) => responsibilities)
      .flatMap((row) => [namedIn(row, 'leader'), namedIn(row, 'staff')])
      .flatMap((person) => (person === null ? [] : [{ code: person, delegation }])),
  );
}

function byZoneOf(delegations: Iterable<{ readonly zone: string; readonly power: string }>): ByZone {
  const places = new Places();
  places.addDelegations(delegations);
  return places.byZone;
}

const someNames =
  (...tests: readonly ((row: VersionRow) => boolean)[]): NamesStep =>
  ({ responsibilities }) =>
    responsibilities.some((row) => tests.some((test) => test(row)));

/** The rows whose zones and powers a change touches, in one of the two cities. */
async function aimsOf(
  change: Change,
  slice: Slice,
  both: readonly Slice[],
  reached: () => Promise<Places>,
): Promise<readonly Aim[]> {
  const delegations = async (where: Readonly<Record<string, readonly string[]>>): Promise<readonly Aim[]> => [
    { rows: await slice.inForce('Delegation', where) },
  ];
  const { withdrawPower, removePerson, abolishPost, reclassifyZone } = change;
  if (withdrawPower) {
    const { power, zone } = withdrawPower;
    return delegations({ power: [power], ...(zone ? { zone: [zone] } : {}) });
  }
  const place = change.delegatePower ?? change.assignResponsibility;
  if (place) return delegations({ zone: [place.zone], power: [place.power] });
  if (removePerson) {
    const { person } = removePerson;
    const names = someNames(
      (row) => namedIn(row, 'staff') === person,
      (row) => namedIn(row, 'leader') === person,
    );
    const rows = [
      ...(await slice.inForce('Responsibility', { staff: [person] })),
      ...(await slice.inForce('Responsibility', { leader: [person] })),
    ];
    return [{ rows, names }];
  }
  if (abolishPost) {
    const { post } = abolishPost;
    const rows = await slice.inForce('Responsibility', { post: [post] });
    return [{ rows, names: someNames((row) => namedIn(row, 'post') === post) }];
  }
  const capacity = change.addCapacity ?? change.removeCapacity;
  if (capacity) {
    const requiring = await slice.inForce('PowerRequirement', { element: [capacity.element] });
    return delegations({
      zone: [capacity.zone],
      power: requiring.map(({ values }) => textIn(values, 'power')),
    });
  }
  if (reclassifyZone) return delegations({ zone: [reclassifyZone.zone] });
  const entry = change.addToCatalogue ?? change.removeFromCatalogue;
  if (entry) return delegations({ power: [entry.power], zone: await zonesOfClass(entry, slice, both) });
  const rows = [...(await reached()).byZone].map(([zone, powers]) =>
    delegations({ zone: [zone], power: [...powers] }),
  );
  return (await Promise.all(rows)).flat();
}

async function zonesOfClass(
  entry: { readonly class: string; readonly power: string },
  slice: Slice,
  both: readonly Slice[],
): Promise<readonly string[]> {
  const held = await slice.inForce('Delegation', { power: [entry.power] });
  const code = held.map(({ values }) => textIn(values, 'zone'));
  const zones = await Promise.all(both.map((each) => each.inForce('Zone', { code })));
  return zones
    .flat()
    .filter(({ values }) => values['zoneClass'] === entry.class)
    .map((row) => row.code);
}
