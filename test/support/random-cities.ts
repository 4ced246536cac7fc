import { cityOf, type City, type SheetRows } from '../oracle/city.ts';
import { randomCity } from '../oracle/random-city.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, type Ask } from './ask.ts';
import { cityAfresh } from './city-afresh.ts';
import { connectTestDatabase } from './database.ts';

/** A city that the database has and the oracle knows. */
export interface LoadedCity {
  readonly city: City;
  readonly database: Database;
  readonly ask: Ask;
}

/** One database that is emptied and filled with one city after the other; each is imported once in a process. */
export class RandomCities {
  private readonly database: Database;

  private constructor(database: Database) {
    this.database = database;
  }

  static async open(): Promise<RandomCities> {
    return new RandomCities(await connectTestDatabase());
  }

  load(seed: number): Promise<LoadedCity> {
    return this.loadSheets(randomCity(seed), `seed ${seed}`);
  }

  async loadSheets(sheets: SheetRows, about: string): Promise<LoadedCity> {
    const { database } = this;
    await cityAfresh(database, sheets, about);
    // Answers are kept by revision, and each city begins at the first: so somebody new is asked.
    return { city: cityOf(sheets), database, ask: asking(database) };
  }

  close(): Promise<void> {
    return this.database.close();
  }
}
