import { readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { Refusal } from '../../domain/errors.ts';
import type { Bilingual } from '../../domain/language.ts';
import {
  diskOf,
  noRoomToWrite,
  nothingIsWritten,
  roomAgain,
  roomOn,
  type RoomSaid,
} from '../../domain/messages/disk.ts';

const MEGABYTE = 1024 * 1024;

/**
 * Below this nothing is written: Neo4j takes 64 MB at a time for its log, and where it finds no room for that it
 * neither writes nor reads until it is started again.
 */
export const LEAST_ROOM = 128 * MEGABYTE;

/** Neo4j starts on less, and reads; on nothing at all it does not. */
export const ROOM_TO_START = 64 * MEGABYTE;
/** What the store and the logs of a database take from the beginning. */
export const ROOM_FOR_NEW = 192 * MEGABYTE;

/** In bytes. */
export interface Room {
  readonly left: number;
  readonly of: number;
}

/** As data, for machines. What is read is answered without room too; what is written is not. */
export const toldOf = ({ left, of }: Room) => ({
  leftBytes: left,
  ofBytes: of,
  leastBytes: LEAST_ROOM,
  isWritable: left >= LEAST_ROOM,
});

const FRESH_MS = 1_000;

/** The disk on which a data folder is. */
export class Disk {
  readonly folder: string;
  private readonly say: (line: Bilingual) => void;
  private looked: { readonly at: number; readonly room: Promise<Room> } | undefined;
  private wasLow = false;

  constructor(folder: string, say: (line: Bilingual) => void) {
    this.folder = folder;
    this.say = say;
  }

  /** How much room there is; looked at once a second at the most. What cannot be looked at is in nobody's way. */
  room(): Promise<Room> {
    if (!this.looked || Date.now() - this.looked.at > FRESH_MS)
      this.looked = { at: Date.now(), room: this.look() };
    return this.looked.room;
  }

  /** Refuses what would write where there is less room than is needed, beside what is always kept free. */
  async refuseWithout(bytes = 0, message: (room: RoomSaid) => Bilingual = noRoomToWrite): Promise<void> {
    const { left } = await this.room();
    const needed = bytes + LEAST_ROOM;
    if (left >= needed) return;
    const details = { retryable: true, reason: 'disk', leftBytes: left, neededBytes: needed };
    throw new Refusal('unavailable', message({ left, needed }), details);
  }

  /** For whoever looks after the machine. */
  async describe(): Promise<Bilingual> {
    return roomOn(this.name, await this.room());
  }

  get name(): Bilingual {
    return diskOf(this.folder, mountOf(this.folder));
  }

  private async look(): Promise<Room> {
    const room = await statfs(this.folder).then(
      ({ bavail, blocks, bsize }) => ({ left: bavail * bsize, of: blocks * bsize }),
      () => ({ left: Number.POSITIVE_INFINITY, of: Number.POSITIVE_INFINITY }),
    );
    this.tell(room);
    return room;
  }

  /** Once when it becomes short, and once when it no longer is. */
  private tell(room: Room): void {
    const isLow = room.left < LEAST_ROOM;
    if (isLow === this.wasLow) return;
    this.wasLow = isLow;
    const left = roomOn(this.name, room);
    this.say(isLow ? nothingIsWritten(left, LEAST_ROOM) : roomAgain(left));
  }
}

/** Where the file system of a folder is mounted; undefined where the system does not tell. */
function mountOf(folder: string): string | undefined {
  let table: string;
  try {
    table = readFileSync('/proc/self/mounts', 'utf8');
  } catch {
    return undefined;
  }
  const mounts = table.split('\n').flatMap((line) => line.split(' ').slice(1, 2).map(unescaped));
  return mounts.filter((mount) => isWithin(mount, folder)).sort((one, other) => other.length - one.length)[0];
}

/** A blank in a path is written `\040` there. */
const unescaped = (path: string): string =>
  path.replace(/\\([0-7]{3})/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 8)));

function isWithin(mount: string, folder: string): boolean {
  const path = relative(mount, folder);
  return isAbsolute(mount) && path.split('/', 1)[0] !== '..' && !isAbsolute(path);
}
