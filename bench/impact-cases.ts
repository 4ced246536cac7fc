import type { CommandName } from '../graph/commands/registry.ts';
import { parseLegalBasis } from '../domain/legal-basis.ts';
import { rowsOf } from './city.ts';

/** The day on which the changes take effect. */
export const DAY = '2016-11-24';

type Change = Readonly<Partial<Record<CommandName, unknown>>>;

export interface ImpactCase {
  readonly name: string;
  /** It concerns a zone, or more of the city than a zone is. */
  readonly isWide: boolean;
  /** One for each turn, no two about the same. */
  readonly turns: readonly (readonly Change[])[];
}

/** One or more of every kind of change, of what the city has, by a rule: in each turn other rows, spread over the sheet. */
export function impactCases(folder: string, turns: number): readonly ImpactCase[] {
  const city = new Rows(folder);
  return makers(city).map(([name, make, isWide = false], at) => ({
    name,
    isWide,
    turns: Array.from({ length: turns }, (_, turn) => make(new Pick(at, turn))),
  }));
}

type Row = Readonly<Record<string, string>>;
type Make = (pick: Pick) => readonly Change[];

/** Where in a list a kind of change picks in a turn: far apart from where the others do. */
class Pick {
  readonly turn: number;
  private place: number;

  constructor(at: number, turn: number) {
    this.turn = turn;
    this.place = at * 0.618_034 + turn * 0.271_828;
  }

  one<T>(from: readonly T[]): T {
    const row = from[Math.floor((this.place % 1) * from.length)];
    this.place += 0.414_214;
    if (row === undefined) throw new Error('the city has nothing to pick from');
    return row;
  }
}

/** What is in force on the day, of the sheets that have days. */
class Rows {
  private readonly folder: string;
  private readonly kept = new Map<string, readonly Row[]>();

  constructor(folder: string) {
    this.folder = folder;
  }

  of(sheet: string, columns: string): readonly Row[] {
    let rows = this.kept.get(sheet);
    if (!rows) {
      const names = columns.split(' ');
      rows = rowsOf(this.folder, sheet)
        .map((cells) => Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ''])))
        .filter((row) => isOn(row));
      this.kept.set(sheet, rows);
    }
    return rows;
  }
}

const isOn = ({ from = '', to = '' }: Row): boolean =>
  (from === '' || from <= DAY) && (to === '' || DAY < to);

function sheetsOf(city: Rows) {
  const organizations = city.of('organizations', 'code name kind parent class');
  const zones = organizations.filter(({ kind }) => kind === '新区').map(({ code }) => code ?? '');
  // The last zone is left to what dissolves and merges, the one before to what concerns a whole zone.
  const [wide = '', dissolved = ''] = zones.slice(-2);
  const ownZone = ({ zone }: Row) => zone !== wide && zone !== dissolved;
  const ownCode = (code = '') => !code.startsWith(wide) && !code.startsWith(dissolved);
  return {
    organizations,
    ...{ zones, wide, dissolved },
    delegations: city.of('delegations', 'zone power mode from to memorandum filedOn').filter(ownZone),
    steps: city.of('steps', 'zone power order name kind').filter(ownZone),
    responsibilities: city
      .of('responsibilities', 'zone power step department leader section post staff from to')
      .filter((row) => ownZone(row) && row['staff'] !== '' && row['post'] !== '' && row['department'] !== ''),
    memberships: city.of('memberships', 'person post from to').filter(({ post }) => ownCode(post)),
    certificates: city.of('certificates', 'number person from to'),
    posts: city.of('posts', 'code name department section kind').filter(({ code }) => ownCode(code)),
    sections: city.of('sections', 'code name department').filter(({ code }) => ownCode(code)),
    powers: city.of('powers', 'code name type department legalBasis'),
    chains: city.of('chains', 'code name'),
    links: city.of('chainLinks', 'chain order stage power'),
    entries: city.of('catalogueEntries', 'class power').filter((row) => row['class'] === '一类'),
    capacities: city.of('zoneCapacities', 'zone element from to').filter(ownZone),
    elements: city.of('supportElements', 'code name kind'),
  };
}

type Sheets = ReturnType<typeof sheetsOf>;

const makers = (rows: Rows): readonly (readonly [string, Make, boolean?])[] => {
  const city = sheetsOf(rows);
  return [...ofPowers(city), ...ofPeople(city), ...ofDuties(city), ...ofOrganisation(city), ...ofLaws(city)];
};

const text = (row: Row, column: string): string => row[column] ?? '';

