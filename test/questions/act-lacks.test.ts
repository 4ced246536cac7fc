import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { dayFromIso } from '../../domain/days.ts';
import { splitKey } from '../../domain/keys.ts';
import { findActStandings } from '../../questions/act-lacks.ts';
import { actOracle, type OracleAct } from '../oracle/acts.ts';
import type { SheetRows } from '../oracle/city.ts';
import { randomFrom } from '../oracle/random.ts';
import { daysAround, randomRunningCity } from '../oracle/random-running.ts';
import { holdsOn, numberOf, runningOf } from '../oracle/running.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { columnsOf } from '../support/columns-city.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';

const ACTS_A_CITY = 40;
const dayOf = (iso: string) => dayFromIso(iso) ?? 0;

/** What is said of acts: what each lacks, and the staff of the responsibility; `none` where there is none. */
function told(sheets: SheetRows, acts: readonly OracleAct[]) {
  const city = columnsOf(sheets);
  const asked = acts.map((act) => ({ ...act, acceptedOn: dayOf(act.acceptedOn), day: dayOf(act.day) }));
  const found = findActStandings(new View(city, 20991231, 1), { acts: asked });
  return found.map(({ lacking, responsibility }) => ({
    lacking,
    staff: responsibility ? splitKey(responsibility.key)[4] || null : undefined,
  }));
}

describe('what an act lacks', () => {
  it('in random cities is what the rows say, whoever did it and whenever', () => {
    const seen = new Map<string, number>();
    for (const seed of seedsOf(40)) {
      const sheets = randomRunningCity(seed);
      const random = randomFrom(seed);
      const running = runningOf(sheets);
      if (running.steps.length === 0) continue;
      const days = daysAround(sheets);
      const people = [...running.responsibilities.flatMap(({ staff }) => staff ?? []), null];
      const seals = [...running.seals.map(({ code }) => code), null];
      const acts = Array.from({ length: ACTS_A_CITY }, () => {
        const { zone, power, order } = random.pick(running.steps);
        const [acceptedOn = '', day = ''] = [random.pick(days), random.pick(days)].sort();
        const step = Number(order);
        const own = running.responsibilities.filter((each) => each.zone === zone && each.power === power);
        const person = random.chance(0.6)
          ? (random.pickOrNone(own)?.staff ?? null)
          : (random.pickOrNone(people) ?? null);
        return { zone, power, step, acceptedOn, day, person, seal: random.pickOrNone(seals) ?? null };
      }).filter((act) =>
        running.steps.some(
          (each) =>
            each.zone === act.zone &&
            each.power === act.power &&
            Number(each.order) === act.step &&
            holdsOn(numberOf(act.day), each),
        ),
      );
      const lacksOf = actOracle(sheets);
      const found = told(sheets, acts);
      acts.forEach((act, place) => {
        expect(found[place], `seed ${seed} ${JSON.stringify(act)}`).toEqual(lacksOf(act));
        for (const lack of found[place]?.lacking ?? []) seen.set(lack, (seen.get(lack) ?? 0) + 1);
        if (found[place]?.lacking.length === 0) seen.set('nothing', (seen.get('nothing') ?? 0) + 1);
      });
    }
    expect([...seen.keys()].sort()).toEqual(
      ['CERTIFICATE', 'DELEGATION', 'RESPONSIBLE', 'SEAL', 'STANDING', 'nothing'].sort(),
    );
  });

  const OF_A1 = { zone: 'Z1', power: 'A1', step: 1, seal: null, person: 'N2' };

  it('is not the power, where the case was accepted before that was withdrawn and it was done after', () => {
    const [finished, begun] = told(RUNNING_CITY, [
      { ...OF_A1, person: 'N3', acceptedOn: '2016-09-30', day: '2016-10-20' },
      { ...OF_A1, person: 'N3', acceptedOn: '2016-10-01', day: '2016-10-20' },
    ]);
    expect([finished?.lacking, begun?.lacking]).toEqual([[], ['DELEGATION']]);
  });

  it('is nobody responsible neither: who acts for the staff finishes what was begun, as the staff does', () => {
    const sheets = {
      ...RUNNING_CITY,
      absences: [RUNNING_CITY.absences[0] ?? [], ['N3', '休假', '2016-10-10', '']],
    };
    const finished = (person: string) => ({
      ...OF_A1,
      ...{ person, acceptedOn: '2016-09-30', day: '2016-10-20' },
    });
    expect(told(sheets, [finished('N1'), finished('N3'), finished('N2')])).toEqual([
      { lacking: [], staff: 'N3' },
      { lacking: [], staff: 'N3' },
      { lacking: ['RESPONSIBLE'], staff: 'N3' },
    ]);
  });

  it('is who is responsible, where its step is there no more', () => {
    const sheets = {
      ...RUNNING_CITY,
      steps: [
        ['zone', 'power', 'order', 'name', 'kind', 'validFrom', 'validTo'],
        ['Z1', 'A1', 1, '受理', '受理', '', '2016-01-01'],
        ['Z1', 'A1', 2, '决定', '决定', '', ''],
      ],
    };
    const on = (day: string) => ({ ...OF_A1, person: 'N3', acceptedOn: '2015-12-01', day });
    expect(told(sheets, [on('2015-12-31'), on('2016-01-01')])).toEqual([
      { lacking: [], staff: 'N3' },
      { lacking: ['RESPONSIBLE'], staff: undefined },
    ]);
  });

  it('is a certificate on the very day on which that is over, and not on the day before', () => {
    const sheets = {
      ...RUNNING_CITY,
      delegations: [...RUNNING_CITY.delegations, ['Z1', 'A2', '委托', '2015-10-01', '', '', '']],
      steps: [...RUNNING_CITY.steps, ['Z1', 'A2', 1, '检查', '受理']],
      responsibilities: [
        ...RUNNING_CITY.responsibilities,
        ['Z1', 'A2', 1, 'Z1D1', 'N1', 'S1', 'P1', 'N2', '2015-10-01', ''],
      ],
    };
    const on = (day: string) => ({ ...OF_A1, power: 'A2', acceptedOn: day, day });
    expect(told(sheets, [on('2015-11-30'), on('2015-12-01')]).map(({ lacking }) => lacking)).toEqual([
      [],
      ['CERTIFICATE'],
    ]);
  });

  it('is nothing where somebody acts for the staff who is away', () => {
    const on = (day: string, person: string) => ({ ...OF_A1, person, acceptedOn: day, day });
    expect(
      told(RUNNING_CITY, [on('2015-10-20', 'N1'), on('2015-10-25', 'N1'), on('2015-10-20', 'N3')]),
    ).toEqual([
      { lacking: [], staff: 'N2' },
      { lacking: ['RESPONSIBLE'], staff: 'N2' },
      { lacking: ['RESPONSIBLE'], staff: 'N2' },
    ]);
  });
});
