import { beforeAll, expect, it } from 'vitest';
import { notFiled } from '../../bench/rivals/not-filed.ts';
import { WHOLE } from '../../bench/rivals/patterns.ts';
import { statementOf } from '../../bench/rivals/rival.ts';
import { dayFromIso } from '../../domain/days.ts';
import type { Database } from '../../graph/database/database.ts';
import { OwedOracle } from '../oracle/owed/owed-oracle.ts';
import { owedAudits } from '../oracle/owed-audits.ts';
import { daysAround } from '../oracle/random-running.ts';
import { runningOf } from '../oracle/running.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';

/** Two terms of one delegation, the first of two rows of which the second says that it is filed; filings of both, one returned. */
const CITY = {
  ...SMALL_CITY,
  delegations: [
    ['zone', 'power', 'mode', 'validFrom', 'validTo', 'memorandum', 'filedOn'],
    ['Z1', 'A1', '授权', '2015-10-01', '2015-12-01', '', ''],
    ['Z1', 'A1', '委托', '2015-12-01', '2016-03-01', '', '2015-11-20'],
    ['Z1', 'A1', '授权', '2016-05-01', '', '', ''],
    ['Z1', 'A2', '授权', '2015-10-01', '', '', ''],
    ['Z2', 'A2', '授权', '2015-10-01', '2016-01-01', '', '2015-10-20'],
    ['Z2', 'A2', '授权', '2016-02-01', '', '', ''],
  ],
  filings: [
    ['subject', 'zone', 'power', 'to', 'filedOn', 'returnedOn'],
    ['责任分工', 'Z1', 'A1', 'C1', '2016-04-01', '2016-06-01'],
    ['责任分工', 'Z1', 'A1', 'C1', '2016-06-20', ''],
    ['监管清单', 'Z1', 'A2', 'C1', '2015-11-01', ''],
    ['责任分工', 'Z2', 'A2', 'C1', '2015-11-01', ''],
  ],
};

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, CITY, 'filed in terms');
  return () => database.close();
});

it('the statement that the bench sends bare finds what is not filed, on every day', async () => {
  const running = runningOf(CITY);
  const oracle = new OwedOracle(running);
  const seen = new Set<number>();
  for (const day of daysAround(CITY)) {
    const rows = await database.read(statementOf(notFiled, WHOLE), { day: dayFromIso(day), revision: 1 });
    const expected = owedAudits(running, oracle, day).find(({ kind }) => kind === 'NOT_FILED');
    const codes = expected?.findings.map(({ zone, power }) => `${zone}|${power}`);
    expect(rows.map(([thing]) => thing).sort(), day).toEqual(codes?.sort());
    seen.add(rows.length);
  }
  expect([...seen].sort()).toEqual([0, 1, 2, 3]);
});
