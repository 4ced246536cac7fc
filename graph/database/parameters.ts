import { int } from 'neo4j-driver';
import type { Params } from './database.ts';

/**
 * The driver sends every JavaScript number as a float; whole ones are to be integers, at any depth.
 * What holds none is passed on as it is, without a copy.
 */
export function toDriver(params: Params): Params {
  return mapOf(params, 'params');
}

function valueOf(value: unknown, path: string): unknown {
  switch (typeof value) {
    case 'number':
      return Number.isSafeInteger(value) ? int(value) : value;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return listOf(value, path);
      return mapOf(value as Params, path);
    case 'string':
    case 'boolean':
    case 'bigint':
      return value;
    default:
      throw new TypeError(`a parameter cannot be ${typeof value}: ${path}`);
  }
}

function listOf(list: readonly unknown[], path: string): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const value = list[index];
    if (typeof value === 'string') continue;
    const sent = valueOf(value, path);
    if (sent !== value) (copy ??= list.slice())[index] = sent;
  }
  return copy ?? list;
}

function mapOf(map: Params, path: string): Params {
  const prototype: unknown = Object.getPrototypeOf(map);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`a parameter is to be a plain value: ${path}`);
  }
  let copy: Record<string, unknown> | undefined;
  for (const key in map) {
    const value = map[key];
    if (typeof value === 'string') continue;
    const sent = valueOf(value, key);
    if (sent !== value) (copy ??= { ...map })[key] = sent;
  }
  return copy ?? map;
}
