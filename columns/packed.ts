import type { SharedCity } from './city.ts';

/** Where a piece of shared memory lies in what was packed: its first byte and how many there are. */
interface Place {
  readonly at: number;
  readonly bytes: number;
}

/** A city as one run of bytes, with the plan by which it is found again in them. */
export interface Packed {
  /** As JSON: what was shared, with a `Place` for each piece of memory. */
  readonly plan: unknown;
  readonly size: number;
  /** In the order in which they lie. Their memory is that of the city: it may grow meanwhile, what is here does not. */
  readonly pieces: readonly SharedArrayBuffer[];
}

export function pack(city: SharedCity): Packed {
  const pieces: SharedArrayBuffer[] = [];
  let size = 0;
  const planOf = (value: unknown): unknown => {
    if (value instanceof SharedArrayBuffer) {
      const place: Place = { at: size, bytes: value.byteLength };
      pieces.push(value);
      size += value.byteLength;
      return place;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(planOf);
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, planOf(each)]));
  };
  const plan = planOf(city);
  return { plan, size, pieces };
}

/** The same city in memory of its own. `read` fills a piece from where it lies. Throws where the plan is none. */
export async function unpack(
  plan: unknown,
  read: (into: Uint8Array, at: number) => Promise<void>,
): Promise<SharedCity> {
  const made = async (value: unknown): Promise<unknown> => {
    if (typeof value === 'number') return value;
    if (typeof value !== 'object' || value === null) throw new Error('no plan of a city');
    if (isPlace(value)) {
      const memory = new SharedArrayBuffer(value.bytes);
      await read(new Uint8Array(memory), value.at);
      return memory;
    }
    if (Array.isArray(value)) {
      const all: unknown[] = [];
      for (const each of value) all.push(await made(each));
      return all;
    }
    const parts: [string, unknown][] = [];
    for (const [name, each] of Object.entries(value)) parts.push([name, await made(each)]);
    return Object.fromEntries(parts);
  };
  return (await made(plan)) as SharedCity;
}

const isPlace = (value: object): value is Place =>
  'at' in value && typeof value.at === 'number' && 'bytes' in value && typeof value.bytes === 'number';
