import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayFromIso } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Database } from '../../graph/database/database.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { ExportRows, type LeftOut } from '../../workbook/export/export-rows.ts';
import { exportWorkbook } from '../../workbook/export/export-workbook.ts';
import { allAnswers } from '../support/all-answers.ts';
import { asking } from '../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { importFolder, importSheets } from '../support/workbook.ts';
import { makeFolder } from '../workbook/fixtures.ts';
import { applyChanges, Impossible } from './changes.ts';
import { cityOf, type City } from './city.ts';
import { randomFrom, type Random } from './random.ts';
import { randomChanges } from './random-changes.ts';
import { randomCity, randomDay } from './random-city.ts';
import { seedsOf } from './seeds.ts';

const APPLY = 'mutation ($c: [ChangeInput!]!, $d: Date) { applyChanges(changes: $c, asOf: $d) { revision } }';

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});

/** What a workbook has no words for: that an article is no more, or reads otherwise. */
const WITHOUT = ['repealArticle', 'amendArticle'] as const;

/** Lists of changes on any days, the one after the other; those that are refused leave all as it was. */
async function change(before: City, random: Random): Promise<number> {
  let city = before;
  let accepted = 0;
  for (let times = 8; times > 0; times -= 1) {
    const day = randomDay(random);
    const choice = { isWritten: true, hasAll: true, without: WITHOUT };
    const { changes, impossibleAt } = randomChanges(random, city, day, choice);
    if (impossibleAt !== undefined) continue;
    const { errors } = await asking(database)(APPLY, { c: changes, d: day });
    if (errors) {
      expect(errors[0]?.originalError, errors[0]?.message).toBeInstanceOf(Refusal);
      continue;
    }
    accepted += changes.length;
    try {
      city = applyChanges(city, changes, day);
    } catch (error) {
      if (!(error instanceof Impossible)) throw error;
    }
  }
  return accepted;
}

interface Exported {
  readonly path: string;
  readonly leftOut: readonly LeftOut[];
}

async function exportOf(day: string | undefined): Promise<Exported> {
  const path = join(await makeFolder({}), 'folder');
  const leftOut: LeftOut[] = [];
  const { revision } = await readStatus(database);
  const at = day === undefined ? { revision } : { revision, day: dayFromIso(day) ?? 0 };
  await exportWorkbook(path, new ExportRows(database, at, (each) => leftOut.push(each)), []);
  return { path, leftOut };
}

const answersOn = async (asOf: string): Promise<unknown> =>
  JSON.parse(
    JSON.stringify(await allAnswers(database, { asOf }), (key, value: unknown) =>
      key === 'recordedAt' ? undefined : value,
    ),
  ) as unknown;

describe('after any changes the workbook of any day goes into an empty record, and answers the same on that day', () => {
  it.each(seedsOf(5))('seed %i', async (seed) => {
    await emptyDatabase(database);
    const sheets = randomCity(seed);
    expect((await importSheets(database, sheets)).list).toEqual([]);
    const random = randomFrom(seed);
    expect(await change(cityOf(sheets), random)).toBeGreaterThan(0);
    const of: { day: string; exported: Exported; before: unknown }[] = [];
    for (const day of [randomDay(random), randomDay(random)])
      of.push({ day, exported: await exportOf(day), before: await answersOn(day) });
    const whole = await exportOf(undefined);
    for (const { day, exported, before } of of) {
      await emptyDatabase(database);
      expect((await importFolder(database, exported.path)).list, `seed ${seed} on ${day}`).toEqual([]);
      if (exported.leftOut.length === 0)
        expect(await answersOn(day), `seed ${seed} on ${day}`).toEqual(before);
    }
    await emptyDatabase(database);
    expect((await importFolder(database, whole.path)).list, `seed ${seed}, all days`).toEqual([]);
  });
});
