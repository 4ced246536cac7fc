import neo4j from 'neo4j-driver';
import { dayFromIso } from '../../domain/days.ts';
import { joinKey } from '../../domain/keys.ts';
import { parseLegalBasis } from '../../domain/legal-basis.ts';
import * as words from '../../domain/words.ts';
import { rowsOf } from '../city.ts';

/**
 * The rival of the import: the rows of a city into the same nodes and relationships, each sheet by one UNWIND written
 * by hand. Nothing is checked, nothing compared, nothing can be taken back, and everybody sees it half done.
 */

const [city = ''] = process.argv.slice(2);
const driver = neo4j.driver(
  process.env['NEO4J_URI'] ?? '',
  neo4j.auth.basic('neo4j', process.env['NEO4J_PASSWORD'] ?? ''),
  { disableLosslessIntegers: true, telemetryDisabled: true },
);

const BATCH = 5000;
type Row = Readonly<Record<string, unknown>>;

const ALWAYS = 'recordedAt: 1, supersededAt: 9007199254740991, validFrom: 0, validTo: 99999999';
const DATED = 'recordedAt: 1, supersededAt: 9007199254740991, validFrom: row.from, validTo: row.to';

async function write(rows: readonly Row[], ...clauses: readonly string[]): Promise<void> {
  const text = ['UNWIND $rows AS row', ...clauses].join('\n');
  for (let from = 0; from < rows.length; from += BATCH) {
    const session = driver.session({ database: 'neo4j' });
    await session.run(text, { rows: rows.slice(from, from + BATCH) });
    await session.close();
  }
}

/** A link that some rows have. */
const link = (from: string, type: string, label: string, column: string) =>
  `WITH row, ${from} CALL (row, ${from}) { MATCH (end:${label} {code: row.${column}}) CREATE (${from})-[:${type}]->(end) }`;

/** A thing with one version for all days, which its identity repeats. */
const thing = (label: string, columns: readonly string[], more = '') => {
  const said = columns.map((column) => `${column}: row.${column}`).join(', ');
  const comma = said === '' ? '' : ', ';
  return `CREATE (t:${label}${more} {code: row.code, settledAt: 1${comma}${said}})<-[:VERSION_OF]-(v:${label}Version {${ALWAYS}${comma}${said}})`;
};

const word = (of: words.Words, cell = '') => of[cell];
const day = (cell = '', none: number) => neo4j.int(dayFromIso(cell) ?? none);
const period = (from = '', to = '') => ({ from: day(from, 0), to: day(to, 99999999) });
const orNull = (cell = '') => (cell === '' ? null : cell);

const rows = (sheet: string, make: (...cells: string[]) => Row): Row[] =>
  rowsOf(city, sheet).map((cells) => make(...cells));

const organizations = rows('organizations', (code, name, kind, parent, zoneClass, counterpart) => ({
  code,
  name,
  kind: word(words.ORGANIZATION_KINDS, kind),
  parent: orNull(parent),
  class: word(words.ZONE_CLASSES, zoneClass),
  counterpart: orNull(counterpart),
}));
const zones = organizations.filter(({ kind }) => kind === 'ZONE');
const departments = organizations.filter(({ kind }) => kind !== 'ZONE');
await write(zones, thing('Zone', ['name', 'class'], ':Organization'));
await write(departments, thing('Department', ['name', 'kind'], ':Organization'));
const under = 'MATCH (v)-[:VERSION_OF]->(:Organization {code: row.code})';
await write(
  organizations,
  under,
  link('v', 'UNDER', 'Organization', 'parent'),
  link('v', 'COUNTERPART', 'Department', 'counterpart'),
);
await write(
  rows('sections', (code, name, department) => ({ code, name, department })),
  thing('Section', ['name']),
  link('v', 'SECTION_IN', 'Department', 'department'),
);
await write(
  rows('posts', (code, name, department, section, kind) => ({
    code,
    name,
    department,
    section: orNull(section),
    kind: word(words.POST_KINDS, kind),
  })),
  thing('Post', ['name', 'kind']),
  link('v', 'POST_IN', 'Department', 'department'),
  link('v', 'POST_OF', 'Section', 'section'),
);
await write(
  rows('people', (code, name) => ({ code, name })),
  thing('Person', ['name']),
);
await write(
  rows('memberships', (person, post, from, to) => ({
    person,
    post,
    ...period(from, to),
    key: joinKey([person, post, from]),
  })),
  `MATCH (p:Person {code: row.person}) MATCH (t:Post {code: row.post})
   CREATE (p)<-[:MEMBER]-(:Membership {${DATED}, key: row.key})-[:HOLDS]->(t)`,
);
await write(
  rows('certificates', (code, person, from, to) => ({ code, person, ...period(from, to) })),
  `MATCH (p:Person {code: row.person})
   CREATE (:Certificate {code: row.code, settledAt: 9007199254740991})<-[:VERSION_OF]-(:CertificateVersion {${DATED}})-[:CERTIFIES]->(p)`,
);
await write(
  rows('supportElements', (code, name, kind) => ({
    code,
    name,
    kind: word(words.SUPPORT_ELEMENT_KINDS, kind),
  })),
  thing('SupportElement', ['name', 'kind']),
);