function ofPowers(city: Sheets): readonly (readonly [string, Make, boolean?])[] {
  const place = (pick: Pick) => {
    const row = pick.one(city.delegations);
    return { zone: text(row, 'zone'), power: text(row, 'power') };
  };
  const held = new Set(city.delegations.map(({ zone, power }) => `${zone} ${power}`));
  const open = city.powers.flatMap(({ code }) =>
    city.zones
      .slice(0, -2)
      .filter((zone) => !held.has(`${zone} ${code}`))
      .map((zone) => ({ zone, power: code })),
  );
  const listed = new Set(city.entries.map(({ power }) => power));
  const unlisted = city.powers.map((row) => text(row, 'code')).filter((code) => !listed.has(code));
  const power = (pick: Pick) => text(pick.one(city.powers), 'code');
  const has = new Set(city.capacities.map(({ zone, element }) => `${zone} ${element}`));
  const lacking = city.zones
    .slice(0, -2)
    .flatMap((zone) => city.elements.map(({ code }) => ({ zone, element: code })))
    .filter(({ zone, element }) => !has.has(`${zone} ${element}`));
  return [
    ['withdrawPower (in one zone)', (pick) => [{ withdrawPower: place(pick) }]],
    ['withdrawPower (in all zones)', (pick) => [{ withdrawPower: { power: power(pick) } }]],
    ['delegatePower', (pick) => [{ delegatePower: pick.one(open) }]],
    ['addCapacity', (pick) => [{ addCapacity: pick.one(lacking) }]],
    [
      'removeCapacity',
      (pick) => {
        const row = pick.one(city.capacities);
        return [{ removeCapacity: { zone: text(row, 'zone'), element: text(row, 'element') } }];
      },
    ],
    [
      'reclassifyZone',
      ({ turn }) => [{ reclassifyZone: { zone: city.wide, class: turn % 2 ? 'CLASS_TWO' : 'CLASS_ONE' } }],
      true,
    ],
    ['addToCatalogue', (pick) => [{ addToCatalogue: { class: 'CLASS_ONE', power: pick.one(unlisted) } }]],
    [
      'removeFromCatalogue',
      (pick) => [
        { removeFromCatalogue: { class: 'CLASS_ONE', power: text(pick.one(city.entries), 'power') } },
      ],
    ],
    [
      'definePower',
      ({ turn }) => [
        {
          definePower: {
            ...{ code: `NEW${turn}`, name: '新设职权', type: 'LICENSE' },
            department: text(city.powers[0] ?? {}, 'department'),
          },
        },
      ],
    ],
    ['revisePower', (pick) => [{ revisePower: { power: power(pick), type: 'OTHER' } }]],
    [
      'withdrawPower, retirePower',
      (pick) => {
        const retired = power(pick);
        return [{ withdrawPower: { power: retired } }, { retirePower: { power: retired } }];
      },
    ],
    [
      'defineChain',
      (pick) => [
        {
          defineChain: {
            ...{ code: `NEW${pick.turn}`, name: '新链条' },
            links: [1, 2, 3].map((order) => ({ order, stage: 'APPROVAL', power: power(pick) })),
          },
        },
      ],
    ],
    [
      'addToChain',
      (pick) => {
        const chain = text(pick.one(city.chains), 'code');
        return [{ addToChain: { chain, order: 9, stage: 'ENFORCEMENT', power: power(pick) } }];
      },
    ],
    [
      'removeFromChain',
      (pick) => {
        const row = pick.one(city.links);
        return [{ removeFromChain: { chain: text(row, 'chain'), order: Number(row['order']) } }];
      },
    ],
    ['recordFiling', (pick) => [{ recordFiling: { ...place(pick), filedOn: DAY } }]],
    [
      'defineSteps',
      (pick) => [
        { defineSteps: { ...place(pick), steps: [{ order: 1, name: '受理', kind: 'ACCEPTANCE' }] } },
      ],
    ],
  ];
}

function ofPeople(city: Sheets): readonly (readonly [string, Make])[] {
  const post = (pick: Pick) => pick.one(city.posts.filter(({ kind }) => kind === '工作岗位'));
  const staff = city.memberships.filter((row) => !text(row, 'post').endsWith('L'));
  const leaders = city.memberships.filter((row) => text(row, 'post').endsWith('L'));
  return [
    ['removePerson (staff)', (pick) => [{ removePerson: { person: text(pick.one(staff), 'person') } }]],
    ['removePerson (a leader)', (pick) => [{ removePerson: { person: text(pick.one(leaders), 'person') } }]],
    [
      'registerPerson, appoint',
      (pick) => [
        { registerPerson: { code: `NEW${pick.turn}`, name: '新任' } },
        { appoint: { person: `NEW${pick.turn}`, post: text(post(pick), 'code') } },
      ],
    ],
    [
      'endMembership',
      (pick) => {
        const row = pick.one(staff);
        return [{ endMembership: { person: text(row, 'person'), post: text(row, 'post') } }];
      },
    ],
    [
      'issueCertificate',
      (pick) => [
        { issueCertificate: { number: `NEW${pick.turn}`, person: text(pick.one(leaders), 'person') } },
      ],
    ],
    [
      'revokeCertificate',
      (pick) => [{ revokeCertificate: { number: text(pick.one(city.certificates), 'number') } }],
    ],
  ];
}

