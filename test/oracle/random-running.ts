import type { SheetRows } from './city.ts';
import {
  DAYS,
  distinct,
  nextDay,
  optionalPeriod,
  period,
  periodsApart,
  randomCity,
  sheet,
  type Row,
} from './random-city.ts';
import { makeSupport } from './random-support.ts';
import { randomFrom, type Random } from './random.ts';

const MATTERS = [
  ...['移交', '授权委托', '授权委托公告', '电子签章', '备案', '执法证备案', '备忘录'],
  ...['监管', '工作规则', '业务规则', '培训手册', '培训', '来文', '定期评价', '职责确认'],
  ...['平台运行', '数据推送', '一张网', '整改意见书', '重大处罚备案'],
];
const PERIODIC = ['定期评价', '职责确认'];
const ROLES = ['改革办', '法制办', '省法制办', '编办', '政务服务中心'];

/** A random city with rows of how it runs what it handed down. The same for the same seed; not all of it is importable. */
export function randomRunningCity(seed: number): SheetRows {
  const random = randomFrom(seed ^ 0x51ed);
  const plain = randomCity(seed);
  const organizations = [...rowsIn(plain, 'organizations'), { code: 'PROV', name: '省厅', kind: '上级机关' }];
  const documents = makeDocuments(random);
  const delegations = distinct(rowsIn(plain, 'delegations'), 'zone', 'power');
  const items = makeItems(random, rowsIn(plain, 'powers'));
  const supervision = makeSupervision(random, plain);
  const penalties = makePenalties(random, delegations);
  const places = { organizations, documents, delegations, items, powers: rowsIn(plain, 'powers') };
  return {
    ...plain,
    organizations: sheet(organizations, 'code name kind parent zoneClass counterpart'),
    offices: sheet(makeOffices(random, organizations), 'office city organization validFrom validTo'),
    documents: sheet(documents, 'code title kind number issuedOn publishedOn media'),
    duties: sheet(makeDuties(random), 'matter city days dayKind everyDays dueBy clause validFrom validTo'),
    calendarDays: sheet(makeCalendar(random), 'day kind'),
    transferItems: sheet(items, 'power order name kind validFrom validTo'),
    transfers: sheet(
      makeTransfers(random, places),
      'zone power item handedOn isPart receivedOn receipt refusedOn',
    ),
    standings: sheet(makeStandings(random, places), 'document kind zone power grantor validFrom validTo'),
    seals: sheet(makeSeals(random, places), 'code name kind holder notice validFrom validTo'),
    filings: sheet(
      makeFilings(random, places, { certificates: rowsIn(plain, 'certificates'), penalties }),
      'subject zone power penalty certificate to filedOn acceptedOn returnedOn',
    ),
    ...makePlatforms(random, places),
    ...makeInspections(random, places, supervision),
    penalties: sheet(penalties, 'code zone power party sanction isMajor decidedOn servedOn'),
    supervisionItems: sheet(
      supervision,
      'zone power order name methods everyDays step department section person result validFrom validTo',
    ),
    ...makeSupport(random, {
      ...places,
      ...{ people: rowsIn(plain, 'people'), steps: rowsIn(plain, 'steps'), posts: rowsIn(plain, 'posts') },
    }),
  };
}

/** Every day of the rows, the day before and the day after, rising. */
export function daysAround(sheets: SheetRows): readonly string[] {
  const said = new Set<string>();
  for (const rows of Object.values(sheets))
    for (const cells of rows.slice(1))
      for (const cell of cells) if (/^\d{4}-\d\d-\d\d$/.test(String(cell))) said.add(String(cell));
  return [...new Set([...said].flatMap((day) => [-1, 0, 1].map((by) => nextDay(day, by))))].sort();
}

interface Places {
  readonly organizations: readonly Row[];
  readonly documents: readonly Row[];
  readonly delegations: readonly Row[];
  readonly items: readonly Row[];
  readonly powers: readonly Row[];
}

function rowsIn(sheets: SheetRows, key: string): Row[] {
  const [header = [], ...rows] = sheets[key] ?? [];
  return rows.map((cells) =>
    Object.fromEntries(header.map((name, place) => [String(name), cells[place] ?? ''])),
  );
}

const codeOf = (row: Row | undefined): string => String(row?.['code'] ?? '');
const aDay = (random: Random): string => nextDay(random.pick(DAYS), random.pick([0, 0, 0, -1, 1, 20]));
/** A day on or after another, or none. */
function laterOrNone(random: Random, day: string, chance: number): string {
  const later = [day, ...DAYS.filter((each) => each > day), nextDay(day, 1)];
  return random.chance(chance) ? random.pick(later) : '';
}

