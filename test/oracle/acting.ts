import { rowsOf, type SheetRows } from './city.ts';
import { byKeys, codesInOrder } from './order.ts';
import { OwedOracle } from './owed/owed-oracle.ts';
import { holdsOn, numberOf, runningOf, type DayNumber, type Days } from './running.ts';

/** Who acts, who is unfit to, and what people carry, worked out from the rows. */

const ENFORCED = ['行政处罚', '行政强制', '行政检查'];

function parts(sheets: SheetRows, iso: string) {
  const day = numberOf(iso);
  const running = runningOf(sheets);
  const oracle = new OwedOracle(running);
  const dayOf = (said: string | null, blank: DayNumber) => (said === null ? blank : numberOf(said));
  const days = (row: ReturnType<typeof rowsOf>[number]): Days => ({
    from: dayOf(row('validFrom', '起始日期'), -Infinity),
    to: dayOf(row('validTo', '终止日期'), Infinity),
  });
  const deputies = rowsOf(sheets, 'deputies', 'AB岗')
    .filter((row) => holdsOn(day, days(row)))
    .map((row) => ({
      place:
        row('post', '岗位') === null
          ? [row('zone', '新区'), row('power', '职权'), row('step', '环节序号')].join('\n')
          : `post ${row('post', '岗位')}`,
      order: Number(row.must('order', '序号')),
      person: row.must('deputy', '代理人'),
    }))
    .sort(byKeys(({ order }) => [order]));
  const away = new Set(
    rowsOf(sheets, 'absences', '不在岗')
      .filter((row) => holdsOn(day, days(row)))
      .map((row) => row.must('person', '人员')),
  );
  const held = new Set(oracle.responsibilities(day));
  const inForce = running.responsibilities.filter(
    (each) => holdsOn(day, each) && oracle.stepOn(each.zone, each.power, each.step, day) !== undefined,
  );
  const all = inForce.map((each) => {
    const isAway = each.staff !== null && away.has(each.staff);
    const places = [[each.zone, each.power, each.step].join('\n'), `post ${each.post}`];
    const standing = places.flatMap((place) => deputies.filter((deputy) => deputy.place === place));
    const acting = isAway
      ? (standing.find(({ person }) => person !== each.staff && !away.has(person))?.person ?? null)
      : undefined;
    const isHeld = held.has(each);
    return {
      ...each,
      acting,
      isHeld,
      kind: oracle.stepOn(each.zone, each.power, each.step, day)?.kind ?? '',
    };
  });
  return { day, running, all, responsibilities: all.filter(({ isHeld }) => isHeld) };
}

/** Responsibilities in force on a day, be their delegation so or not, with who acts where their staff is away: null where nobody does, undefined where they are there. */
export const actingIn = (sheets: SheetRows, iso: string) => parts(sheets, iso).all;

export function actingOracle(sheets: SheetRows, iso: string) {
  const { day, running, responsibilities } = parts(sheets, iso);
  const types = new Map(
    rowsOf(sheets, 'powers', '职权').map((row) => [row.must('code', '编码'), row('type', '类型')]),
  );
  const away = responsibilities.filter(({ acting }) => acting !== undefined);
  const acted = away.filter(({ acting }) => acting !== null);
  const nobody = away.filter(({ acting }) => acting === null);
  const unfit = acted.flatMap((each) => {
    const isEnforced = ENFORCED.includes(types.get(each.power) ?? '');
    const isCertified = running.certificates.some(
      (certificate) => certificate.person === each.acting && holdsOn(day, certificate),
    );
    const other = { 审查: '决定', 决定: '审查' }[each.kind];
    const isBoth = responsibilities.some(
      (one) =>
        one.zone === each.zone &&
        one.power === each.power &&
        one.kind === other &&
        [one.staff, one.acting].includes(each.acting ?? '?'),
    );
    const why = [...(isEnforced && !isCertified ? ['CERTIFICATE'] : []), ...(isBoth ? ['SEPARATION'] : [])];
    return why.length === 0 ? [] : [{ ...each, why }];
  });
  const told = (
    all: readonly { zone: string; power: string; step: number; person: string | null; detail?: string }[],
  ) => {
    const groups = Map.groupBy(all, ({ zone, power, step, person }) => [zone, power, step, person].join(' '));
    return [...groups]
      .map(([key, same]) => {
        const found = new Set(same.flatMap(({ detail }) => detail?.split(',') ?? []));
        return `${key} ${['CERTIFICATE', 'SEPARATION'].filter((why) => found.has(why)).join(',')}`;
      })
      .sort();
  };
  return {
    acting: acted.length,
    NOBODY_ACTS: {
      counts: [away.length, nobody.length],
      findings: told(nobody.map((each) => ({ ...each, person: each.staff }))),
    },
    DEPUTY_UNFIT: {
      counts: [acted.length, unfit.length],
      findings: told(
        unfit.map((each) => ({ ...each, person: each.acting ?? null, detail: each.why.join(',') })),
      ),
    },
  };
}

export function loadOracle(sheets: SheetRows, iso: string, zones: readonly string[] | null) {
  const { day, running, responsibilities: all } = parts(sheets, iso);
  const responsibilities = all.filter(({ zone }) => zones?.includes(zone) ?? true);
  const people = new Set(
    responsibilities
      .flatMap(({ staff, leader, acting }) => [staff, leader, acting ?? null])
      .filter((each) => each !== null),
  );
  const held = running.memberships.filter((each) => holdsOn(day, each));
  const posts = new Map(
    rowsOf(sheets, 'posts', '岗位').map((row) => [
      row.must('code', '编码'),
      { section: row('section', '科室'), department: row('department', '部门') },
    ]),
  );
  const links = rowsOf(sheets, 'chainLinks', '链条环节').filter((row) =>
    holdsOn(day, {
      from: row('validFrom', '起始日期') === null ? -Infinity : numberOf(row.must('validFrom', '起始日期')),
      to: row('validTo', '终止日期') === null ? Infinity : numberOf(row.must('validTo', '终止日期')),
    }),
  );
  return [...people]
    .map((person) => {
      const own = responsibilities.filter(({ staff, leader, acting }) =>
        [staff, leader, acting].includes(person),
      );
      const asStaff = responsibilities.filter(({ staff }) => staff === person);
      const powers = new Set(own.map(({ power }) => power));
      const isSole = ({ section, department }: (typeof asStaff)[number]) =>
        (section !== null || department !== null) &&
        held.every((each) => {
          const post = posts.get(each.post);
          const isThere = section === null ? post?.department === department : post?.section === section;
          return !isThere || each.person === person;
        });
      return {
        person,
        steps: asStaff.length,
        stepsLed: responsibilities.filter(({ leader }) => leader === person).length,
        stepsActing: responsibilities.filter(({ acting }) => acting === person).length,
        soleSteps: asStaff.filter(isSole).length,
        delegations: codesInOrder(own.map(({ zone, power }) => `${zone}\n${power}`)).length,
        chains: new Set(
          links
            .filter((row) => powers.has(row.must('power', '职权')))
            .map((row) => row.must('chain', '链条')),
        ).size,
        posts: new Set(held.filter((each) => each.person === person).map(({ post }) => post)).size,
      };
    })
    .sort(byKeys(({ steps, stepsLed, person }) => [-steps, -stepsLed, person]));
}