function ofDuties(city: Sheets): readonly (readonly [string, Make])[] {
  const duty = (pick: Pick) => {
    const row = pick.one(city.responsibilities);
    return {
      row,
      step: { zone: text(row, 'zone'), power: text(row, 'power'), step: Number(row['step']) },
    };
  };
  /** Somebody who holds a post of the department, but is not named there. */
  const another = (pick: Pick, row: Row) =>
    pick.one(
      city.memberships.filter(
        (each) => text(each, 'post').startsWith(`${row['department']}S`) && each['person'] !== row['staff'],
      ),
    );
  return [
    [
      'assignResponsibility',
      (pick) => {
        const { row, step } = duty(pick);
        const holder = another(pick, row);
        const post = text(holder, 'post');
        const named = { department: text(row, 'department'), section: post.slice(0, -2), post };
        return [{ assignResponsibility: { ...step, ...named, staff: text(holder, 'person') } }];
      },
    ],
    ['endResponsibility', (pick) => [{ endResponsibility: duty(pick).step }]],
    [
      'handOverResponsibilities (a step)',
      (pick) => {
        const { row, step } = duty(pick);
        const people = { fromPerson: text(row, 'staff'), toPerson: text(another(pick, row), 'person') };
        return [{ handOverResponsibilities: { ...people, of: [step] } }];
      },
    ],
    [
      'handOverResponsibilities (a post)',
      (pick) => {
        const { row } = duty(pick);
        const others = city.posts.filter(
          ({ code, section }) => section === row['section'] && code !== row['post'],
        );
        const posts = { fromPost: text(row, 'post'), toPost: text(pick.one(others), 'code') };
        return [{ handOverResponsibilities: posts }];
      },
    ],
    [
      'correct',
      (pick) => {
        const row = pick.one(city.memberships);
        const identity = ['person', 'post', 'from'].map((column) => ({
          column: column === 'from' ? 'validFrom' : column,
          value: text(row, column),
        }));
        const values = [{ column: 'validTo', value: '2016-06-01' }];
        return [{ correct: { record: 'MEMBERSHIP', identity, values } }];
      },
    ],
  ];
}

function ofOrganisation(city: Sheets): readonly (readonly [string, Make, boolean?])[] {
  const own = city.organizations.filter(({ parent }) => parent === city.dissolved);
  const nth = (turn: number, of: number) => text(own[(turn * 3 + of) % own.length] ?? {}, 'code');
  const department = (pick: Pick) => text(pick.one(city.posts), 'department');
  return [
    ['abolishPost', (pick) => [{ abolishPost: { post: text(pick.one(city.posts), 'code') } }]],
    [
      'registerPost',
      (pick) => {
        const { department: of, code } = pick.one(city.sections);
        const input = {
          code: `NEW${pick.turn}`,
          name: '新岗',
          kind: 'WORKING',
          department: of,
          section: code,
        };
        return [{ registerPost: input }];
      },
    ],
    [
      'movePost',
      (pick) => {
        const post = text(pick.one(city.posts.filter(({ kind }) => kind === '工作岗位')), 'code');
        const { code, department: to } = pick.one(city.sections);
        return [{ movePost: { post, department: to, section: code } }];
      },
    ],
    [
      'setUpDepartment',
      ({ turn }) => [
        {
          setUpDepartment: {
            ...{ code: `NEW${turn}`, name: '新局', kind: 'ZONE_DEPARTMENT' },
            parent: city.zones[0] ?? '',
          },
        },
      ],
    ],
    [
      'setUpSection',
      (pick) => [{ setUpSection: { code: `NEW${pick.turn}`, name: '新科', department: department(pick) } }],
    ],
    [
      'renameDepartment',
      (pick) => [{ renameDepartment: { department: department(pick), name: `新名${pick.turn}` } }],
    ],
    ['dissolveSection', ({ turn }) => [{ dissolveSection: { section: `${nth(turn, 0)}S0` } }]],
    ['dissolveDepartment (of a zone)', ({ turn }) => [{ dissolveDepartment: { department: nth(turn, 1) } }]],
    [
      'mergeDepartments (of a zone)',
      ({ turn }) => [{ mergeDepartments: { departments: [nth(turn, 2)], into: nth(turn, 0) } }],
    ],
  ];
}

function ofLaws(city: Sheets): readonly (readonly [string, Make])[] {
  const article = (pick: Pick) => {
    const [cited] = parseLegalBasis(text(pick.one(city.powers), 'legalBasis')).articles;
    if (!cited) throw new Error('a power of the city rests on no article');
    return { law: cited.law, article: cited.article };
  };
  return [
    ['amendArticle', (pick) => [{ amendArticle: { ...article(pick), amendment: '2016修正' } }]],
    ['repealArticle', (pick) => [{ repealArticle: article(pick) }]],
  ];
}
