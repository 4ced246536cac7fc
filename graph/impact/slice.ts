import type { Day } from '../../domain/days.ts';
import { joinKey } from '../../domain/keys.ts';
import type { Values } from '../import/record-kind.ts';
import type { VersionRow, Where } from '../commands/find-versions.ts';
import { isOn } from '../commands/worksheet.ts';

/** Finds versions, of whatever day, as some changes leave them (a worksheet does). */
export interface Finder {
  find(label: string, where: Where): Promise<readonly VersionRow[]>;
}

export interface StepOnDay {
  readonly order: number;
  readonly kind: string;
  readonly responsibilities: readonly VersionRow[];
}

export interface DelegationOnDay {
  readonly code: string;
  readonly zone: string;
  readonly power: string;
  readonly period: VersionRow;
  readonly steps: readonly StepOnDay[];
}

type Asked = Readonly<Record<string, Iterable<string | number>>>;

/** A zone and powers of it. */
export type ByZone = ReadonlyMap<string, ReadonlySet<string>>;

/** A part of the city on a day: what is found is read once, however often it is looked at. */
export class Slice {
  readonly day: Day;
  private readonly finder: Finder;
  private readonly kept = new Map<string, Promise<readonly VersionRow[]>>();

  constructor(finder: Finder, day: Day) {
    this.finder = finder;
    this.day = day;
  }

  /** The versions in force; none where a column is asked for none of its values. */
  async inForce(label: string, where: Asked): Promise<readonly VersionRow[]> {
    return (await this.everRecorded(label, where)).filter((row) => isOn(row, this.day));
  }

  /** The same, of whatever day. */
  async everRecorded(label: string, where: Asked): Promise<readonly VersionRow[]> {
    const asked = Object.fromEntries(
      Object.entries(where).map(([column, values]) => [column, [...new Set(values)].sort()]),
    );
    if (Object.values(asked).some((values) => values.length === 0)) return [];
    const key = JSON.stringify([label, asked]);
    let found = this.kept.get(key);
    if (!found) this.kept.set(key, (found = this.finder.find(label, asked)));
    return found;
  }

  /** The delegations in force among these, with their steps and responsibilities; a few statements for each zone. */
  async delegations(wanted: ByZone): Promise<readonly DelegationOnDay[]> {
    const zones = await Promise.all([...wanted].map(([zone, powers]) => this.ofZone(zone, powers)));
    return zones.flat();
  }

  private async ofZone(zone: string, powers: ReadonlySet<string>): Promise<readonly DelegationOnDay[]> {
    const periods = await this.inForce('Delegation', { zone: [zone], power: powers });
    const held = { zone: [zone], power: periods.map(({ values }) => textIn(values, 'power')) };
    const steps = await this.inForce('Step', held);
    const order = steps.map(({ values }) => Number(values['order']));
    const responsibilities = await this.inForce('Responsibility', { ...held, step: order });
    const stepsOf = Map.groupBy(steps, ({ values }) => textIn(values, 'power'));
    const namedFor = Map.groupBy(responsibilities, ({ code }) => code);
    return periods.map((period) => {
      const power = textIn(period.values, 'power');
      const own = (stepsOf.get(power) ?? []).map(({ code, values }) => ({
        order: Number(values['order']),
        kind: textIn(values, 'kind'),
        responsibilities: namedFor.get(code) ?? [],
      }));
      return { code: joinKey([zone, power]), zone, power, period, steps: own };
    });
  }
}

export const textIn = (values: Values, column: string): string => String(values[column] ?? '');

/** The zone and the power that a row names. */
export const delegationIn = ({ values }: VersionRow) => ({
  zone: textIn(values, 'zone'),
  power: textIn(values, 'power'),
});

/** What a row names in a column; null where it names nothing. */
export function namedIn(row: VersionRow, column: string): string | null {
  const value = row.values[column];
  return value === null || value === undefined ? null : String(value);
}
