import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type Size = 'large' | 'small';

/** 334,000 rows, or a tenth of them for a quick run. */
const ARGUMENTS: Readonly<Record<Size, readonly string[]>> = {
  large: ['--zones', '10', '--powers', '4000', '--seed', '5'],
  small: ['--zones', '4', '--powers', '1000', '--seed', '5'],
};

/** An invented city as a folder of CSV files, made once: the same arguments give the same bytes. */
export function makeCity(folder: string, size: Size): string {
  const city = join(folder, 'city');
  if (existsSync(city)) return city;
  const script = join(import.meta.dirname, '../test/data/make_city.py');
  const draft = `${city}.draft`;
  execFileSync('python3', [script, draft, ...ARGUMENTS[size]], { stdio: ['ignore', 'ignore', 'inherit'] });
  renameSync(draft, city);
  return city;
}

/** The cells of a sheet without its header; none of a sheet that the city has not. */
export function rowsOf(city: string, sheet: string): readonly (readonly string[])[] {
  const file = join(city, `${sheet}.csv`);
  return existsSync(file) ? (parse(readFileSync(file), { bom: true }) as string[][]).slice(1) : [];
}

/** The code of the first zone. */
export function firstZoneOf(city: string): string {
  const [[zone = ''] = []] = rowsOf(city, 'organizations').filter(([, , kind]) => kind === '新区');
  return zone;
}

export function codesOf(city: string, sheet: string): readonly string[] {
  return rowsOf(city, sheet).map(([code = '']) => code);
}
