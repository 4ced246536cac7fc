import { cityOf, type City, type SheetRows } from '../oracle/city.ts';
import { randomCity } from '../oracle/random-city.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, type Ask } from './ask.ts';
import { connectTestDatabase, emptyDatabase } from './database.ts';
import { withSteadyPlans } from './steady-plans.ts';
import { importSheets } from './workbook.ts';

/** A city that the database has and the oracle knows. */
export interface LoadedCity {
  readonly city: City;
  readonly database: Database;
  readonly ask: Ask;
}

/** One database that is emptied and filled with one city after the other. */
export class RandomCities {
  private readonly emptied: Database;
  private readonly steady: Database;

  private constructor(database: Database) {
    this.emptied = database;
    this.steady = withSteadyPlans(database);
  }

  static async open(): Promise<RandomCities> {
    return new RandomCities(await connectTestDatabase());
  }

  load(seed: number): Promise<LoadedCity> {
    return this.loadSheets(randomCity(seed), `seed ${seed}`);
  }

  async loadSheets(sheets: SheetRows, about: string): Promise<LoadedCity> {
    await emptyDatabase(this.emptied);
    const { list } = await importSheets(this.steady, sheets);
    if (list.length > 0) throw new Error(`${about} is no valid workbook: ${JSON.stringify(list)}`);
    // Answers are kept by revision, and each city begins at the first: so somebody new is asked.
    return { city: cityOf(sheets), database: this.steady, ask: asking(this.steady) };
  }

  close(): Promise<void> {
    return this.emptied.close();
  }
}
