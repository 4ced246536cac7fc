import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../server/config.ts';

export const FIRST_CITY = join(PROJECT_ROOT, 'test/data/sample-city');

/** The same city with other names of people, posts and steps, with fewer responsibilities, and some that changed hands. */
export function makeSecondCity(folder: string): void {
  const edit = (sheet: string, change: Change): void => editSheet(join(folder, `${sheet}.csv`), change);
  cpSync(FIRST_CITY, folder, { recursive: true });
  rmSync(join(folder, 'expected.json'));
  edit('people', (line) => `${line}改`);
  edit('posts', (line) => line.replace('岗,', '席,'));
  edit('steps', (line) => line.replace('材料', '资料'));
  edit('powers', (line) => line.replace('规划', '计划'));
  edit('memberships', (line, row) => (row % 9 === 0 ? undefined : line));
  edit('responsibilities', (line, row) =>
    row % 7 === 0 ? undefined : row % 5 === 0 ? line.replace(/,N\d+,(?=\d{4}-)/, ',N000001,') : line,
  );
}

type Change = (line: string, row: number) => string | undefined;

function editSheet(file: string, change: Change): void {
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const edited = lines.map(change).filter((line) => line !== undefined);
  writeFileSync(file, [header, ...edited].join('\n'));
}
