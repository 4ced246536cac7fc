import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../../../domain/language.ts';
import { pathsIn, prepareFolders, type Paths } from '../../../../graph/database/embedded/paths.ts';
import { settle } from '../../../../graph/database/embedded/place.ts';
import { identifySelf } from '../../../../graph/database/embedded/processes.ts';
import { findRunning } from '../../../../graph/database/embedded/start-server.ts';
import { register, usersOf } from '../../../../graph/database/embedded/users.ts';
import { scratch } from './programs.ts';

const parent = scratch();
const folder = (name: string): string => join(parent, name);

/** A folder that a service uses: this process stands for the service, and for its Neo4j. */
function used(name: string): Paths {
  const paths = prepareFolders(folder(name));
  expect(settled(paths)).toEqual([]);
  register(paths, 'service');
  writeFileSync(paths.runtime, JSON.stringify({ ...identifySelf(), port: 7687 }));
  return paths;
}

function copied(name: string, to: string): Paths {
  cpSync(folder(name), folder(to), { recursive: true });
  return prepareFolders(folder(to));
}

function settled(paths: Paths): readonly Bilingual[] {
  const said: Bilingual[] = [];
  settle(paths, (line) => said.push(line));
  return said;
}

describe('what a data folder says of processes', () => {
  it('is dropped in a copy, which is told once; that of the original stays', () => {
    const original = used('original');
    const copy = copied('original', 'copy');
    expect(usersOf(copy)).toHaveLength(1);
    const said = settled(copy);
    expect(said.map(({ en }) => en)).toEqual([
      expect.stringContaining(
        `${copy.run} belongs to another place (${original.home}): this data folder is a copy`,
      ),
    ]);
    expect(said[0]?.zh).toContain(`${copy.run} 属于另一处（${original.home}）`);
    expect([usersOf(copy), findRunning(copy), settled(copy)]).toEqual([[], undefined, []]);
    expect([usersOf(original).length, findRunning(original)?.port, settled(original)]).toEqual([1, 7687, []]);
  });

  it('is dropped where a copy was put in the place of the original', () => {
    const paths = used('replaced');
    copied('replaced', 'kept');
    rmSync(folder('replaced'), { recursive: true });
    // What takes the number of the old folder: the copy shall not get it.
    prepareFolders(folder('between'));
    renameSync(folder('kept'), folder('replaced'));
    expect(settled(paths)).toHaveLength(1);
    expect(usersOf(paths)).toEqual([]);
  });

  it('is dropped on another machine, which is told', () => {
    const paths = used('machine');
    const place = JSON.parse(readFileSync(paths.place, 'utf8')) as object;
    writeFileSync(paths.place, JSON.stringify({ ...place, machine: 'other' }));
    expect(settled(paths)[0]?.en).toContain(`(${paths.home} on another machine)`);
    expect(usersOf(paths)).toEqual([]);
  });

  it('goes with a folder that is moved, under whatever name it is used', () => {
    used('here');
    renameSync(folder('here'), folder('there'));
    const moved = pathsIn(folder('there'));
    expect(settled(moved)).toEqual([]);
    expect(usersOf(moved)).toHaveLength(1);
  });

  it('is dropped where an earlier version left it and its process is no Neo4j of this folder', () => {
    const paths = used('earlier');
    rmSync(paths.place);
    expect(settled(paths)[0]?.en).toContain(`${paths.run} belongs to another place: `);
    expect([usersOf(paths), readdirSync(paths.run).sort()]).toEqual([[], ['place.json', 'users']]);
  });
});
