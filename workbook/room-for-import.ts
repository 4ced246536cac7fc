import { noRoomForImport } from '../domain/messages/disk.ts';
import type { Database } from '../graph/database/database.ts';

/**
 * What a row comes to on the disk when all of it is new: its nodes, their index entries, and the log, which keeps a
 * whole import until its end. Rows of people come to 1,300.
 */
export const BYTES_A_ROW = 2_000;

/** Refuses an import that would not end for want of room, before it begins: half an import is written for nothing. */
export async function refuseWithoutRoom(database: Database, rows: number): Promise<void> {
  const message = (room: { readonly left: number; readonly needed: number }) =>
    noRoomForImport({ ...room, rows });
  await database.disk?.refuseWithout(rows * BYTES_A_ROW, message);
}
