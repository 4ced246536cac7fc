import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { AUDIT_KINDS } from '../../domain/findings.ts';
import type { Cypher } from '../../graph/cypher.ts';
import type { Database, Params } from '../../graph/database/database.ts';
import { asking, contract, dataOf } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase, profile } from '../support/database.ts';
import { importFolder } from '../support/workbook.ts';

const FOLDER = fileURLToPath(new URL('../data/sample-city', import.meta.url));
let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  await importFolder(database, FOLDER);
  return () => database.close();
});

/** The statements that an answer takes, the read of the head left out; the columns are read before, or by it. */
async function statementsOf(
  name: string,
  variables: Params,
  columns: 'read before' | 'read by it' = 'read before',
): Promise<readonly (readonly [Cypher, Params])[]> {
  const sent: [Cypher, Params][] = [];
  const counted: Database = {
    read: (text, params = {}, options) => {
      sent.push([text, params]);
      return database.read(text, params, options);
    },
    stream: (text, params, onRow, options) => database.stream(text, params, onRow, options),
    write: (work, options) => database.write(work, options),
    command: (text, params) => database.command(text, params),
    close: () => database.close(),
  };
  const ask = asking(counted);
  if (columns === 'read before') await dataOf(ask(contract(name), variables));
  sent.length = 0;
  await dataOf(ask(contract(name), variables));
  return sent.filter(([text]) => !text.includes('head.revision'));
}

const DOCUMENTS = [
  ['power-trace', { code: 'P00004', asOf: '2016-01-01' }],
  ['power-trace', { code: 'none', asOf: '2016-01-01' }],
  ['accountability', { code: 'N000406', asOf: '2016-01-01', first: 500 }],
  ['accountability', { code: 'N000406', asOf: '2016-01-01', first: 1 }],
  ['chain-coverage', { asOf: '2016-01-01', first: 500 }],
  ['chain-coverage', { asOf: '2016-01-01', first: 1 }],
] as const;

describe('the number of statements depends on the document, never on the rows', () => {
  it.each(DOCUMENTS)('%s %o takes one', async (name, variables) => {
    expect(await statementsOf(name, variables)).toHaveLength(1);
  });
});

describe('what takes an audit', () => {
  it.each([
    ['zone', { code: 'Z01', asOf: '2016-01-01' }, { code: 'Z00', asOf: '2017-06-01' }],
    ['audit', { asOf: '2016-01-01', first: 1 }, { asOf: '2017-06-01', first: 500 }],
    ['audit', { asOf: '2016-01-01', zones: ['Z01'] }, { asOf: '2017-06-01', zones: ['Z00', 'Z02'] }],
    ['overview', { asOf: '2016-01-01' }, { asOf: '2017-06-01' }],
  ] as const)(
    '%s %o takes as many statements as %o: one for each audit, and few beside',
    async (name, before, after) => {
      const [one, other] = [
        await statementsOf(name, before, 'read by it'),
        await statementsOf(name, after, 'read by it'),
      ];
      expect(one.length).toBe(other.length);
      expect(one.length).toBeLessThanOrEqual(AUDIT_KINDS.length - 1 + 4);
      for (const [text, params] of one) {
        const { operators } = await profile(text, params);
        expect(operators.filter((each) => /AllNodesScan|CartesianProduct/.test(each))).toEqual([]);
      }
    },
  );
});

describe('a plan touches what the answer is made of', () => {
  it.each(DOCUMENTS)('%s %o scans no graph and multiplies nothing', async (name, variables) => {
    for (const [text, params] of await statementsOf(name, variables)) {
      const { operators } = await profile(text, params);
      expect(operators.filter((each) => /AllNodesScan|CartesianProduct/.test(each))).toEqual([]);
    }
  });

  it('power-trace starts from an index and costs by the objects that it finds', async () => {
    const [[text, params] = []] = await statementsOf('power-trace', { code: 'P00004', asOf: '2016-01-01' });
    const { hits, operators } = await profile(text as Cypher, params ?? {});
    expect(operators.filter((each) => each.includes('Scan'))).toEqual([]);
    const { power } = await dataOf(
      asking(database)(contract('power-trace'), { code: 'P00004', asOf: '2016-01-01' }),
    );
    const objects = JSON.stringify(power).split('{').length;
    expect(hits / objects).toBeLessThan(40);
  });
});
