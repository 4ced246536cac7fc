import { compareLoads, type LoadRow } from '../../domain/load.ts';
import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import { keptFields, type Fields } from '../statement/kept-fields.ts';
import { projectBeside } from '../statement/project.ts';
import { countBefore, pageOfItems } from './page-of-items.ts';
import { readerOf } from './reader-of.ts';

type Args = When & Readonly<Record<string, unknown>>;
type Place = Pick<LoadRow, 'steps' | 'stepsLed' | 'person'>;

const personField = keptFields((fields: Fields) => fields.filter(({ field }) => field === 'person'));

/** What people carry on a day, a page at a time. */
export async function answerLoads(reading: Reading, args: Args, fields: Fields): Promise<unknown> {
  const at = await reading.moment(args);
  const reader = await readerOf(reading, at.revision);
  const zones = (args['zones'] as readonly string[] | null | undefined) ?? null;
  const loads = await reading.audits.ask('loads', { zones, reader }, at, reading.options);
  const list = {
    name: 'loadPerPerson',
    items: loads,
    keyOf: ({ steps, stepsLed, person }: LoadRow) => JSON.stringify({ steps, stepsLed, person }),
    countUpTo: (key: string) => {
      const place = JSON.parse(key) as Place;
      return countBefore(loads, (load) => compareLoads(load, place) > 0);
    },
  };
  return pageOfItems(list, args, fields, async (rows, of) => {
    const codes = rows.map(({ person }) => ({ person }));
    const named = await nameThings(reading, 'Load', codes, args, personField(of));
    return rows.map((row, place) => projectBeside(named[place] ?? {}, of, row));
  });
}
