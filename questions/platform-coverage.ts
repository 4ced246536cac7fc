import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { compareCodes } from '../domain/order.ts';
import { heldOn } from '../matters/delegations.ts';
import { runsOn } from '../matters/platforms.ts';

/** How far a zone runs what it holds on platforms: things by code, in their order. */
export interface PlatformCoverage {
  readonly zone: string;
  /** How many powers it holds. */
  readonly delegations: number;
  /** How many of them are run on a platform of it. */
  readonly onPlatform: number;
  /** Powers that are not. */
  readonly outside: readonly string[];
  /** Powers that are, and are pushed to nobody. */
  readonly pushedToNobody: readonly string[];
  /** Powers that are, and whose data are entered a second time. */
  readonly enteredTwice: readonly string[];
  /** Platforms whose links to the city are not all direct. */
  readonly notDirect: readonly string[];
  /** Platforms that are not in the one net. */
  readonly notInOneNet: readonly string[];
}

/** What zones run on platforms, of all zones that are there, or of some: by code. */
export function platformCoverage(
  view: View,
  { zones }: { readonly zones: readonly string[] | null },
): readonly PlatformCoverage[] {
  const { city } = view;
  const asked = city.among('Zone', zones);
  const held = Map.groupBy(heldOn(view), ({ zone }) => zone);
  return Array.from(view.rows('Zone'), (row) => city.table('Zone').thing.at(row))
    .filter((zone) => !asked || asked.has(zone))
    .map((zone) => coverageOf(view, zone, held.get(zone) ?? []))
    .sort((one, other) => compareCodes(one.zone, other.zone));
}

function coverageOf(view: View, zone: number, held: ReturnType<typeof heldOn>): PlatformCoverage {
  const { city } = view;
  const runs = runsOn(view);
  const pushedTo = city.table('PlatformPower').column('pushedTo');
  const isTwice = enteringTwice(view);
  const on = held.filter((each) => runs(each).length > 0);
  const powers = (some: typeof held) =>
    codesOf(
      view,
      'Power',
      some.map(({ power }) => power),
    );
  const { notDirect, notInOneNet } = platformsOf(view, zone);
  return {
    zone: city.things('Zone').code(zone),
    ...{ delegations: held.length, onPlatform: on.length },
    outside: powers(held.filter((each) => runs(each).length === 0)),
    pushedToNobody: powers(on.filter((each) => runs(each).every(({ row }) => pushedTo.at(row) === NONE))),
    enteredTwice: powers(
      on.filter((each) => runs(each).some(({ platform }) => isTwice(platform, each.power))),
    ),
    notDirect: codesOf(view, 'Platform', notDirect),
    notInOneNet: codesOf(view, 'Platform', notInOneNet),
  };
}

/** Tells whether what a platform sends of a power is entered a second time, by a link for it or for all. */
function enteringTwice(view: View): (platform: number, power: number) => boolean {
  const { city } = view;
  const links = city.table('PlatformLink');
  const [power, mode] = [links.column('power'), links.column('mode')];
  const twice = city.word('PlatformLink', 'mode', 'DOUBLE_ENTRY');
  const index = city.rowsBy('PlatformLink', 'platform');
  return (platform, of) =>
    view.some(links, index, platform, (row) => mode.at(row) === twice && [of, NONE].includes(power.at(row)));
}

/** The platforms of a zone that are there, and are not linked as the plan asks. */
function platformsOf(view: View, zone: number) {
  const { city } = view;
  const [platforms, links] = [city.table('Platform'), city.table('PlatformLink')];
  const [level, mode] = [links.column('level'), links.column('mode')];
  const word = (column: string, name: string) => city.word('PlatformLink', column, name);
  const [ofCity, ofOneNet, direct] = [
    word('level', 'CITY'),
    word('level', 'ONE_NET'),
    word('mode', 'DIRECT'),
  ];
  const index = city.rowsBy('PlatformLink', 'platform');
  const own = Array.from(view.rows('Platform'))
    .filter((row) => platforms.column('zone').at(row) === zone)
    .map((row) => platforms.thing.at(row));
  const having = (isSuch: (link: number) => boolean) => (each: number) =>
    view.some(links, index, each, isSuch);
  const isNotDirect = having((link) => level.at(link) === ofCity && mode.at(link) !== direct);
  const isInOneNet = having((link) => level.at(link) === ofOneNet);
  return {
    notDirect: own.filter(isNotDirect),
    notInOneNet: own.filter((each) => !isInOneNet(each)),
  };
}

const codesOf = ({ city }: View, label: string, things: readonly number[]): readonly string[] =>
  things.map((each) => city.things(label).code(each)).sort(compareCodes);
