import { isMainThread, parentPort } from 'node:worker_threads';
import { City, type SharedCity } from '../../columns/city.ts';
import { View } from '../../columns/view.ts';
import { QUESTIONS } from '../../questions/registry.ts';
import type { ToWorker, FromWorker } from './messages.ts';

/** Runs questions on cities in shared memory, one after the other, in a thread of its own. */

/** Views of the last days that were asked of a city: pages and evidence ask the same one again. */
const VIEWS_KEPT = 4;

interface Kept {
  readonly city: City;
  readonly views: Map<string, View>;
}

const cities = new Map<number, Kept>();

function viewOf({ city, views }: Kept, day: number, revision: number): View {
  const name = `${day} ${revision}`;
  const view = views.get(name) ?? new View(city, day, revision);
  views.delete(name);
  views.set(name, view);
  for (const oldest of views.keys()) if (views.size > VIEWS_KEPT) views.delete(oldest);
  return view;
}

const take = (id: number, shared: SharedCity): void =>
  void cities.set(id, { city: City.open(shared), views: new Map() });

function answer(message: ToWorker): FromWorker | undefined {
  if (message.is === 'city') {
    take(message.city, message.shared);
    return undefined;
  }
  if (message.is === 'gone') {
    cities.delete(message.city);
    return undefined;
  }
  const { ask, name, asked, day, revision } = message;
  try {
    const kept = cities.get(message.city);
    if (!kept) throw new Error('a question came before its city');
    const question = QUESTIONS[name] as (view: View, asked: unknown) => unknown;
    return { ask, answer: question(viewOf(kept, day, revision), asked) };
  } catch (error) {
    return { ask, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

if (isMainThread || !parentPort) throw new Error('rules run in a worker');
const port = parentPort;
port.on('message', (message: ToWorker) => {
  const said = answer(message);
  if (said) port.postMessage(said);
});
