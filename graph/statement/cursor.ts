import { crc32 } from 'node:zlib';
import { Refusal } from '../../domain/errors.ts';
import { notACursor } from '../../domain/messages/asking.ts';

/** A row's place in a list: the values of the keys that the list is ordered by. */
export type Place = readonly (string | number | boolean)[];

/** An opaque cursor: the list's name and a place, with a checksum, so that what is not ours is told. */
export function encodeCursor(list: string, place: Place): string {
  const text = JSON.stringify([list, ...place]);
  return Buffer.from(`${checksum(text)}${text}`, 'utf8').toString('base64url');
}

/** The place that a cursor of this list stands for, or a refusal. */
export function decodeCursor(list: string, cursor: string, keys: number): Place {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const body = text.slice(CHECKSUM_LENGTH);
  if (text.slice(0, CHECKSUM_LENGTH) === checksum(body)) {
    const [of, ...place] = JSON.parse(body) as [string, ...Place];
    if (of === list && place.length === keys) return place;
  }
  throw new Refusal('invalid', notACursor(cursor), {
    argument: 'after',
    value: cursor,
  });
}

const CHECKSUM_LENGTH = 8;

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(CHECKSUM_LENGTH, '0');
}
