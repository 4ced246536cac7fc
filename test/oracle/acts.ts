import { actingIn } from './acting.ts';
import { rowsOf, type SheetRows } from './city.ts';
import { byKeys } from './order.ts';
import { OwedOracle } from './owed/owed-oracle.ts';
import { holdsOn, numberOf, runningOf, type DayNumber } from './running.ts';

/** Something done on a platform, as its rows say it: days as texts. */
export interface OracleAct {
  readonly zone: string;
  readonly power: string;
  readonly step: number;
  readonly acceptedOn: string;
  readonly day: string;
  readonly person: string | null;
  readonly seal: string | null;
}

const ENFORCED = ['行政处罚', '行政强制', '行政检查'];

/** What acts lack, and whose responsibility they were, worked out from the rows alone. */
export function actOracle(sheets: SheetRows) {
  const running = runningOf(sheets);
  const oracle = new OwedOracle(running);
  const typeOf = new Map(
    rowsOf(sheets, 'powers', '职权').map((row) => [row.must('code', '编码'), row('type', '类型')]),
  );
  const isSealed = (code: string | null, day: DayNumber) =>
    running.seals.some((each) => {
      const published = running.publishedOn.get(each.notice ?? '') ?? null;
      return each.code === code && holdsOn(day, each) && published !== null && published <= day;
    });
  return (act: OracleAct) => {
    const { zone, power, step, person, seal } = act;
    const [day, accepted] = [numberOf(act.day), numberOf(act.acceptedOn)];
    const standing = [day, accepted].find((on) => oracle.rowOn(zone, power, on) !== undefined);
    const row = standing === undefined ? undefined : oracle.rowOn(zone, power, standing);
    const answering = running.responsibilities
      .filter((each) => each.zone === zone && each.power === power && each.step === step)
      .filter((each) => holdsOn(day, each) && oracle.stepOn(zone, power, step, day) !== undefined)
      .toSorted(byKeys(({ from, department }) => [from, department]));
    const acts = (each: (typeof answering)[number]) =>
      actingIn(sheets, act.day).some(
        (one) =>
          one.acting === person &&
          (['zone', 'power', 'step', 'staff', 'from', 'department'] as const).every(
            (part) => one[part] === each[part],
          ),
      );
    const own =
      person === null
        ? undefined
        : (answering.find(({ staff }) => staff === person) ?? answering.find((each) => acts(each)));
    const isDecision = oracle.stepOn(zone, power, step, day)?.kind === '决定';
    const isCertified = running.certificates.some((each) => each.person === person && holdsOn(day, each));
    const lacks = {
      DELEGATION: standing === undefined,
      STANDING:
        row !== undefined &&
        oracle.isDemanded('STANDING', zone, standing ?? day) &&
        oracle.covering({ zone, power, row }, standing ?? day).length === 0,
      SEAL: oracle.isDemanded('SEAL', zone, day) && isDecision && !isSealed(seal, day),
      CERTIFICATE: ENFORCED.includes(typeOf.get(power) ?? '') && !isCertified,
      RESPONSIBLE: own === undefined,
    };
    const only = answering.length === 1 ? answering[0] : undefined;
    const by = own ?? only;
    return {
      lacking: Object.entries(lacks).flatMap(([lack, isLacking]) => (isLacking ? [lack] : [])),
      staff: by ? by.staff : undefined,
    };
  };
}
