import type { SheetRows } from './city.ts';
import { DAYS, distinct, nextDay, period, sheet, type Row } from './random-city.ts';
import type { Random } from './random.ts';

export interface SupportPlaces {
  readonly organizations: readonly Row[];
  readonly documents: readonly Row[];
  readonly delegations: readonly Row[];
  readonly powers: readonly Row[];
  readonly people: readonly Row[];
  readonly steps: readonly Row[];
  readonly posts: readonly Row[];
}

const codeOf = (row: Row | undefined): string => String(row?.['code'] ?? '');
const aDay = (random: Random): string => nextDay(random.pick(DAYS), random.pick([0, 0, 0, -1, 1, 20]));
const later = (random: Random, day: string): string =>
  random.pick([day, nextDay(day, 1), nextDay(day, 20), ...DAYS.filter((each) => each > day)]);
const perhaps = (random: Random, chance: number, make: () => string): string =>
  random.chance(chance) ? make() : '';

const TOPICS = [
  '职责关系',
  '工作程序',
  '争议处理',
  '分类管理',
  '容缺受理',
  '诚信管理',
  '操作规则',
  '法律法规',
  '示范文本',
];

/** What stands by whoever runs a power, what was raised, and how zones were rated. */
export const makeSupport = (random: Random, places: SupportPlaces): SheetRows => ({
  documentScopes: sheet(
    makeScopes(random, places),
    'document topic zoneClass zone department power step validFrom validTo',
  ),
  contacts: sheet(makeContacts(random, places), 'power department phone validFrom validTo'),
  trainings: sheet(makeTrainings(random, places), 'code title kind by powers beginsOn endsOn'),
  trainees: sheet(makeTrainees(random, places), 'training person result'),
  raised: sheet(
    makeRaised(random, places),
    'code kind from to zone power raisedOn dueBy text answeredOn answer closedOn',
  ),
  deputies: sheet(makeDeputies(random, places), 'zone power step post order deputy validFrom validTo'),
  absences: sheet(makeAbsences(random, places), 'person reason validFrom validTo'),
  ...makeWorkPlan(random, places),
  confirmations: sheet(makeConfirmations(random, places), 'person confirmedOn'),
  evaluations: sheet(
    makeEvaluations(random, places),
    'zone power evaluator kind indicator score evaluatedOn publishedOn',
  ),
});

const ofKind = ({ organizations }: SupportPlaces, kind: string): readonly Row[] =>
  organizations.filter((each) => each['kind'] === kind);

function makeScopes(random: Random, places: SupportPlaces): Row[] {
  const zones = ofKind(places, '新区');
  const departments = ofKind(places, '市直部门');
  const rows = TOPICS.flatMap((topic) =>
    Array.from({ length: random.whole(1, 6) }, (): Row => {
      const at = random.pick<Row>([
        {},
        { zone: codeOf(random.pick(zones)) },
        { zoneClass: random.pick(['一类', '二类']) },
        { power: codeOf(random.pick(places.powers)) },
        { department: codeOf(random.pick(departments)) },
        { zone: codeOf(random.pick(zones)), power: codeOf(random.pick(places.powers)) },
      ]);
      const step = at['zone'] && at['power'] && random.chance(0.2) ? 1 : '';
      return { document: codeOf(random.pick(places.documents)), topic, step, ...at, ...period(random) };
    }),
  );
  return distinct(rows, 'document', 'topic', 'zoneClass', 'zone', 'department', 'power', 'step');
}

const makeContacts = (random: Random, { powers }: SupportPlaces): Row[] =>
  powers.flatMap((power) =>
    Array.from({ length: random.pick([0, 1, 1, 2]) }, (_, place): Row => ({
      ...{ power: codeOf(power), department: power['department'] ?? '', phone: `0711-${place}` },
      ...period(random),
    })),
  );

const makeTrainings = (random: Random, places: SupportPlaces): Row[] =>
  ['TR1', 'TR2', 'TR3', 'TR4'].slice(0, random.whole(0, 4)).map((code): Row => {
    const beginsOn = aDay(random);
    const powers = places.powers.filter(() => random.chance(0.6)).map(codeOf);
    return {
      ...{
        code,
        title: `培训${code}`,
        kind: '业务培训',
        by: codeOf(random.pick(ofKind(places, '市直部门'))),
      },
      ...{ powers: powers.join('；'), beginsOn, endsOn: later(random, beginsOn) },
    };
  });

function makeTrainees(random: Random, { people }: SupportPlaces): Row[] {
  return ['TR1', 'TR2', 'TR3', 'TR4'].flatMap((training) =>
    people
      .filter(() => random.chance(0.25))
      .map((person): Row => ({
        ...{ training, person: codeOf(person), result: random.pick(['参加', '合格', '不合格']) },
      })),
  );
}