const articleCode = ({ law, article }: { law: string; article: string }) => joinKey([law, article]);
const powers = rows('powers', (code, name, type, department, legalBasis) => ({
  code,
  name,
  type: word(words.POWER_TYPES, type),
  department,
  legalBasis: orNull(legalBasis),
  articles: parseLegalBasis(legalBasis).articles,
}));
const cited = powers.flatMap(({ articles }) => articles as { law: string; article: string }[]);
const laws = [...new Set(cited.map(({ law }) => law))].map((code) => ({ code, name: code }));
const articles = [...new Map(cited.map((each) => [articleCode(each), each]))].map(([code, each]) => ({
  code,
  law: each.law,
  number: each.article,
}));
await write(laws, thing('Law', ['name']));
await write(articles, thing('Article', ['number']), link('v', 'ARTICLE_OF', 'Law', 'law'));
await write(
  powers.map((power) => ({ ...power, articles: (power['articles'] as typeof cited).map(articleCode) })),
  thing('Power', ['name', 'type', 'legalBasis']),
  link('v', 'BELONGS_TO', 'Department', 'department'),
  'WITH row, v CALL (row, v) { UNWIND row.articles AS article MATCH (end:Article {code: article}) CREATE (v)-[:RESTS_ON]->(end) }',
);
await write(
  rows('powerRequirements', (power, element) => ({ power, element, key: joinKey([power, element]) })),
  `MATCH (p:Power {code: row.power}) MATCH (e:SupportElement {code: row.element})
   CREATE (p)<-[:REQUIRED_BY]-(:PowerRequirement {${ALWAYS}, key: row.key})-[:REQUIRES]->(e)`,
);
await write(
  rows('chains', (code, name) => ({ code, name })),
  thing('Chain', ['name']),
);
await write(
  rows('chainLinks', (chain, order, stage, power) => ({
    chain,
    power,
    order: neo4j.int(order),
    stage: word(words.CHAIN_STAGES, stage),
    key: joinKey([chain, order]),
  })),
  `MATCH (c:Chain {code: row.chain}) MATCH (p:Power {code: row.power})
   CREATE (c)<-[:LINK_OF]-(:ChainLink {${ALWAYS}, key: row.key, order: row.order, stage: row.stage})-[:LINKS]->(p)`,
);
await write(
  rows('catalogueEntries', (zoneClass, power) => ({
    power,
    class: word(words.ZONE_CLASSES, zoneClass),
    key: joinKey([zoneClass, power]),
  })),
  `MATCH (p:Power {code: row.power}) CREATE (p)<-[:LISTS]-(:CatalogueEntry {${ALWAYS}, key: row.key, zoneClass: row.class})`,
);
await write(
  rows('zoneCapacities', (zone, element, from, to) => ({
    zone,
    element,
    ...period(from, to),
    key: joinKey([zone, element, from]),
  })),
  `MATCH (z:Zone {code: row.zone}) MATCH (e:SupportElement {code: row.element})
   CREATE (e)<-[:PROVIDES]-(:ZoneCapacity {${DATED}, key: row.key})-[:CAPACITY_OF]->(z)`,
);
const delegations = rows('delegations', (zone, power, mode, from, to, memorandum, filedOn) => ({
  code: joinKey([zone, power]),
  zone,
  power,
  mode: word(words.DELEGATION_MODES, mode),
  ...period(from, to),
  memorandum: orNull(memorandum),
  filedOn: filedOn === '' ? null : day(filedOn, 0),
  key: joinKey([zone, power, from]),
}));
await write(
  [...new Map(delegations.map((each) => [each['code'], each])).values()],
  `MATCH (z:Zone {code: row.zone}) MATCH (p:Power {code: row.power})
   CREATE (z)<-[:TO_ZONE]-(:Delegation {code: row.code, settledAt: 9007199254740991})-[:DELEGATES]->(p)`,
);
await write(
  delegations,
  `MATCH (d:Delegation {code: row.code})
   CREATE (d)<-[:VERSION_OF]-(:DelegationVersion {${DATED}, key: row.key, mode: row.mode, memorandum: row.memorandum, filedOn: row.filedOn})`,
);
await write(
  rows('steps', (zone, power, order, name, kind) => ({
    delegation: joinKey([zone, power]),
    code: joinKey([zone, power, order]),
    order: neo4j.int(order),
    name,
    kind: word(words.STEP_KINDS, kind),
  })),
  `MATCH (d:Delegation {code: row.delegation})
   CREATE (d)<-[:STEP_OF]-(:Step {code: row.code, settledAt: 1, order: row.order, name: row.name, kind: row.kind})<-[:VERSION_OF]-(:StepVersion {${ALWAYS}, name: row.name, kind: row.kind})`,
);
await write(
  rows('responsibilities', (zone, power, step, department, leader, section, post, staff, from, to) => ({
    step: joinKey([zone, power, step]),
    department: orNull(department),
    leader: orNull(leader),
    section: orNull(section),
    post: orNull(post),
    staff: orNull(staff),
    ...period(from, to),
    key: joinKey([zone, power, step, from, staff]),
  })),
  `MATCH (s:Step {code: row.step}) CREATE (s)<-[:FOR_STEP]-(r:Responsibility {${DATED}, key: row.key})`,
  link('r', 'DEPARTMENT', 'Department', 'department'),
  link('r', 'LEADER', 'Person', 'leader'),
  link('r', 'SECTION', 'Section', 'section'),
  link('r', 'POST', 'Post', 'post'),
  link('r', 'STAFF', 'Person', 'staff'),
);
await driver.close();