const makeOffices = (random: Random, organizations: readonly Row[]): Row[] =>
  ROLES.flatMap((office) =>
    ['CITY', ''].flatMap((city) => {
      if (random.chance(0.4)) return [];
      const kinds = office === '省法制办' ? ['上级机关', '市政府'] : ['市直部门', '市政府'];
      const among = organizations.filter(({ kind }) => kinds.includes(String(kind)));
      return periodsApart(random).map((each): Row => ({
        ...{ office, city, organization: codeOf(random.pick(among)) },
        ...each,
      }));
    }),
  );

const makeDocuments = (random: Random): Row[] =>
  ['W1', 'W2', 'W3'].map((code) => {
    const issuedOn = random.chance(0.7) ? aDay(random) : '';
    const publishedOn = random.chance(0.6) ? laterOrNone(random, issuedOn || aDay(random), 0.9) : '';
    const kind = random.pick(['授权文件', '委托书', '公告', '备忘录']);
    return {
      code,
      title: `文件${code}`,
      kind,
      number: random.chance(0.6) ? random.pick(['1号', '2号']) : '',
      issuedOn,
      publishedOn,
      media: publishedOn && '日报',
    };
  });

/** Due by a day, or at once. */
const byDay = (random: Random, { validFrom }: Row): Row[] => [
  { dueBy: aDay(random) },
  { dueBy: nextDay(String(validFrom), random.whole(0, 90)) },
  {},
];

const makeDuties = (random: Random): Row[] =>
  MATTERS.flatMap((matter) =>
    ['', 'CITY'].flatMap((city) => {
      if (random.chance(city === '' ? 0.3 : 0.6)) return [];
      return periodsApart(random).map((each, place): Row => ({
        ...{ matter, city, clause: `条款${place}` },
        ...(PERIODIC.includes(matter) ? { everyDays: random.pick(['', 20, 180]) } : {}),
        ...random.pick<Row>([
          { days: random.whole(0, 40), dayKind: '自然日' },
          { days: random.whole(0, 40), dayKind: '工作日' },
          ...(PERIODIC.includes(matter) ? [] : byDay(random, each)),
        ]),
        ...each,
      }));
    }),
  );

function makeCalendar(random: Random): Row[] {
  const years = ['2014', '2015', '2016', '2017'].filter(() => random.chance(0.6));
  const rows = years.flatMap((year) =>
    Array.from({ length: random.whole(1, 12) }, (): Row => {
      const near = DAYS.filter((day) => day.startsWith(year));
      const from = near.length > 0 ? random.pick(near) : `${year}-06-01`;
      return { day: nextDay(from, random.whole(0, 15)), kind: random.pick(['放假', '上班']) };
    }),
  );
  return distinct(rows, 'day');
}

const makeItems = (random: Random, powers: readonly Row[]): Row[] =>
  powers.flatMap((power) =>
    Array.from({ length: random.pick([0, 1, 1, 2]) }, (_, place) => ({
      ...{ power: codeOf(power), order: place + 1, name: `要求${place}`, kind: '档案资料' },
      ...optionalPeriod(random),
    })),
  );

function makeTransfers(random: Random, { delegations, items }: Places): Row[] {
  const rows = delegations.flatMap(({ zone = '', power = '' }) =>
    items
      .filter((item) => item['power'] === power)
      .flatMap(({ order = '' }) =>
        Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, (): Row => {
          const handedOn = aDay(random);
          return {
            ...{ zone, power, item: order, handedOn, isPart: random.chance(0.3) ? '是' : '' },
            receivedOn: laterOrNone(random, handedOn, 0.6),
            refusedOn: laterOrNone(random, handedOn, 0.3),
          };
        }),
      ),
  );
  return distinct(rows, 'zone', 'power', 'item', 'handedOn');
}