const makeRaised = (random: Random, places: SupportPlaces): Row[] =>
  Array.from({ length: random.whole(1, 5) }, (_, place): Row => {
    const bodies = places.organizations.filter(({ kind }) => kind !== '新区部门');
    const raisedOn = aDay(random);
    const answeredOn = perhaps(random, 0.5, () => later(random, raisedOn));
    return {
      ...{ code: `RA${place}`, kind: random.pick(['问题反映', '督查', '业务指导']), text: '请办理' },
      ...{ from: codeOf(random.pick(bodies)), to: codeOf(random.pick(bodies)), raisedOn, answeredOn },
      zone: perhaps(random, 0.3, () => codeOf(random.pick(ofKind(places, '新区')))),
      power: perhaps(random, 0.4, () => codeOf(random.pick(places.powers))),
      dueBy: perhaps(random, 0.4, () => later(random, raisedOn)),
      answer: answeredOn && '已办',
      closedOn: perhaps(random, 0.3, () => later(random, answeredOn || raisedOn)),
    };
  });

function makeDeputies(random: Random, { people, steps, posts }: SupportPlaces): Row[] {
  const rows = [
    ...steps.map(({ zone = '', power = '', order = '' }) => ({ zone, power, step: order })),
    ...posts.map((post) => ({ post: codeOf(post) })),
  ].flatMap((place) =>
    Array.from({ length: random.pick([0, 0, 1, 2]) }, (): Row => ({
      ...{ ...place, order: random.whole(1, 3), deputy: codeOf(random.pick(people)) },
      ...period(random),
    })),
  );
  return distinct(rows, 'zone', 'power', 'step', 'post', 'order');
}

const makeAbsences = (random: Random, { people }: SupportPlaces): Row[] =>
  people
    .filter(() => random.chance(0.4))
    .map((person): Row => ({
      person: codeOf(person),
      reason: random.pick(['出差', '休假']),
      ...period(random),
    }));

function makeWorkPlan(random: Random, { organizations }: SupportPlaces): SheetRows {
  const bodies = organizations.filter(({ kind }) => kind !== '新区部门').map(codeOf);
  const units = ['U1', 'U2', 'U3', 'U4'].map((code): Row => {
    const isClass = random.chance(0.4);
    const members = bodies.filter(() => random.chance(0.4));
    return {
      ...{ code, name: code, kind: isClass ? '一类单位' : '单位' },
      organization: perhaps(random, 0.7, () => random.pick(bodies)),
      members: isClass ? members.join('；') : '',
    };
  });
  const tasks = ['K1', 'K2', 'K3'].map((code, place): Row => ({
    ...{ code, name: code, order: place, dueBy: aDay(random), deadline: '月底', dueFrom: '2014-01-01' },
    plan: perhaps(random, 0.7, () => random.pick(['1号', '2号'])),
    parent: code === 'K3' ? 'K1' : '',
  }));
  const taskUnits = tasks.flatMap(({ code = '' }) =>
    ['U1', 'U2', 'U3', 'U4']
      .filter(() => random.chance(0.5))
      .map((unit): Row => ({
        task: code,
        role: random.pick(['牵头', '责任', '责任', '配合']),
        order: 1,
        unit,
      })),
  );
  const evidence = tasks
    .filter(() => random.chance(0.5))
    .map(({ code = '' }): Row => ({ task: code, doneOn: aDay(random), evidence: '已办' }));
  return {
    workUnits: sheet(units, 'code name kind organization members'),
    tasks: sheet(tasks, 'code name order plan deadline dueFrom dueBy parent'),
    taskUnits: sheet(taskUnits, 'task role order unit'),
    taskEvidence: sheet(evidence, 'task doneOn evidence'),
  };
}

const makeConfirmations = (random: Random, { people }: SupportPlaces): Row[] =>
  distinct(
    people.flatMap((person) =>
      Array.from({ length: random.pick([0, 1, 1, 2]) }, (): Row => ({
        ...{ person: codeOf(person), confirmedOn: aDay(random) },
      })),
    ),
    'person',
    'confirmedOn',
  );

const makeEvaluations = (random: Random, places: SupportPlaces): Row[] =>
  distinct(
    ofKind(places, '新区').flatMap((zone) =>
      Array.from({ length: random.whole(0, 4) }, (): Row => {
        const evaluatedOn = aDay(random);
        return {
          ...{
            zone: codeOf(zone),
            evaluator: '统计局',
            kind: '第三方',
            indicator: '满意度',
            score: 80,
            evaluatedOn,
          },
          publishedOn: perhaps(random, 0.7, () => later(random, evaluatedOn)),
        };
      }),
    ),
    'zone',
    'evaluatedOn',
  );
