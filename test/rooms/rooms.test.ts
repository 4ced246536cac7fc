import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The rooms of the table in ARCHITECTURE.md, and what each looks into: rooms, `everything`, `everything but ROOM`. */
const table = new Map(
  [...read('ARCHITECTURE.md').matchAll(/^\| `([\w-]+(?:\/[\w-]+)?)\/`\s*\|[^|]*\|([^|]*)\|$/gm)].map(
    ([, room = '', into = '']): [string, readonly string[]] => [
      room,
      into.split(',').flatMap((name) => name.trim() || []),
    ],
  ),
);
const rooms = [...table.keys()].filter((room) => !/^(test|bench|schema)\b/.test(room));

const files = globSync(`{${[...new Set(rooms.map((room) => room.split('/')[0]))].join()}}/**/*.{ts,tsx}`, {
  cwd: ROOT,
}).filter((file) => !file.startsWith('dashboard/dist/'));
const imports = new Map(
  files.map((file) => [
    file,
    [...read(file).matchAll(/from '(\.[^']+\.tsx?)'/g)].map(([, path = '']) => join(dirname(file), path)),
  ]),
);

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return table.has(`${top}/${second}`) ? `${top}/${second}` : top;
}

/** What the files of a room look into beside it, each with the first that does. */
function lookedInto(room: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of files.filter((each) => roomOf(each) === room))
    for (const path of imports.get(file) ?? [])
      if (roomOf(path) !== room && !found.has(roomOf(path))) found.set(roomOf(path), `${file} -> ${path}`);
  return found;
}

/** Rooms of graph/ are named without it. */
const named = (room: string): string => room.replace(/^graph\//, '');

describe('the table of rooms', () => {
  it('has every room, and each once', () => {
    for (const file of files) expect(rooms, file).toContain(roomOf(file));
  });

  it.each(rooms)('%s looks into what it says, and nothing else', (room) => {
    const said = table.get(room) ?? [];
    const found = lookedInto(room);
    if (said[0]?.startsWith('everything')) {
      const but = /^everything but (\w+)$/.exec(said[0])?.[1];
      expect([...found.keys()]).not.toContain(but);
      return;
    }
    const others = [...found].filter(([other]) => !said.includes(named(other)));
    expect(others.map(([, way]) => way)).toEqual([]);
    expect(said.filter((name) => ![...found.keys()].map(named).includes(name))).toEqual([]);
  });
});

describe('imports', () => {
  it('run in no circle', () => {
    const done = new Set<string>();
    const follow = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) throw new Error([...way, file].join(' -> '));
      if (done.has(file)) return;
      for (const path of imports.get(file) ?? []) follow(path, [...way, file]);
      done.add(file);
    };
    for (const file of files) follow(file, []);
    expect(done.size).toBe(files.length);
  });
});