function makeStandings(random: Random, { organizations, documents, delegations, powers }: Places): Row[] {
  const zones = [...new Set(delegations.map(({ zone }) => String(zone)))];
  const bodies = organizations.filter(({ kind }) => kind === '市政府' || kind === '市直部门');
  const rows = zones.flatMap((zone) =>
    Array.from({ length: random.whole(0, 6) }, (): Row => {
      const kind = random.pick(['授权', '委托']);
      const power = random.chance(0.5) ? '' : codeOf(random.pick(powers));
      const owner = powers.find((each) => codeOf(each) === power)?.['department'] ?? '';
      const usual = kind === '授权' ? 'CITY' : String(owner);
      const grantor = random.chance(0.6) && usual !== '' ? usual : codeOf(random.pick(bodies));
      return { document: codeOf(random.pick(documents)), kind, zone, power, grantor, ...period(random) };
    }),
  );
  return distinct(rows, 'document', 'kind', 'zone', 'power', 'grantor');
}

const makeSeals = (random: Random, { organizations, documents }: Places): Row[] =>
  organizations
    .filter(({ kind }) => kind === '新区' || kind === '新区部门')
    .flatMap((holder) =>
      Array.from({ length: random.pick([0, 0, 1, 2]) }, (_, place): Row => ({
        ...{ code: `印${codeOf(holder)}${place}`, name: '章', holder: codeOf(holder) },
        kind: random.chance(0.7) ? '电子签章' : '实物印章',
        notice: random.chance(0.7) ? codeOf(random.pick(documents)) : '',
        ...optionalPeriod(random),
      })),
    );

function makeFilings(
  random: Random,
  { organizations, delegations, powers }: Places,
  { certificates, penalties }: Readonly<Record<'certificates' | 'penalties', readonly Row[]>>,
): Row[] {
  const bodies = organizations.filter(({ kind }) => kind !== '新区' && kind !== '新区部门');
  const filed = (row: Row): Row => {
    const filedOn = aDay(random);
    const acceptedOn = laterOrNone(random, filedOn, 0.4);
    return { ...row, filedOn, acceptedOn, returnedOn: laterOrNone(random, filedOn, 0.3) };
  };
  const rows = [
    ...delegations.flatMap(({ zone = '', power = '' }) =>
      Array.from({ length: random.pick([0, 1, 2, 3]) }, () => {
        const owner = powers.find((each) => codeOf(each) === power)?.['department'] ?? '';
        const to = random.chance(0.75) ? owner : codeOf(random.pick(bodies));
        return filed({ subject: random.pick(['责任分工', '监管清单']), zone, power, to });
      }),
    ),
    ...penalties.flatMap(({ code = '', power = '' }) =>
      Array.from({ length: random.pick([0, 1, 2, 3]) }, () => {
        const owner = powers.find((each) => codeOf(each) === power)?.['department'] ?? '';
        const to = random.chance(0.4) ? owner : codeOf(random.pick(bodies));
        return filed({ subject: '重大处罚', penalty: code, to });
      }),
    ),
    ...certificates.flatMap(({ number = '' }) =>
      Array.from({ length: random.pick([0, 1, 2]) }, () =>
        filed({
          ...{ subject: '执法证', certificate: number },
          to: random.chance(0.7) ? 'PROV' : codeOf(random.pick(bodies)),
        }),
      ),
    ),
  ];
  return distinct(rows, 'subject', 'zone', 'power', 'penalty', 'certificate', 'to', 'filedOn');
}

/** Few words, so that items that replace each other often say the same. */
function makeSupervision(random: Random, plain: SheetRows): Row[] {
  const steps = rowsIn(plain, 'steps');
  const departments = rowsIn(plain, 'organizations').filter(
    ({ kind }) => kind !== '新区' && kind !== '市政府',
  );
  const rows = distinct(rowsIn(plain, 'delegations'), 'zone', 'power').flatMap(({ zone = '', power = '' }) =>
    Array.from({ length: random.pick([0, 1, 2, 3]) }, (_, place): Row => {
      const own = steps.filter((step) => step['zone'] === zone && step['power'] === power);
      return {
        ...{ zone, power, order: place + 1, name: random.pick(['现场', '资料']) },
        methods: random.pick(['日常检查', '日常检查；双随机', '双随机；日常检查']),
        everyDays: random.pick(['', 30, 365]),
        step: own.length > 0 && random.chance(0.5) ? (random.pick(own)['order'] ?? '') : '',
        department: codeOf(random.pick(departments)),
        ...optionalPeriod(random),
      };
    }),
  );
  return rows;
}

function makePlatforms(random: Random, { delegations, powers, documents }: Places): SheetRows {
  const zones = [...new Set(delegations.map(({ zone }) => String(zone)))];
  const platforms = zones.flatMap((zone) =>
    Array.from({ length: random.pick([0, 1, 2]) }, (_, place): Row => ({
      ...{ code: `平${zone}${place}`, name: '平台', zone, kinds: random.pick(['审批', '执法；服务']) },
      ...optionalPeriod(random),
    })),
  );
  const held = (zone: Row['zone']) =>
    delegations.filter((each) => each['zone'] === zone).map(({ power }) => String(power));
  const runs = platforms.flatMap(({ code = '', zone = '' }) =>
    [...new Set([...held(zone), codeOf(random.pick(powers))])].flatMap((power) =>
      periodsApart(random).flatMap((each): Row[] => {
        const owner = powers.find((of) => codeOf(of) === power)?.['department'] ?? '';
        if (random.chance(0.3)) return [];
        return [{ platform: code, power, pushedTo: random.chance(0.6) ? owner : '', ...each }];
      }),
    ),
  );
  const links = platforms.flatMap(({ code = '', zone = '' }) =>
    ['市网', '省网', '一张网'].flatMap((network) =>
      periodsApart(random).flatMap((each): Row[] => {
        if (random.chance(0.4)) return [];
        const level = network === '市网' ? '市级' : network === '省网' ? '省级' : '一张网';
        const mode = random.pick(['直接对接', '二次录入', '数据采集']);
        const power = random.chance(0.5) ? '' : random.pick([...held(zone), '']);
        const document = random.chance(0.3) ? codeOf(random.pick(documents)) : '';
        return [{ platform: code, network, level, mode, power, document, ...each }];
      }),
    ),
  );
  return {
    platforms: sheet(platforms, 'code name zone kinds validFrom validTo'),
    platformPowers: sheet(runs, 'platform power pushedTo validFrom validTo'),
    platformLinks: sheet(links, 'platform network level mode power document validFrom validTo'),
  };
}

const makePenalties = (random: Random, delegations: readonly Row[]): Row[] =>
  delegations.flatMap(({ zone = '', power = '' }, place): Row[] =>
    random.chance(0.5)
      ? []
      : [
          {
            ...{ code: `案${place}`, zone, power, party: '某', sanction: '罚款', decidedOn: aDay(random) },
            isMajor: random.chance(0.7) ? '是' : '',
          },
        ],
  );

function makeInspections(
  random: Random,
  { organizations, delegations, documents, powers }: Places,
  items: readonly Row[],
): SheetRows {
  const departments = organizations.filter(({ kind }) => kind === '市直部门');
  const zones = [...new Set(delegations.map(({ zone }) => String(zone)))];
  const inspections = zones.flatMap((zone) =>
    Array.from({ length: random.pick([0, 1, 2, 3]) }, (_, place): Row => {
      const own = items.filter((each) => each['zone'] === zone);
      const { power = '', order = '' } = own.length > 0 ? random.pick(own) : {};
      const about = random.pick<Row>([
        {},
        { power: codeOf(random.pick(powers)) },
        { power },
        { power, item: order },
      ]);
      const plannedFor = random.chance(0.6) ? aDay(random) : '';
      const doneOn = plannedFor === '' || random.chance(0.6) ? aDay(random) : '';
      return {
        ...{ code: `查${zone}${place}`, zone, ...about, by: codeOf(random.pick(departments)) },
        ...{ kind: '定期', plannedFor, doneOn },
      };
    }),
  );
  const rectifications = inspections.flatMap(({ code = '' }) =>
    Array.from({ length: random.pick([0, 1, 2]) }, (_, place): Row => {
      const opinionOn = aDay(random);
      const answeredOn = laterOrNone(random, opinionOn, 0.4);
      const refusedOn = laterOrNone(random, opinionOn, 0.4);
      const noticeOn = laterOrNone(random, opinionOn, 0.3);
      const last = [opinionOn, answeredOn, refusedOn, noticeOn].sort().at(-1) ?? opinionOn;
      return {
        ...{ code: `改${code}${place}`, inspection: code, problem: '不全', opinionOn },
        power: random.chance(0.5) ? codeOf(random.pick(powers)) : '',
        ...{ dueBy: laterOrNone(random, opinionOn, 1), answeredOn, refusedOn, noticeOn },
        notice: noticeOn && codeOf(random.pick(documents)),
        closedOn: laterOrNone(random, last, 0.2),
      };
    }),
  );
  return {
    inspections: sheet(inspections, 'code zone power item by kind plannedFor doneOn'),
    rectifications: sheet(
      rectifications,
      'code inspection power problem opinionOn dueBy answeredOn refusedOn noticeOn notice closedOn',
    ),
  };
}
